// Ogg with Opus or Vorbis: the comments are a packet of their own behind the first. It is written anew without any, and
// so are the pages behind it, which are numbered. Source: RFC 7845, 5.2; Vorbis I, 5.
import { startsAt } from './bytes-at.ts';
import { damaged, unsupported } from './media-fault.ts';
import { oggPage, oggPages, renumber, type OggPage, type WrittenPage } from './ogg-pages.ts';

const first = 2;

/** `begins`: what each packet before the sound begins with; the second are the comments. */
type Codec = { readonly begins: readonly string[]; readonly comments: Buffer };

const opus: Codec = {
  begins: ['OpusHead', 'OpusTags'],
  comments: Buffer.concat([Buffer.from('OpusTags', 'latin1'), Buffer.alloc(8)]),
};

const vorbis: Codec = {
  begins: ['\x01vorbis', '\x03vorbis', '\x05vorbis'],
  comments: Buffer.concat([Buffer.from('\x03vorbis', 'latin1'), Buffer.alloc(8), Buffer.from([1])]),
};

export function cleanOgg(bytes: Buffer): Buffer {
  const pages = oneStream(bytes);
  const head = pages.next().value;
  const codec = head && [opus, vorbis].find(({ begins: [begin = ''] }) => startsAt(head.content, 0, begin));
  if (!head || !codec) throw unsupported('Ogg');
  const { packets, read } = packetsOf(head, pages, codec.begins.length);
  if (packets.some((packet, index) => !startsAt(packet, 0, codec.begins[index] ?? ''))) throw damaged('no headers');
  const [, , ...more] = packets;
  const headers = [head, ...pagesOf([codec.comments, ...more], head)].map(oggPage);
  const clean = Buffer.concat([...headers, bytes.subarray(read)]);
  let at = clean.length - (bytes.length - read);
  let number = headers.length;
  for (const { whole } of pages) {
    renumber(clean.subarray(at, at + whole.length), number);
    at += whole.length;
    number += 1;
  }
  if (number === headers.length) throw damaged('no sound');
  return clean;
}

/** Its first page says that it is the first, and no other does. */
function* oneStream(bytes: Buffer): Generator<WrittenPage, undefined> {
  let own: number | undefined;
  for (const page of oggPages(bytes)) {
    const isFirst = own === undefined;
    own ??= page.serial;
    if (page.serial !== own || ((page.flags & first) !== 0) !== isFirst) throw unsupported('Ogg, several streams');
    yield page;
  }
  return undefined;
}

type Headers = {
  readonly packets: readonly Buffer[];
  /** How many bytes they took. */
  readonly read: number;
};

/** The first packets, which end with a page: sound begins on one of its own. */
function packetsOf(head: WrittenPage, pages: Generator<WrittenPage, undefined>, count: number): Headers {
  const packets: Buffer[] = [];
  let open: Buffer[] = [];
  let read = 0;
  for (let page: WrittenPage | undefined = head; page; page = pages.next().value) {
    const { lacing, content, whole } = page;
    read += whole.length;
    let at = 0;
    for (const length of lacing) {
      open.push(content.subarray(at, at + length));
      at += length;
      if (length === 255) continue;
      packets.push(Buffer.concat(open));
      open = [];
    }
    if (packets.length > count) throw damaged('sound among the headers');
    if (packets.length === count && open.length === 0) return { packets, read };
  }
  throw damaged('no headers');
}

const mostSegments = 255;
const nothing = Buffer.alloc(8);
const unfinished = Buffer.alloc(8, 0xff);

/** Packets in as many pages as they need. On a page where none ends, nothing is played by then, which is written as -1. */
function pagesOf(packets: readonly Buffer[], { serial }: OggPage): OggPage[] {
  const lacing = Buffer.concat(packets.map(lacingOf));
  const content = Buffer.concat(packets);
  const pages: OggPage[] = [];
  let at = 0;
  for (let from = 0; from < lacing.length; from += mostSegments) {
    const own = lacing.subarray(from, from + mostSegments);
    const end = own.reduce((sum, length) => sum + length, at);
    const goesOn = from > 0 && lacing[from - 1] === 255;
    const granule = own.some((length) => length < 255) ? nothing : unfinished;
    pages.push({ flags: goesOn ? 1 : 0, granule, serial, lacing: own, content: content.subarray(at, end) });
    at = end;
  }
  return pages;
}

function lacingOf({ length }: Buffer): Buffer {
  const full = Math.floor(length / 255);
  return Buffer.concat([Buffer.alloc(full, 255), Buffer.from([length % 255])]);
}

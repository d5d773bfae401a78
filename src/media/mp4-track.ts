// One track of an MP4 file: whether it is sound or pictures that browsers play, and what it tells beside that.
import { name4, uint16, uint32, uint8 } from './bytes-at.ts';
import { damaged, unsupported } from './media-fault.ts';
import { boxOf, boxesIn, freeBox, neededBox, type Mp4Box } from './mp4-boxes.ts';
import { chunksOf, type Stretch } from './mp4-samples.ts';

export type Mp4Track = {
  /** What browsers know of; positions, time codes and chapters are tracks, too. */
  readonly shows: 'sound' | 'pictures' | undefined;
  /** How it is encoded: `avc1`. */
  readonly codec: string;
  readonly chunks: readonly Stretch[];
  /** Of H.264: how many bytes stand before each unit of a picture, and say its length. */
  readonly unitHead?: number;
};

const playable = { soun: ['mp4a', 'Opus'], vide: ['avc1', 'avc3', 'vp09', 'av01'] } as const;

export function isPlayable({ shows, codec }: Mp4Track): boolean {
  const known: readonly string[] = shows === 'sound' ? playable.soun : shows === 'pictures' ? playable.vide : [];
  return known.includes(codec);
}

type Parts = {
  readonly media: Mp4Box[];
  readonly information: Mp4Box[];
  readonly table: Mp4Box;
  readonly entry: Mp4Box;
};

export function readTrack(bytes: Buffer, track: Mp4Box): Mp4Track {
  const { media, table, entry } = partsOf(bytes, track);
  const handler = name4(bytes, neededBox(media, 'hdlr').from + 8);
  const shows = handler === 'soun' ? 'sound' : handler === 'vide' ? 'pictures' : undefined;
  if (!shows) return { shows, codec: entry.type, chunks: [] };
  const chunks = chunksOf(bytes, table);
  const settings = entry.type.startsWith('avc') ? boxOf(entryBoxes(bytes, entry, visualHead), 'avcC') : undefined;
  return {
    shows,
    codec: entry.type,
    chunks,
    ...(settings ? { unitHead: (uint8(bytes, settings.from + 4) & 3) + 1 } : {}),
  };
}

function partsOf(bytes: Buffer, track: Mp4Box): Parts {
  const inside = (box: Mp4Box) => boxesIn(bytes, box.from, box.to);
  const media = inside(neededBox(inside(track), 'mdia'));
  const information = inside(neededBox(media, 'minf'));
  const table = neededBox(information, 'stbl');
  const description = neededBox(inside(table), 'stsd');
  const [entry, second] = boxesIn(bytes, description.from + 8, description.to);
  if (!entry) throw damaged('no description of a track');
  if (second) throw unsupported('MP4, a track encoded in several ways');
  return { media, information, table, entry };
}

// Where the boxes inside a description begin (ISO/IEC 14496-12, 12.1.3 and 12.2.3).
const [visualHead, audioHead] = [78, 28];

function entryBoxes(bytes: Buffer, { from, to }: Mp4Box, head: number): Mp4Box[] {
  return boxesIn(bytes, Math.min(from + head, to), to);
}

const inTrack = new Set(['tkhd', 'edts', 'mdia']);
const inMedia = new Set(['mdhd', 'hdlr', 'minf']);
const inInformation = new Set(['vmhd', 'smhd', 'dinf', 'stbl']);
const inTable = new Set('stsd stts ctts cslg stss stsc stsz stco co64 sdtp sbgp sgpd'.split(' '));
const inDescription = new Set('avcC esds vpcC av1C dOps colr pasp clap btrt'.split(' '));

/** Takes out of a track all that does not help to play it, and changes no length. */
export function quietTrack(bytes: Buffer, track: Mp4Box): void {
  const { media, information, table, entry } = partsOf(bytes, track);
  const boxes = boxesIn(bytes, track.from, track.to);
  const keep = (all: readonly Mp4Box[], known: ReadonlySet<string>) => {
    for (const box of all) if (!known.has(box.type)) freeBox(bytes, box);
  };
  keep(boxes, inTrack);
  keep(media, inMedia);
  keep(information, inInformation);
  keep(boxesIn(bytes, table.from, table.to), inTable);
  const edits = boxOf(boxes, 'edts');
  if (edits) keep(boxesIn(bytes, edits.from, edits.to), new Set(['elst']));
  blankTimes(bytes, neededBox(boxes, 'tkhd'));
  blankTimes(bytes, neededBox(media, 'mdhd'));
  const handler = neededBox(media, 'hdlr');
  // Behind the kind stand the maker and a name, which phones fill with theirs.
  bytes.fill(0, handler.from + 12, handler.to);
  quietReferences(bytes, boxOf(information, 'dinf'));
  quietEntry(bytes, entry, name4(bytes, handler.from + 8) === 'vide');
}

/** When it was made and changed, of `mvhd`, `tkhd` and `mdhd`: two times of four bytes or eight. */
export function blankTimes(bytes: Buffer, { from, to }: Mp4Box): void {
  const length = uint8(bytes, from) === 1 ? 16 : 8;
  if (from + 4 + length > to) throw damaged('no times');
  bytes.fill(0, from + 4, from + 4 + length);
}

/** The sound or film is in this very file, which needs no address. */
function quietReferences(bytes: Buffer, information: Mp4Box | undefined): void {
  if (!information) return;
  const boxes = boxesIn(bytes, information.from, information.to);
  for (const box of boxes) if (box.type !== 'dref') freeBox(bytes, box);
  const list = boxOf(boxes, 'dref');
  for (const { from, to, type } of list ? boxesIn(bytes, list.from + 8, list.to) : []) {
    if (type !== 'url ' || (uint32(bytes, from) & 1) !== 1) throw unsupported('MP4, a part in another file');
    bytes.fill(0, from + 4, to);
  }
}

/** The maker of the encoder, and its name; what is numbers stays. */
function quietEntry(bytes: Buffer, entry: Mp4Box, isVisual: boolean): void {
  const { from, to } = entry;
  const head = isVisual ? visualHead : audioHead;
  if (from + head > to) throw damaged('a description breaks off');
  if (!isVisual && uint16(bytes, from + 8) !== 0) throw unsupported('QuickTime');
  if (isVisual) {
    bytes.fill(0, from + 8, from + 24);
    bytes.fill(0, from + 42, from + 74);
  } else bytes.fill(0, from + 8, from + 16);
  for (const box of entryBoxes(bytes, entry, head)) if (!inDescription.has(box.type)) freeBox(bytes, box);
}

// WebM: an allow-list of elements, and nothing of the same length in the place of every other.
import { damaged, unsupported } from './media-fault.ts';
import {
  elementAt,
  elementsIn,
  emptyElement,
  mostElements,
  numberIn,
  textIn,
  trackOf,
  type WebmElement,
} from './webm-elements.ts';
import { headerLevel, segmentLevel, webmId, type WebmLevel, type WebmRule } from './webm-schema.ts';
import { isPlayed, quietPrivate, readTracks, type WebmTracks } from './webm-tracks.ts';

export type CleanWebm = { readonly bytes: Buffer; readonly isFilm: boolean };

export function cleanWebm(given: Buffer): CleanWebm {
  const bytes = Buffer.from(given);
  const header = elementAt(bytes, 0, bytes.length);
  if (header.id !== webmId.header || header.isOpen) throw damaged('no header');
  const inHeader = elementsIn(bytes, header.from, header.to);
  const docType = inHeader.find(({ id }) => id === webmId.docType);
  if (!docType || textIn(bytes, docType) !== 'webm') throw unsupported('Matroska');
  const segment = elementAt(bytes, header.to, bytes.length);
  if (segment.id !== webmId.segment) throw damaged('no segment');
  const parts = partsOf(bytes, segment);
  const tracks = parts.find(({ id }) => id === webmId.tracks);
  if (!tracks || !parts.some(({ id }) => id === webmId.cluster)) throw damaged('nothing to play');
  const cleaner = new Cleaner(bytes, readTracks(bytes, tracks));
  cleaner.level(inHeader, headerLevel);
  cleaner.level(parts, segmentLevel);
  return { bytes: bytes.subarray(0, segment.to), isFilm: cleaner.tracks.isFilm };
}

/** A recorder that cannot go back writes a cluster without its length: it ends where the next part begins. */
function partsOf(bytes: Buffer, segment: WebmElement): WebmElement[] {
  const parts: WebmElement[] = [];
  for (let at = segment.from; at < segment.to;) {
    const part = elementAt(bytes, at, segment.to);
    if (part.isOpen && part.id !== webmId.cluster) throw damaged('a part without a length');
    const to = part.isOpen ? endOfCluster(bytes, part) : part.to;
    parts.push({ ...part, to });
    if (parts.length > mostElements) throw damaged('too many parts');
    at = to;
  }
  return parts;
}

function endOfCluster(bytes: Buffer, { from, to }: WebmElement): number {
  for (let at = from; at < to;) {
    const element = elementAt(bytes, at, to);
    // Identifiers of four bytes are those of parts.
    if (element.id > 0xffffff) return at;
    if (element.isOpen) throw damaged('an element without a length');
    at = element.to;
  }
  return to;
}

const [longestNumber, longestWord] = [8, 16];

class Cleaner {
  readonly #bytes: Buffer;
  readonly tracks: WebmTracks;

  constructor(bytes: Buffer, tracks: WebmTracks) {
    this.#bytes = bytes;
    this.tracks = tracks;
  }

  level(elements: readonly WebmElement[], rules: WebmLevel): void {
    for (const element of elements) {
      const rule = rules[element.id];
      if (rule === undefined) emptyElement(this.#bytes, element);
      else this.#element(element, rule);
    }
  }

  #element(element: WebmElement, rule: WebmRule): void {
    const length = element.to - element.from;
    if (typeof rule === 'object') this.#inside(element, rule);
    else if (rule === 'blank') this.#bytes.fill(0, element.from, element.to);
    else if (rule === 'private') quietPrivate(this.#bytes, element);
    else if (rule === 'block') {
      if (!this.tracks.played.has(trackOf(this.#bytes, element))) emptyElement(this.#bytes, element);
    } else if (length > (rule === 'number' ? longestNumber : longestWord)) throw damaged('a value that is too long');
  }

  #inside(element: WebmElement, rules: WebmLevel): void {
    const inside = elementsIn(this.#bytes, element.from, element.to);
    if (this.#isGone(element, inside)) emptyElement(this.#bytes, element);
    else this.level(inside, rules);
  }

  /** A track that is not played, what belongs to one, and what leads to a part that is taken out. */
  #isGone({ id }: WebmElement, inside: readonly WebmElement[]): boolean {
    if (id === webmId.track) return !isPlayed(this.#bytes, inside, this.tracks);
    if (id === webmId.blockGroup)
      return inside.some((one) => one.id === webmId.block && !this.tracks.played.has(trackOf(this.#bytes, one)));
    if (id !== webmId.seek) return false;
    const target = inside.find((one) => one.id === webmId.seekId);
    return !target || segmentLevel[numberIn(this.#bytes, target)] === undefined;
  }
}

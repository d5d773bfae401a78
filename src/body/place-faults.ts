import type { BodyFault } from './settle-tree.ts';

/**
 * The faults with the line of the source on which each stands, 1-based. Of two with the same text the second stands
 * where the text is found a second time.
 */
export function placeFaults(faults: readonly BodyFault[], source: string): BodyFault[] {
  if (faults.length === 0) return [];
  const searches = new Map<string, Iterator<number, number>>();
  const lineOf = lineFinder(source);
  return faults.map(({ text, ...fault }) => {
    if (text === undefined) return fault;
    const key = `${fault.code} ${text}`;
    const search = searches.get(key) ?? placesOf(text, source);
    searches.set(key, search);
    const offset = search.next().value;
    return offset < 0 ? fault : { ...fault, line: lineOf(offset) };
  });
}

/** Where `text` stands first, or -1. An address may be written otherwise than it is read: not encoded, in capitals. */
export function findText(source: string, text: string): number {
  return placesOf(text, source).next().value;
}

/** One place after another, and the last one for ever. */
function* placesOf(text: string, source: string): Generator<number, number> {
  let offset = -1;
  for (const [where, what] of spellings(text, source)) {
    for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
      offset = at;
      yield at;
    }
    if (offset >= 0) break;
  }
  for (;;) yield offset;
}

function* spellings(text: string, source: string): Generator<[where: string, what: string]> {
  yield [source, text];
  yield [source, decoded(text)];
  yield [source.toLowerCase(), text.toLowerCase()];
}

function lineFinder(source: string): (offset: number) => number {
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone % is how the author wrote it.
  }
}

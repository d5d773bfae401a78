// The lines on which a text stands. An address may be written otherwise than it is read: not encoded, in capitals.
import { decoded } from '../model/decoded.ts';

export type TextSearch = {
  /** Those of the given lines, 1-based and in order; where it stands alone on none, those where it is part of a word. */
  readonly on: (text: string, lines: ReadonlySet<number>) => number[];
  /** Those from `from` to `to`, in order. */
  readonly between: (text: string, from: number, to: number) => readonly number[];
};

/** Takes time in proportion to the source's length for each text that is sought everywhere. */
export function textSearch(source: string): TextSearch {
  const lower = source.toLowerCase();
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const spellings = (text: string): (readonly [where: string, what: string])[] => [
    [source, text],
    [source, decoded(text)],
    [lower, text.toLowerCase()],
  ];

  const on = (text: string, lines: ReadonlySet<number>): number[] => {
    if (lines.size === 0) return [];
    for (const [where, what] of spellings(text)) {
      const places = offsets(where, what).map((at) => ({
        line: lineOf(at, starts),
        isAlone: standsAlone(where, what, at),
      }));
      const there = places.filter(({ line }) => lines.has(line));
      const alone = there.filter(({ isAlone }) => isAlone);
      if (there.length > 0) return (alone.length > 0 ? alone : there).map(({ line }) => line);
    }
    return [];
  };

  const between = (text: string, from: number, to: number): readonly number[] => {
    const [begin, end] = [starts[from - 1] ?? 0, starts[to] ?? source.length];
    for (const [where, what] of spellings(text)) {
      const part = where.slice(begin, end);
      const found = offsets(part, what);
      const alone = found.filter((one) => standsAlone(part, what, one));
      if (found.length > 0) return (alone.length > 0 ? alone : found).map((at) => lineOf(begin + at, starts));
    }
    return [];
  };

  return { on, between };
}

function offsets(where: string, what: string): number[] {
  const found: number[] = [];
  for (let at = where.indexOf(what); at >= 0 && what !== ''; at = where.indexOf(what, at + what.length)) found.push(at);
  return found;
}

/** Not as the end of "group-photo.jpg" or the beginning of "photo.jpg/large". */
function standsAlone(where: string, what: string, at: number): boolean {
  return !/[\w./-]/.test(where[at - 1] ?? ' ') && !/[\w/-]/.test(where[at + what.length] ?? ' ');
}

/** 1-based; `starts` are the offsets at which lines begin. */
function lineOf(offset: number, starts: readonly number[]): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { BodyFormat } from '../model/segment.ts';
import { placesIn } from './body-places.ts';
import { settlePlaced } from './settle-placed.ts';
import type { BodyFault } from './settle-tree.ts';
import { textSearch } from './text-search.ts';

/**
 * The faults with the line of the source on which each stands, 1-based. The same text is settled once more in a tree that
 * knows its lines; what is wrong in HTML, which that tree does not know, is searched for.
 */
export function placeFaults(faults: readonly BodyFault[], source: string, format: BodyFormat): BodyFault[] {
  if (faults.every(({ text, line }) => text === undefined || line !== undefined)) return faults.map(withoutText);
  const counts = Map.groupBy(faults, keyOf);
  const known = linesByKey(settlePlaced(source, format).faults, source);
  const search = placesIn(source, format);
  const lines = new Map<string, readonly number[]>();
  for (const [key, all] of counts) {
    const placed = known.get(key) ?? [];
    lines.set(key, placed.length >= all.length ? placed : merged(placed, search.anywhere(all[0]?.text ?? '')));
  }
  const seen = new Map<string, number>();
  return faults.map((fault) => {
    if (fault.text === undefined) return withoutText(fault);
    const key = keyOf(fault);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const places = lines.get(key) ?? [];
    const line = fault.line ?? places[count] ?? places.at(-1);
    return line === undefined ? withoutText(fault) : { ...withoutText(fault), line };
  });
}

function keyOf({ code, text }: BodyFault): string {
  return `${code} ${text}`;
}

/** In the order of the text. Two of one kind in one paragraph stand where the text stands first, and second. */
function linesByKey(faults: readonly BodyFault[], source: string): Map<string, number[]> {
  const search = textSearch(source);
  const lines = new Map<string, number[]>();
  const seen = new Map<string, number>();
  for (const fault of faults) {
    const { text, within, line } = fault;
    if (text === undefined || (line ?? within) === undefined) continue;
    const { from, to } = within ?? { from: line ?? 1, to: line ?? 1 };
    const place = `${keyOf(fault)} ${from} ${to}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    const found = from === to ? [from] : search.between(text, from, to);
    const own = found[count] ?? found.at(-1) ?? from;
    lines.set(keyOf(fault), [...(lines.get(keyOf(fault)) ?? []), own]);
  }
  return lines;
}

function merged(placed: readonly number[], searched: readonly number[]): number[] {
  return [...placed, ...searched.filter((line) => !placed.includes(line))].sort((a, b) => a - b);
}

function withoutText({ text: _, within: __, ...fault }: BodyFault): BodyFault {
  return fault;
}

import type { BodyFormat } from '../model/segment.ts';
import { placesIn } from './body-places.ts';
import type { BodyFault } from './settle-tree.ts';

/**
 * The faults with the line of the source on which each stands, 1-based. Of two with the same text the second stands
 * where the text is found a second time.
 */
export function placeFaults(faults: readonly BodyFault[], source: string, format: BodyFormat): BodyFault[] {
  if (faults.length === 0) return [];
  const placesOf = placesIn(source, format);
  const seen = new Map<string, number>();
  return faults.map(({ text, ...fault }) => {
    if (text === undefined) return fault;
    const key = `${fault.code} ${text}`;
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    const places = placesOf(text);
    const line = places[count] ?? places.at(-1);
    return line === undefined ? fault : { ...fault, line };
  });
}

// A browser writes into a PDF when it was made, and how many nodes it had counted by then. Here the day is the one that it
// tells of, and nodes are counted in it alone, so that the same report has the same bytes.
import type { Day } from '../../model/day.ts';

/** What is replaced has the same length, so that nothing in it moves. */
export function steadyPdf(pdf: Uint8Array, day: Day): Uint8Array {
  return Buffer.from(numbered(dated(Buffer.from(pdf).toString('latin1'), day)), 'latin1');
}

/** ISO 32000-1, 7.9.4: `D:20260630000000+00'00'`. */
function dated(text: string, day: Day): string {
  const moment = `${day.replaceAll('-', '')}000000+00'00'`;
  return text.replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}\+00'00'/g, (_, before) => before + moment);
}

/** Names of structure elements (ISO 32000-1, 14.7.2) stay in their order, which a tree of names needs. */
function numbered(text: string): string {
  const name = /\(node(\d{8})\)/g;
  const known = [...new Set(Array.from(text.matchAll(name), ([, number]) => number))].sort();
  const places = new Map(known.map((number, place) => [number, String(place + 1).padStart(8, '0')]));
  return text.replace(name, (_, number: string) => `(node${places.get(number)})`);
}

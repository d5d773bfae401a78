// Events made by chance, and the facts of them written and read back as a publish and a browser do.
import fc from 'fast-check';
import { readFacts, type Facts } from '../../src/filter/read-facts.ts';
import type { FactsNames, FactsPart, FactsStandings } from '../../src/filter/facts.ts';
import { writeFacts, type EventFacts, type FactsSource, type WrittenFacts } from '../../src/filter/write-facts.ts';
import { dayOfTime } from '../../src/model/day.ts';

export const kinds = ['post', 'learning', 'payment', 'silence'];
export const standings = ['reached', 'late', 'planned'];

const some = (letter: string, most: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: most }), { maxLength: 3 }).map((ids) => ids.sort().map((id) => letter + id));
const one = (letter: string, most: number) => fc.integer({ min: 0, max: most }).map((id) => letter + id);

const event: fc.Arbitrary<EventFacts> = fc.record(
  {
    day: fc.integer({ min: 19_000, max: 20_600 }).map((number) => dayOfTime(number * 86_400_000)),
    kind: fc.constantFrom(...kinds),
    organisation: one('o', 5),
    funders: some('f', 3),
    programmes: some('p', 2),
    themes: some('t', 4),
    place: one('l', 3),
    promise: one('m', 9),
  },
  { requiredKeys: ['day', 'kind', 'organisation', 'funders', 'programmes', 'themes'] },
);

/** Oldest first. */
export const someEvents = fc
  .array(event, { maxLength: 120 })
  .map((events) => events.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));

/** What organisations have follows from the last figure of their ids. */
const ownOf = (organisation: string) => {
  const last = organisation.slice(-1);
  const isEven = Number(last) % 2 === 0;
  return { funders: [`f${Number(last) % 4}`], programmes: [], ...(isEven ? { place: 'l1' } : {}) };
};

export const standingOf = (promise: string) => standings[Number(promise.slice(-1)) % standings.length] ?? '';

export function written(events: readonly EventFacts[], more: Partial<FactsSource> = {}): WrittenFacts {
  const names = new Map<string, string>();
  const fileName = (json: string) => {
    const name = names.get(json) ?? `file-${names.size}`;
    names.set(json, name);
    return name;
  };
  const nameOf = (facet: string, id: string) => [id, `${facet} ${id}`] as const;
  return writeFacts({ events, kinds, standings, nameOf, ownOf, standingOf, year: '2026', ...more }, fileName);
}

export function readBack({ root, files }: WrittenFacts): Facts {
  const parsed = (name: string): unknown => JSON.parse(files.get(name) ?? '');
  return readFacts(
    root,
    parsed(root.names) as FactsNames,
    parsed(root.standings) as FactsStandings,
    root.parts.map(([, file]) => parsed(file) as FactsPart),
  );
}

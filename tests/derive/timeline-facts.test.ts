import { beforeAll, expect, test } from 'vitest';
import { choicesOf, choose } from '../../src/filter/choose.ts';
import type { FactsNames, FactsPart, FactsRoot, FactsStandings } from '../../src/filter/facts.ts';
import { dayOf, readFacts, type Facts } from '../../src/filter/read-facts.ts';
import type { Edition } from '../../src/derive/edition.ts';
import { timelineTable } from '../../src/derive/open-data/timeline-table.ts';
import { timelineIndex } from '../../src/derive/timeline-index.ts';
import { factsAddress, factsFileAddress } from '../../src/model/address.ts';
import { timelineFactsFiles } from '../../src/publish/place-timeline-facts.ts';
import { document, linked, post } from '../link/documents.ts';
import { editionOf, village } from '../village.ts';

let edition: Edition;
let facts: Facts;
beforeAll(async () => {
  edition = editionOf(await village());
  facts = factsOf(timelineFactsFiles(edition));
});

function factsOf(files: ReadonlyMap<string, string>): Facts {
  const parsed = (address: string): unknown => JSON.parse(files.get(address) ?? '');
  const { names, standings, parts } = parsed(factsAddress) as FactsRoot;
  return readFacts(
    { names, standings, parts },
    parsed(factsFileAddress(names)) as FactsNames,
    parsed(factsFileAddress(standings)) as FactsStandings,
    parts.map(([, file]) => parsed(factsFileAddress(file)) as FactsPart),
  );
}

test('the facts are of the same events as the rows of the timeline’s table, one by one', () => {
  const rows = [...timelineTable.rows(edition)];
  expect(rows.length).toBeGreaterThan(20);
  const told = Array.from({ length: facts.count }, (_, event) => [
    dayOf(facts, event),
    facts.names.kinds[facts.kind[event] ?? 0],
    choicesOf(facts, 'organisation')[facts.organisation[event] ?? 0]?.id,
  ]);
  expect(told).toEqual(rows.map((row) => row.slice(0, 3)));
});

test('a funder, a programme, a theme and a place find what stands on their own timelines', () => {
  const { site } = edition;
  const index = timelineIndex(edition);
  const all = edition.allEvents();
  const scopes = [
    ...site.funders.map((scope) => ['funder', scope] as const),
    ...site.programmes.map((scope) => ['programme', scope] as const),
    ...site.themes.map((scope) => ['theme', scope] as const),
    ...index.places.map((scope) => ['place', scope] as const),
  ];
  for (const [facet, scope] of scopes) {
    const choice = choicesOf(facts, facet).findIndex(({ id }) => id === scope.id);
    const found = choice < 0 ? [] : [...choose(facts, { [facet]: choice }).events];
    expect(found.map((event) => all[event])).toEqual(index.events(scope));
  }
});

test('an event of a promise is found by how the promise stands today', () => {
  const late = facts.names.standings.indexOf('late');
  const found = [...choose(facts, { standing: late }).events].map((event) => edition.allEvents()[event]);
  const names = new Set(found.map((event) => event?.about.address.replace(/#.*/, '')));
  const wanted = edition.site.organisations
    .flatMap(({ milestones }) => milestones)
    .filter((milestone) => edition.row(milestone).standing === 'late');
  expect(wanted.length).toBeGreaterThan(0);
  expect([...names].sort()).toEqual(wanted.map(({ address }) => address).sort());
});

const river = [
  document('organisation', 'river', { name: 'River', languages: ['ar'] }),
  post('river/2025-12-01-a', { themes: ['warmth'] }),
  post('river/2026-06-01-b', { themes: ['food'] }),
];

test('a new post writes the facts of its month and what they begin with, and keeps the others', () => {
  const before = timelineFactsFiles(editionOf(linked(river).site));
  const more = [...river, post('river/2026-06-02-c', { themes: ['food'] })];
  const after = timelineFactsFiles(editionOf(linked(more).site));
  const changed = [...after.keys()].filter((address) => before.get(address) !== after.get(address));
  expect(changed.length).toBe(2);
  expect(changed).toContain(factsAddress);
});

test('an organisation whose pages are in another language says so', () => {
  const { names } = factsOf(timelineFactsFiles(editionOf(linked(river).site)));
  expect(names.organisation).toEqual([['river', 'River', 'ar']]);
});

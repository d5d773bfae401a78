// A term that goes, beside a revision that names another value of it.
import { expect, test } from 'vitest';
import { changeLines } from '../../../src/derive/change-lines.ts';
import type { Edition } from '../../../src/derive/edition.ts';
import { due, editionAfter, onDay, roofIn } from './roof-past.ts';

const people = 'measures: [{ id: people, title: People, target: 100 }, { id: trees, title: Trees, target: 50 }]';
const trees = 'measures: [{ id: trees, title: Trees, target: 50 }]';
const why = (names: string) =>
  `revisions: [{ date: 2026-02-10, reason: Storm, ${names ? `${names}, ` : ''}agreed-with: [mill] }]`;

const shown = (edition: Edition) =>
  changeLines(roofIn(edition), edition).map(({ state, change }) => [change.field, state]);

test.each([
  ['a measure', people, trees, 'targets: { people: 90 }'],
  ['a budget', 'budget: 800', '', 'budget: 500'],
])('%s that goes is not explained by a reason for another number of it', async (_, before, after, names) => {
  const edition = await editionAfter(onDay('2026-01-02', due, before), onDay('2026-02-10', due, after, why(names)));
  expect(shown(edition).map(([, state]) => state)).toEqual(['unexplained']);
});

test('it is explained by a reason that says nothing of it', async () => {
  const edition = await editionAfter(onDay('2026-01-02', due, people), onDay('2026-02-10', due, trees, why('')));
  expect(shown(edition).map(([, state]) => state)).not.toContain('unexplained');
});

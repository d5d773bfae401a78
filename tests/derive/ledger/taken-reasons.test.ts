// A reason that was taken out on its day was never given: what it explained stands without one.
import { expect, test } from 'vitest';
import { changeLines } from '../../../src/derive/change-lines.ts';
import type { Edition } from '../../../src/derive/edition.ts';
import { step } from '../edition-of-past.ts';
import { due, editionAfter, first, onDay, revised, roofIn } from './roof-past.ts';

const moved = 'due: 2026-08-01';
const said = (...more: readonly string[]) => onDay('2026-02-01', moved, revised(moved, ...more));
const hours = <Made extends { readonly time: number }>(made: Made, more: number): Made => ({
  ...made,
  time: made.time + more * 3600,
});
const evening = hours(onDay('2026-02-01', moved), 2);
const agreed = 'agreed-with: [mill]';

const ledgerStates = ({ ledger }: Edition) =>
  ledger.events
    .filter(({ event, state }) => (event === 'changed' && state !== 'first-day') || event === 'settled')
    .map(({ field, state }) => [field, state]);
const news = (edition: Edition) =>
  edition.allEvents().flatMap(({ kind, day }) => (/^promise-(changed|explained)/.test(kind) ? [[kind, day]] : []));
const shown = (edition: Edition) =>
  changeLines(roofIn(edition), edition).map(({ state, explainedOn }) => [state, explainedOn]);

test.each([[agreed], ['declined-by: [mill]'], ['agreed-with: []']])('whether it had %s', async (answer) => {
  const edition = await editionAfter(first, said(answer), evening);
  expect(ledgerStates(edition).at(-1)).toEqual(['due', 'unexplained']);
  expect(shown(edition)).toEqual([['unexplained', undefined]]);
  expect(news(edition)).toEqual([['promise-changed', '2026-02-01']]);
});

test('until there is another one', async () => {
  const later = onDay('2026-03-01', moved, revised(moved, agreed).replace('2026-02-01', '2026-03-01'));
  const edition = await editionAfter(first, said(agreed), evening, later);
  expect(ledgerStates(edition)).toEqual([
    ['due', 'explained'],
    ['due', 'unexplained'],
    ['due', 'explained-later'],
  ]);
  expect(shown(edition)).toEqual([['explained-later', '2026-03-01']]);
  expect(news(edition)).toEqual([
    ['promise-changed', '2026-02-01'],
    ['promise-explained', '2026-03-01'],
  ]);
});

test('not where another one took its place at once, nor where it was worded anew', async () => {
  const other = 'revisions: [{ date: 2026-01-30, reason: Owls, due: 2026-08-01, agreed-with: [mill] }]';
  for (const now of [onDay('2026-02-01', moved, other), said(agreed, 'title: A roof')]) {
    const edition = await editionAfter(first, said(agreed), hours(now, 2));
    expect(ledgerStates(edition)).toEqual([['due', 'explained']]);
    expect(shown(edition)).toEqual([]);
  }
});

test('nor where it went on a later day, which is told itself', async () => {
  const edition = await editionAfter(first, said(agreed), onDay('2026-02-02', moved));
  expect(ledgerStates(edition)).toEqual([
    ['due', 'explained'],
    ['revisions', 'unexplained'],
  ]);
});

test('of what no reason can name, likewise', async () => {
  const asked = onDay('2026-02-01', due, 'kind: question', 'question: How warm?', revised(agreed));
  const bare = hours(onDay('2026-02-01', due, 'kind: question', 'question: How warm?'), 2);
  const edition = await editionAfter(first, asked, bare, step('2026-05-01', {}));
  expect(ledgerStates(edition).slice(2)).toEqual([
    ['kind', 'unexplained'],
    ['question', 'unexplained'],
  ]);
});

// A budget that was taken out counts for as long as nobody said why.
import { expect, test } from 'vitest';
import { differenceSentences } from '../../../src/components/difference-words.ts';
import { promiseMoney } from '../../../src/derive/grant-money.ts';
import { promiseOf } from '../../../src/derive/promise.ts';
import { milestoneSheet } from '../../../src/derive/sheets/milestone.ts';
import { words } from '../../../src/i18n/words.ts';
import type { Step } from '../../history/repository.ts';
import { organisationOf } from '../../village.ts';
import { due, editionAfter, lines, onDay, revised, roofIn } from './roof-past.ts';

const made = onDay('2026-01-02', due, 'budget: 900');
const bare = revised('agreed-with: [mill]');
const later = `${bare.slice(0, -1)}, { date: 2026-04-01, reason: More, budget: 500, agreed-with: [mill] }]`;
const taken = onDay('2026-02-01', due, bare);
const budgets = async (...past: readonly Step[]) => {
  const { first, current } = promiseOf(roofIn(await editionAfter(made, ...past)));
  return [first.budget, current.budget];
};

test('with a reason, it is promised no more', async () => {
  const edition = await editionAfter(made, taken);
  expect(lines(edition)).toEqual([['explained', 'Budget: from £900 to nothing']]);
  expect(await budgets(taken)).toEqual([90_000, undefined]);
  expect('budget' in milestoneSheet(roofIn(edition), edition).page).toBe(false);
  const [money] = organisationOf(edition.site, 'riverside').grants;
  expect(money && promiseMoney(money).map(({ budget }) => budget)).toEqual([undefined]);
});

test('is told where it stood, as taken out or as proposed to be', async () => {
  const pageAfter = async (...past: readonly Step[]) => {
    const edition = await editionAfter(made, ...past);
    const { page } = milestoneSheet(roofIn(edition), edition);
    return { ...page, told: differenceSentences(page.difference, page.revisions, words('en')) };
  };
  const page = await pageAfter(taken);
  expect(page.firstBudget).toEqual({ hundredths: 90_000, currency: 'GBP' });
  expect(page.told).toEqual(['Budget: from £900 to nothing, agreed with one funder.']);
  const asked = await pageAfter(onDay('2026-02-01', due, revised()));
  expect(asked.budget).toEqual({ hundredths: 90_000, currency: 'GBP' });
  expect(asked.told).toEqual([
    'Proposed: Budget: from £900 to nothing, the funder has not answered. Until all have agreed, the promise stays as it was.',
  ]);
});

test('with a reason that came later, likewise', async () => {
  expect(await budgets(onDay('2026-02-01', due))).toEqual([90_000, 90_000]);
  expect(await budgets(onDay('2026-02-01', due), onDay('2026-03-01', due, bare))).toEqual([90_000, undefined]);
});

test('with a reason that no funder agreed to, or that went on its day, it still is', async () => {
  expect(await budgets(onDay('2026-02-01', due, revised()))).toEqual([90_000, 90_000]);
  expect(await budgets(onDay('2026-02-01', due, revised('declined-by: [mill]')))).toEqual([90_000, 90_000]);
  const evening = { ...onDay('2026-02-01', due), time: taken.time + 60 };
  expect(await budgets(taken, evening)).toEqual([90_000, 90_000]);
});

test('that comes back by a revision is promised again, and in silence is not', async () => {
  const back = onDay('2026-04-01', due, 'budget: 500', later);
  expect(await budgets(taken, back)).toEqual([90_000, 50_000]);
  const steps = promiseOf(roofIn(await editionAfter(made, taken, back))).steps;
  expect(steps.map(({ before, after }) => [before.budget, after.budget])).toEqual([
    [90_000, undefined],
    [undefined, 50_000],
  ]);
  expect(await budgets(taken, onDay('2026-04-01', due, 'budget: 900', bare))).toEqual([90_000, undefined]);
});

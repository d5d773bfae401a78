// A value that cannot be read is no change of it, and neither is its repair.
import { expect, test } from 'vitest';
import { promiseFile, roof, step, villageFiles } from '../edition-of-past.ts';
import { organisationOf } from '../../village.ts';
import { due, editionAfter, grantFile, lines, onDay, revised, steps } from './roof-past.ts';

const measure = (target = '300') => `measures: [{ id: people, title: People, target: ${target} }]`;
const whole = [due, measure(), 'budget: 900', 'kind: question', 'question: How warm?'];
const made = step('2026-01-02', { [roof]: promiseFile(...whole) });

test.each([
  ['budget: N/A', 'budget: 900'],
  ['budgt: 900', 'budget: 900'],
  [measure('see above'), measure()],
  ['measures: [{ id: people, title: People }]', measure()],
  ['kind: qestion', 'kind: question'],
  ['grant: Money!', 'grant: money'],
])('%s', async (broken, good) => {
  const text = promiseFile(...whole).replace(good, broken);
  const slip = step('2026-02-03', { [roof]: text });
  const mended = step('2026-02-10', { [roof]: promiseFile(...whole) });
  expect(lines(await editionAfter(made, slip))).toEqual([]);
  expect(lines(await editionAfter(made, slip, mended))).toEqual([]);
});

test('what is changed beside it is told, and so is another value once it can be read', async () => {
  const slip = step('2026-02-03', {
    [roof]: promiseFile(...whole)
      .replace('budget: 900', 'budget: N/A')
      .replace(due, 'due: 2026-08-01'),
  });
  const less = step('2026-02-10', {
    [roof]: promiseFile(...whole)
      .replace('900', '500')
      .replace(due, 'due: 2026-08-01'),
  });
  expect(lines(await editionAfter(made, slip, less))).toEqual([
    ['unexplained', 'Due day: 1 June 2026 → 1 August 2026'],
    ['unexplained', 'Budget: £900 → £500'],
  ]);
});

test('a reason of which a part cannot be read for a while stays what it was', async () => {
  const said = revised('due: 2026-08-01', 'agreed-with: [mill]');
  const moved = onDay('2026-02-01', 'due: 2026-08-01', said);
  const slip = onDay('2026-02-10', 'due: 2026-08-01', said.replace('2026-08-01', 'soon'));
  const first = onDay('2026-01-02', due);
  for (const past of [[slip], [slip, onDay('2026-02-12', 'due: 2026-08-01', said)]]) {
    const edition = await editionAfter(first, moved, ...past);
    expect(lines(edition)).toEqual([]);
    expect(steps(edition)).toEqual([['agreed', '2026-08-01']]);
  }
});

test('a value that was never read before is no change when it can be', async () => {
  const slip = step('2026-01-02', { [roof]: promiseFile(due, 'budget: N/A') });
  expect(lines(await editionAfter(slip, onDay('2026-02-10', due, 'budget: 900')))).toEqual([]);
});

test('a share of a grant that cannot be read for a while was not taken back', async () => {
  const { [grantFile]: grant } = villageFiles;
  const edition = await editionAfter(
    made,
    step('2026-02-03', { [grantFile]: grant.replace('amount: 900', 'amount: some') }),
    step('2026-02-10', { [grantFile]: grant }),
  );
  const [money] = edition.site.organisations[0]?.grants ?? [];
  expect(money && edition.ledger.changesOf(money)).toEqual([]);
});

test.each([
  ['the first', '500', 'N/A'],
  ['the second', '400', 'N/A'],
  ['a third', '50', 'fifty'],
])('of two shares of one funder and a third, %s cannot be read for a while', async (_, amount, slip) => {
  const { [grantFile]: grant } = villageFiles;
  const shares = '[{ funder: mill, amount: 500 }, { funder: mill, amount: 400 }, { funder: well, amount: 50 }]';
  const text = grant.replace(/funders: .*/, `funders: ${shares}`);
  const broken = text.replace(`amount: ${amount} }`, `amount: ${slip} }`);
  const made = step('2026-01-01', { [grantFile]: text, [roof]: promiseFile(due) });
  const edition = await editionAfter(
    made,
    step('2026-02-03', { [grantFile]: broken }),
    step('2026-02-10', { [grantFile]: text }),
  );
  const [money] = organisationOf(edition.site, 'riverside').grants;
  expect(edition.ledger.changesOf(money ?? {}).filter(({ state }) => state !== 'first-day')).toEqual([]);
});

test('of two reasons of one day, neither was edited while a third cannot be read', async () => {
  const two = 'revisions: [{ date: 2026-02-01, reason: Bats }, { date: 2026-02-01, reason: Bats, due: 2026-08-01 }';
  const said = onDay('2026-02-01', due, `${two}]`);
  const slip = onDay('2026-02-10', due, `${two}, { date: 2026-02-09, reason: Rain, due: soon }]`);
  expect(lines(await editionAfter(onDay('2026-01-02', due), said, slip))).toEqual([]);
});

// A list that cannot be read takes back none of its items.
import { expect, test } from 'vitest';
import { promiseFile, step } from '../edition-of-past.ts';
import { organisationOf } from '../../village.ts';
import { due, editionAfter, grantFile, lines, onDay } from './roof-past.ts';

const named = (id: string, target = 5) => `{ id: ${id}, title: ${id.toUpperCase()}, target: ${target} }`;
const three = `measures: [${['a', 'b', 'c'].map((id) => named(id)).join(', ')}]`;

test.each([['see above'], ['N/A'], ['{ a: 5, b: 5, c: 5 }'], ['{ title: A, target: 5 }']])(
  'measures that are %s are as they were',
  async (unread) => {
    const first = onDay('2026-01-02', due, three);
    const slip = onDay('2026-02-03', due, `measures: ${unread}`);
    expect(lines(await editionAfter(first, slip))).toEqual([]);
    expect(lines(await editionAfter(first, slip, onDay('2026-03-03', due, three)))).toEqual([]);
    const back = onDay('2026-03-03', due, `measures: [${named('a', 3)}, ${named('b')}]`);
    expect(lines(await editionAfter(first, slip, back))).toEqual([
      ['unexplained', 'Target (A): from 5 to 3'],
      ['unexplained', 'What is counted (C): from C, 5 to nothing'],
    ]);
    expect(lines(await editionAfter(onDay('2026-01-02', due, `measures: ${unread}`), back))).toEqual([]);
  },
);

test('one measure that is written without a list is the only one', async () => {
  const alone = onDay('2026-02-03', due, 'measures: { id: a, title: A, target: some }');
  expect(lines(await editionAfter(onDay('2026-01-02', due, three), alone))).toHaveLength(2);
});

test.each([['see the agreement'], ['{ mill: 900, bank: 5 }']])('shares that are %s, likewise', async (unread) => {
  const grant = (funders: string) => `---\ntitle: Money\nawarded: 2026-01-01\nfunders: ${funders}\n---\n`;
  const two = '[{ funder: mill, amount: 900 }, { funder: bank, amount: 5 }]';
  const edition = await editionAfter(
    step('2026-01-01', { [grantFile]: grant(two), 'organisations/riverside/milestones/roof.md': promiseFile(due) }),
    step('2026-02-03', { [grantFile]: grant(unread) }),
    step('2026-03-03', { [grantFile]: grant(two) }),
  );
  const [money] = organisationOf(edition.site, 'riverside').grants;
  expect(edition.ledger.changesOf(money ?? {}).filter(({ state }) => state !== 'first-day')).toEqual([]);
});

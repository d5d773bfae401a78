// A grant in a funder's table: its share, who gives with it, and the promises that are not there any more.
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { goneGrants } from '../../src/derive/gone-of-grants.ts';
import { portfolioRow } from '../../src/derive/portfolio-row.ts';
import type { Edition } from '../../src/derive/edition.ts';
import { desk, type Step } from '../history/repository.ts';
import { found, organisationOf } from '../village.ts';
import { editionOfPast, promiseFile, roof, step } from './edition-of-past.ts';
import { grantOf } from './grants.ts';

const plain = { site: { today: '2026-07-01' }, gone: () => [] } as unknown as Edition;

test('a funder of two sees its own share and the other’s name; alone it sees neither', () => {
  const shared = grantOf({ funders: { mill: [], weir: [] } });
  const mill = found(
    shared.shares.map(({ funder }) => funder),
    'mill',
  );
  const row = portfolioRow(shared, plain, mill);
  expect(row.coFunders).toEqual([{ text: 'weir', address: '/funders/weir/' }]);
  expect(row.money).toMatchObject({ share: [{ hundredths: 1_200_000 }], awarded: [{ hundredths: 2_400_000 }] });
  const alone = grantOf({});
  expect(portfolioRow(alone, plain, alone.shares[0]?.funder)).not.toHaveProperty('coFunders');
  expect(portfolioRow(shared, plain)).not.toHaveProperty('coFunders');
});

const shelf = desk();

async function after(...steps: readonly Step[]) {
  const edition = await editionOfPast(mkdtempSync(join(shelf, 'past-')), steps);
  const [mill] = edition.site.funders;
  const [money] = organisationOf(edition.site, 'riverside').grants;
  return { gone: mill && goneGrants(mill, edition), row: money && portfolioRow(money, edition, mill) };
}

const made = step('2026-02-01', { [roof]: promiseFile('due: 2026-08-01') });
const withdrawn = promiseFile('due: 2026-08-01', 'withdrawn: { date: 2026-03-01, reason: The roof held. }');

test('a promise that is gone without a reason is counted with its grant, and led to', async () => {
  const { row } = await after(made, step('2026-03-01', { [roof]: null }));
  expect(row).toMatchObject({ promised: 1, gone: { count: 1, address: '/organisations/riverside/#gone-roof' } });
  expect(row).not.toHaveProperty('withdrawn');
});

test('one that was withdrawn is counted as that, whether or not its file stays', async () => {
  const taken = step('2026-03-01', { [roof]: withdrawn });
  for (const steps of [[taken], [taken, step('2026-04-01', { [roof]: null })]]) {
    const { row } = await after(made, ...steps);
    expect(row).toMatchObject({ promised: 1, withdrawn: 1 });
    expect(row).not.toHaveProperty('gone');
  }
});

test('a grant that is gone is told to its funder', async () => {
  const { gone, row } = await after(made, step('2026-03-01', { 'organisations/riverside/grants/money.md': null }));
  expect(gone).toEqual([{ text: 'Money', address: '/organisations/riverside/#grant-gone-money' }]);
  expect(row).toBeUndefined();
});

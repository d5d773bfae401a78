// What stands in a grant's file in one currency, also what others wrote there, never becomes another sum by an import.
import { expect, test } from 'vitest';
import { grant, notesOf, publication, roof } from './publication.ts';

const paid = (...amounts: number[]) => ({
  amountDisbursed: amounts.reduce((sum, amount) => sum + amount, 0),
  disbursementTransaction: amounts.map((value, index) => ({ transactionDate: `2026-05-0${index + 1}`, value })),
});
const front = (shares: string, rest = '') =>
  `---\ntitle: A new roof\nfunders:\n${shares}awarded: 2026-03-31\n${rest}---\n\nSlates and lead.\n`;
const own = '  - funder: lindle-trust\n    amount: 1000\n    identifier: 360G-lindle-1\n';

test('a publication that names another currency changes no amount, and all of them are told', async () => {
  const { run, read, write } = publication();
  await run([grant(paid(500, 500))]);
  const contingency = read(roof).replace('---\n\n', 'contingency:\n  amount: 50\n---\n\n');
  write(roof, contingency);
  const result = await run([grant({ ...paid(575, 575), amountAwarded: 1150, currency: 'EUR', title: 'Roof' })]);
  expect(read(roof)).toBe(contingency.replace('title: A new roof', 'title: Roof'));
  expect(notesOf(result)).toEqual([
    `other-here 1 ${roof} amount: 1150`,
    `other-here 1 ${roof} currency: EUR`,
    `other-here 1 ${roof} payments: 2026-05-01 575, 2026-05-02 575`,
  ]);
});

test('nor one that meets a grant without a currency, which is in that of the site', async () => {
  const { run, read, write } = publication();
  const written = front(own, 'payments:\n  - date: 2026-05-01\n    amount: 500\n');
  write('funders/lindle-trust/funder.md', '---\nname: Lindle Trust\nidentifier: GB-CHC-258583\n---\n');
  write(roof, written);
  await run([grant({ currency: 'EUR', amountAwarded: 1200 })]);
  expect(read(roof)).toBe(written);
  write('site.yaml', 'name: Grants\nurl: https://grants.example\ncurrency: EUR\n');
  await run([grant({ currency: 'EUR', amountAwarded: 1300 })]);
  expect(read(roof)).toBe(written.replace('amount: 1000', 'amount: 1300'));
});

test('nor where somebody changed the currency here', async () => {
  const { run, read, write } = publication();
  await run([grant()]);
  write(roof, read(roof).replace('GBP', 'EUR'));
  const result = await run([grant({ amountAwarded: 1200 })]);
  expect(read(roof)).toContain('amount: 1000\n');
  expect(notesOf(result)).toEqual([`other-here 1 ${roof} amount: 1200`, `other-here 1 ${roof} currency: GBP`]);
});

test('nor of one of several who share a grant that names none, however often it is published', async () => {
  const { run, read, write } = publication();
  const bee = { fundingOrganization: [{ id: 'GB-CHC-111', name: 'Bee' }] };
  await run([grant()]);
  write('funders/bee/funder.md', '---\nname: Bee\nidentifier: GB-CHC-111\n---\n');
  const shared = front(`${own}  - funder: bee\n    amount: 500\n    identifier: 360G-bee-1\n`);
  write(roof, shared);
  for (const amountAwarded of [700, 800, 900])
    await run([grant({ id: '360G-bee-1', amountAwarded, currency: 'EUR', ...bee })]);
  expect(read(roof)).toBe(shared);
});

test.each(['1,000', 'about 1000', '1000.005', '1000000000000000', ''])(
  'an amount %j that somebody wrote is left and told',
  async (written) => {
    const { run, read, write } = publication();
    await run([grant({ amountAppliedFor: 2000 }), grant({ id: '2', title: 'Boiler' })]);
    const here = read(roof)
      .replace('amount: 1000', `amount: ${written}`)
      .replace('applied-for: 2000', `applied-for: ${written}\npayments: [{ date: 2026-05-01, amount: ${written} }]`);
    write(roof, here);
    const result = await run([grant({ amountAppliedFor: 2000 }), grant({ id: '2', title: 'Boiler' })]);
    expect(result.imported).toBe(2);
    expect(read(roof)).toBe(here);
    const said = written === '' ? '(nothing)' : written;
    expect(notesOf(result)).toEqual([
      `kept 1 ${roof} amount: ${said}, there 1000`,
      `kept 1 ${roof} applied-for: ${said}, there 2000`,
    ]);
  },
);

test('what a newer publication says so that nobody can read it is left as it was', async () => {
  const { run, read } = publication();
  const planned = { startDate: '2026-04-01', endDate: '2027-03-31' };
  await run([grant({ amountDisbursed: 400, amountAppliedFor: 2000, plannedDates: [planned] })]);
  const before = read(roof);
  const odd = {
    amountDisbursed: 'n/a',
    amountAppliedFor: '2.000',
    plannedDates: [{ startDate: '05/03/2026', endDate: 'soon' }],
  };
  expect(notesOf(await run([grant(odd)])).sort()).toEqual(
    [
      'odd-value 1 amountAppliedFor: 2.000',
      'odd-value 1 amountDisbursed: n/a',
      'odd-value 1 plannedDates/0/endDate: soon',
      'odd-value 1 plannedDates/0/startDate: 05/03/2026',
      ...['applied-for', 'disbursed', 'ends', 'starts'].map((key) => `other-here 1 ${roof} ${key}: (nothing)`),
    ].sort(),
  );
  expect(read(roof)).toBe(before);
  // And what it said before is still what it said last.
  expect((await run([grant({ amountDisbursed: 400, amountAppliedFor: 2000, plannedDates: [planned] })])).notes).toEqual(
    [],
  );
  await run([grant()]);
  expect(read(roof)).not.toMatch(/disbursed|applied-for|starts|ends/);
});

test('the amount of a share that has none yet is added to it', async () => {
  const { run, read, write } = publication();
  await run([grant()]);
  const shares = '  - funder: lindle-trust # ours\n    identifier: 360G-lindle-1\n  - { funder: mill }\n';
  write(roof, front(shares, 'currency: GBP\n'));
  await run([grant({ amountAwarded: 1200 })]);
  expect(read(roof)).toContain('  - funder: lindle-trust # ours\n    amount: 1200\n    identifier: 360G-lindle-1\n');
  write(roof, front('  - { funder: lindle-trust, identifier: 360G-lindle-1 }\n', 'currency: GBP\n'));
  await run([grant({ amountAwarded: 1300 })]);
  expect(read(roof)).toContain('  - { funder: lindle-trust, amount: 1300, identifier: 360G-lindle-1 }\n');
});

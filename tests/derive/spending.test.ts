import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { partPaidBy, unnamedPaid } from '../../src/derive/payments.ts';
import { moneyLine } from '../../src/derive/spending.ts';
import type { Day } from '../../src/model/day.ts';
import type { Site } from '../../src/model/linked-site.ts';
import { amount, decimal, sums, type Money } from '../../src/model/money.ts';
import { found, organisationOf, village } from '../village.ts';
import { document, linked } from '../link/documents.ts';
import { grantOf } from './grants.ts';

const money = fc.record({ hundredths: fc.nat(10 ** 11), currency: fc.constantFrom('GBP', 'EUR', 'JPY') });
const moneys = fc.array(money, { maxLength: 30 });
const totalOf = (some: readonly Money[], currency: string) =>
  some.reduce((sum, one) => sum + (one.currency === currency ? BigInt(one.hundredths) : 0n), 0n);

test('a sum has each currency once and never mixes two', () => {
  fc.assert(
    fc.property(moneys, (some) => {
      const made = sums(some);
      const currencies = made.map(({ currency }) => currency);
      expect(currencies).toEqual([...new Set(some.map(({ currency }) => currency))].sort());
      for (const { currency, hundredths } of made) expect(BigInt(hundredths)).toBe(totalOf(some, currency));
    }),
    { seed: 2026 },
  );
});

test('a sum is the same in every order and in parts', () => {
  fc.assert(
    fc.property(moneys, moneys, (some, others) => {
      expect(sums([...sums(some), ...sums(others)])).toEqual(sums([...others, ...some]));
    }),
    { seed: 2026 },
  );
});

test('an amount is read and written without a float in between', () => {
  fc.assert(
    fc.property(fc.nat(10 ** 10), fc.nat(99), (whole, part) => {
      const text = `${whole}.${String(part).padStart(2, '0')}`;
      expect(decimal(amount.parse(text))).toBe(text);
    }),
    { seed: 2026 },
  );
});

const today = '2026-06-30' as Day;
let site: Site;
beforeAll(async () => {
  site = await village();
});

test('the money of the village’s roof is exact', () => {
  const [roof] = organisationOf(site, 'riverside').grants;
  expect(roof && moneyLine([roof], today)).toEqual({
    awarded: [{ hundredths: 2_000_030, currency: 'GBP' }],
    paid: [{ hundredths: 1_000_015, currency: 'GBP' }],
    spent: [{ hundredths: 965_060, currency: 'GBP' }],
  });
});

test('two currencies stand side by side', () => {
  expect(moneyLine(organisationOf(site, 'riverside').grants, today)).toMatchObject({
    awarded: [
      { hundredths: 90_000, currency: 'EUR' },
      { hundredths: 2_000_030, currency: 'GBP' },
    ],
    paid: [{ currency: 'EUR', hundredths: 90_000 }, { currency: 'GBP' }],
  });
});

test('a funder sees whole grants, and its own share of them beside', () => {
  const well = found(site.funders, 'well-foundation');
  const { awarded, share, paid } = moneyLine(well.grants, today, well);
  expect(share).toEqual([{ hundredths: 850_020, currency: 'GBP' }]);
  expect(awarded).toEqual(moneyLine(well.grants, today).awarded);
  expect(paid).toEqual([{ hundredths: 1_000_015, currency: 'GBP' }]);
});

test('what nobody reported is absent, not nothing', () => {
  const { grants } = organisationOf(site, 'popty');
  expect(moneyLine(grants, today)).toEqual({
    awarded: [{ hundredths: 50_000, currency: 'GBP' }],
    spent: [{ hundredths: 12_000, currency: 'GBP' }],
    left: [{ hundredths: 38_000, currency: 'GBP' }],
  });
  expect(moneyLine([], today)).toEqual({ awarded: [] });
});

test('nothing spent, and said so, is nothing and not absent', () => {
  const { site: other } = linked([
    document('funder', 'mill', { name: 'Mill' }),
    document('grant', 'a/g', {
      title: 'G',
      awarded: '2026-01-01',
      funders: [{ funder: 'mill', amount: '5' }],
      payments: [{ date: '2026-01-02', amount: '0' }],
    }),
  ]);
  expect(moneyLine(other.organisations[0]?.grants ?? [], today).paid).toEqual([{ hundredths: 0, currency: 'GBP' }]);
});

test('what is to be paid later is not paid yet', () => {
  const payments = [
    { date: '2026-01-02', amount: '100' },
    { date: '2027-02-01', amount: '900' },
  ];
  const { site: other } = linked([
    document('funder', 'mill', { name: 'Mill' }),
    document('grant', 'a/g', {
      title: 'G',
      awarded: '2026-01-01',
      funders: [{ funder: 'mill', amount: '1000' }],
      payments,
    }),
  ]);
  expect(moneyLine(other.organisations[0]?.grants ?? [], today).paid).toEqual([
    { hundredths: 10_000, currency: 'GBP' },
  ]);
});

/** The money of a grant of two as the page of one of them has it. */
function halfOf(payments: readonly object[], grant: object = {}) {
  const shared = grantOf({ funders: { mill: [], weir: [] }, grant: { payments, ...grant } });
  return moneyLine(
    [shared],
    today,
    found(
      shared.shares.map(({ funder }) => funder),
      'mill',
    ),
  );
}
const paidOn = { date: '2025-02-01' };
const pounds = (hundredths: number) => [{ hundredths, currency: 'GBP' }];

test('a funder sees what it paid of the whole, and what nobody is named for', () => {
  const named = [
    { ...paidOn, amount: '90', funder: 'mill' },
    { ...paidOn, amount: '60', funder: 'weir' },
  ];
  expect(halfOf(named)).toMatchObject({ paid: pounds(15_000), paidShare: pounds(9_000) });
  expect(halfOf(named)).not.toHaveProperty('paidUnnamed');
  expect(halfOf([...named, { ...paidOn, amount: '1' }])).toMatchObject({
    paid: pounds(15_100),
    paidShare: pounds(9_000),
    paidUnnamed: pounds(100),
  });
});

test('where every payment is another funder’s, its own part is nothing', () => {
  expect(halfOf([{ ...paidOn, amount: '60', funder: 'weir' }])).toMatchObject({
    paid: pounds(6_000),
    paidShare: pounds(0),
  });
});

test.each([
  ['payments that name nobody', [{ ...paidOn, amount: '60' }], {}],
  ['a total', [], { disbursed: '60' }],
])('of several funders, %s are nobody’s share', (_, payments, grant) => {
  const line = halfOf(payments, grant);
  expect(line).toMatchObject({ paid: pounds(6_000) });
  expect(line).not.toHaveProperty('paidShare');
  expect(line).not.toHaveProperty('paidUnnamed');
});

test('who paid all sees the whole, and so does who asks for no funder', () => {
  expect(halfOf([{ ...paidOn, amount: '90', funder: 'mill' }])).not.toHaveProperty('paidShare');
  const shared = grantOf({
    funders: { mill: [], weir: [] },
    grant: { payments: [{ ...paidOn, amount: '9', funder: 'mill' }] },
  });
  expect(moneyLine([shared], today)).not.toHaveProperty('paidShare');
});

test('the parts that its funders paid and what nobody is named for add up to the whole', async () => {
  const all = site.organisations.flatMap(({ grants }) => grants);
  for (const grant of all) {
    const parts = new Set(grant.shares.map(({ funder }) => funder));
    const own = [...parts].flatMap((funder) => partPaidBy(funder, grant, today) ?? []);
    const unnamed = unnamedPaid(grant, today);
    expect(sums([...own, ...(unnamed ? [unnamed] : [])])).toEqual(moneyLine([grant], today).paid ?? []);
  }
});

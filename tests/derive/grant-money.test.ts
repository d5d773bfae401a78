import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funderMoney, promiseMoney } from '../../src/derive/grant-money.ts';
import { unnamedPaid } from '../../src/derive/payments.ts';
import { grantEvents } from '../../src/derive/timeline.ts';
import { moneyLine } from '../../src/derive/spending.ts';
import { day } from '../../src/model/day.ts';
import { decimal } from '../../src/model/money.ts';
import { grantOf } from './grants.ts';

const today = day.parse('2026-06-30');
const pounds = (hundredths: number) => ({ hundredths, currency: 'GBP' });
const amount = fc.nat(10 ** 9);
const payment = fc.record({ hundredths: amount, funder: fc.constantFrom('mill', 'well', undefined) });

/** A grant of two funders, with what was paid and what was spent for each promise. */
const grants = fc
  .record({
    shares: fc.tuple(amount, amount),
    payments: fc.array(payment, { maxLength: 8 }),
    final: fc.option(amount, { nil: undefined }),
    spent: fc.array(fc.option(amount, { nil: undefined }), { maxLength: 5 }),
  })
  .map((written) => ({ ...written, grant: grantFrom(written) }));

function grantFrom({ shares, payments, final, spent }: Written) {
  const milestones = Object.fromEntries(spent.map((_, index) => [`m${index}`, {}]));
  const reports = spent.flatMap((one, index) =>
    one === undefined ? [] : [{ milestone: `m${index}`, spent: decimal(one) }],
  );
  return grantOf({
    funders: { mill: [], well: [] },
    milestones,
    posts: reports.length > 0 ? { '2025-05-01-a': reports } : {},
    grant: {
      funders: ['mill', 'well'].map((funder, index) => ({ funder, amount: decimal(shares[index] ?? 0) })),
      payments: payments.map(({ hundredths, funder }) => ({ date: '2025-02-01', amount: decimal(hundredths), funder })),
      ...(final === undefined ? {} : { final: decimal(final) }),
    },
  });
}

type Written = {
  readonly shares: readonly number[];
  readonly payments: readonly { readonly hundredths: number; readonly funder: string | undefined }[];
  readonly final: number | undefined;
  readonly spent: readonly (number | undefined)[];
};

test('what somebody paid who gives nothing of the grant is told of nobody, and not of its only funder', () => {
  const grant = grantOf({ grant: { payments: [{ date: '2025-02-01', amount: '50', funder: 'stranger' }] } });
  expect(funderMoney(grant, today).map(({ paid }) => paid)).toEqual([undefined]);
  expect(unnamedPaid(grant, today)).toEqual(pounds(5000));
  expect(grantEvents(grant).filter(({ kind }) => kind === 'payment')).toMatchObject([{ day: '2025-02-01' }]);
  expect(grantEvents(grant).find(({ kind }) => kind === 'payment')?.funder).toBeUndefined();
});

const sum = (amounts: readonly (number | undefined)[]) => amounts.reduce<number>((total, one) => total + (one ?? 0), 0);
const holds = (check: (written: Written & { readonly grant: ReturnType<typeof grantOf> }) => void) =>
  fc.assert(fc.property(grants, check), { seed: 2026, numRuns: 80 });

describe('the parts of a grant add up to the whole', () => {
  test('what each funder awarded', () => {
    holds(({ grant }) => {
      const parts = funderMoney(grant, today);
      expect(moneyLine([grant], today).awarded).toEqual([pounds(sum(parts.map(({ money }) => money.hundredths)))]);
    });
  });

  test('what each funder paid, and what nobody named', () => {
    holds(({ grant, payments }) => {
      const parts = [...funderMoney(grant, today).map(({ paid }) => paid), unnamedPaid(grant, today)];
      expect(sum(parts.map((part) => part?.hundredths))).toBe(sum(payments.map(({ hundredths }) => hundredths)));
      expect(moneyLine([grant], today).paid).toEqual(
        payments.length > 0 ? [pounds(sum(parts.map((part) => part?.hundredths)))] : undefined,
      );
    });
  });

  test('what was spent for each promise; what nobody reported is absent', () => {
    holds(({ grant, spent }) => {
      const parts = promiseMoney(grant).map((part) => part.spent?.hundredths);
      expect(parts).toEqual(spent);
      const whole = moneyLine([grant], today).spent;
      expect(whole).toEqual(spent.some((one) => one !== undefined) ? [pounds(sum(spent))] : undefined);
    });
  });
});

test('spent and left are what was given, and left is known only where all have reported', () => {
  holds(({ grant, shares, final, spent }) => {
    const { left, over } = moneyLine([grant], today);
    const rest = (final ?? sum(shares)) - sum(spent);
    const isKnown = spent.length > 0 && spent.every((one) => one !== undefined);
    expect(left).toEqual(isKnown ? [pounds(Math.max(rest, 0))] : undefined);
    expect(over).toEqual(rest < 0 && spent.some((one) => one !== undefined) ? [pounds(-rest)] : undefined);
  });
});

test('a committed amount and a final one that differ stand side by side', () => {
  const grant = grantOf({ grant: { final: '11000' } });
  expect(moneyLine([grant], today)).toMatchObject({ awarded: [pounds(1_200_000)], final: [pounds(1_100_000)] });
  expect(moneyLine([grantOf({ grant: { final: '12000' } })], today).final).toBeUndefined();
});

test('what one grant left does not hide what another overspent', () => {
  const spending = (spent: string) => grantOf({ posts: { '2025-05-01-a': [{ milestone: 'roof', spent }] } });
  expect(moneyLine([spending('10000'), spending('12500.50')], today)).toMatchObject({
    left: [pounds(200_000)],
    over: [pounds(50_050)],
  });
});

test('of several grants, those that have not yet reported are counted', () => {
  const spending = grantOf({ posts: { '2025-05-01-a': [{ milestone: 'roof', spent: '1' }] } });
  const line = moneyLine([spending, grantOf({})], today);
  expect(line.unreported).toEqual({ paid: 2, spent: 1 });
  expect(line.left).toBeUndefined();
  expect(moneyLine([grantOf({})], today).unreported).toBeUndefined();
});

test('a total that was paid is the only funder’s, and nobody’s where there are two', () => {
  const one = grantOf({ grant: { disbursed: '6000' } });
  expect(funderMoney(one, today)).toMatchObject([{ paid: pounds(600_000) }]);
  expect(unnamedPaid(one, today)).toBeUndefined();
  const two = grantOf({ funders: { mill: [], well: [] }, grant: { disbursed: '6000' } });
  expect(funderMoney(two, today).map(({ paid }) => paid)).toEqual([undefined, undefined]);
  expect(unnamedPaid(two, today)).toEqual(pounds(600_000));
});

test('who paid more than it awarded, and what went above a budget, is shown', () => {
  const grant = grantOf({
    milestones: { roof: { budget: '500' } },
    posts: { '2025-05-01-a': [{ milestone: 'roof', spent: '600.01' }] },
    grant: { payments: [{ date: '2025-02-01', amount: '12000.01' }] },
  });
  expect(funderMoney(grant, today)).toMatchObject([{ overpaid: pounds(1) }]);
  expect(promiseMoney(grant)).toMatchObject([{ over: pounds(10_001) }]);
});

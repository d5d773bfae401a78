// Groups of grants: their money adds up to the whole.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyBy } from '../../src/derive/money-by.ts';
import { moneyLine } from '../../src/derive/spending.ts';
import { sums } from '../../src/model/money.ts';
import { document, linked } from '../link/documents.ts';
import { villageDay, village } from '../village.ts';

describe('money in groups', () => {
  test('each grant is in one group of each kind, and the groups add up to the whole', async () => {
    const { organisations } = await village();
    const all = organisations.flatMap(({ grants }) => grants);
    fc.assert(
      fc.property(fc.subarray(all), (grants) => {
        for (const { groups } of moneyBy(grants, { today: villageDay })) {
          expect(groups.reduce((sum, group) => sum + group.grants, 0)).toBe(grants.length);
          expect(sums(groups.flatMap(({ money }) => money.awarded))).toEqual(moneyLine(grants, villageDay).awarded);
        }
      }),
    );
  });

  test('one group is the whole, and is not told', async () => {
    const { organisations } = await village();
    const [first] = organisations.flatMap(({ grants }) => grants);
    expect(moneyBy(first ? [first] : [], { today: villageDay })).toEqual([]);
  });

  test('of many groups the largest stand for themselves, and the others are one sum', () => {
    const places = Array.from({ length: 60 }, (_, index) => `Place ${String(index).padStart(2, '0')}`);
    const { site } = linked([
      document('funder', 'trust', { name: 'Trust' }),
      ...[...places, 'Place 59'].flatMap((name, index) => [
        document('organisation', `o${index}`, { name, place: { name } }),
        document('grant', `o${index}/g`, {
          title: 'Money',
          awarded: '2026-01-01',
          funders: [{ funder: 'trust', amount: '10' }],
        }),
      ]),
    ]);
    const grants = site.organisations.flatMap((organisation) => organisation.grants);
    const [byPlace] = moneyBy(grants, { today: villageDay });
    const { groups = [] } = byPlace ?? {};
    expect(groups).toHaveLength(51);
    expect(groups.at(-1)).toMatchObject({ others: 10, grants: 10, money: { awarded: [{ hundredths: 10_000 }] } });
    expect(groups.at(-2)).toMatchObject({ name: 'Place 59', grants: 2 });
    expect(groups.reduce((sum, group) => sum + group.grants, 0)).toBe(grants.length);
  });
});

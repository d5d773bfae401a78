// Groups of grants: their money adds up to the whole.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moneyBy } from '../../src/derive/money-by.ts';
import { moneyLine } from '../../src/derive/spending.ts';
import { sums } from '../../src/model/money.ts';
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
});

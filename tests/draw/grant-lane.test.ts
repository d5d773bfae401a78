import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthsAround } from '../../src/draw/calendar.ts';
import { drawGrant } from '../../src/draw/grant-lane.ts';
import { dayScale } from '../../src/draw/scale.ts';
import { formerSign } from '../../src/draw/signs.ts';
import { signWidth } from '../../src/draw/stacked.ts';
import type { GrantLane, LanePromise } from '../../src/derive/page.ts';
import { addDays, day, type Day } from '../../src/model/day.ts';
import { standings } from '../../src/model/standing.ts';

const span = monthsAround([day.parse('2026-01-01'), day.parse('2026-12-31')]);
const place = dayScale(span, 'ltr');
const organisation = { text: 'Riverside', address: '/organisations/riverside/' };

function promise(due: string, days: { made?: string; formerDue?: string[]; ended?: string } = {}): LanePromise {
  const { formerDue = [], ...others } = days;
  const known = { formerDue: formerDue.map((one) => day.parse(one)), ...(others as { made?: Day; ended?: Day }) };
  return { title: due, address: `/${due}/`, standing: 'planned', due: day.parse(due), days: known };
}

function lane(promises: readonly LanePromise[], awarded = '2025-06-01', until = '2027-06-01'): GrantLane {
  return {
    title: 'Money',
    address: '/money/',
    organisation,
    awarded: day.parse(awarded),
    until: day.parse(until),
    promises,
  };
}
const drawn = (of: GrantLane) => drawGrant(of, span, place);

test('a grant that began before the year and ends after it goes through all of it', () => {
  expect(drawn(lane([]))).toMatchObject({ road: { from: 0, to: 100 }, made: [], signs: [] });
  expect(drawn(lane([])).awarded).toBeUndefined();
});

test('a grant begins where it was awarded', () => {
  const { road, awarded } = drawn(lane([], '2026-07-02', '2026-12-31'));
  expect(road?.from).toBe(awarded?.x);
  expect(awarded?.x).toBeCloseTo(50, 0);
});

test('a promise has a sign where it was made, where it was due, and where it is due or ended', () => {
  const moved = promise('2026-10-01', { made: '2026-01-10', formerDue: ['2026-04-01', '2026-07-01'] });
  const { made, signs } = drawn(lane([moved]));
  expect(made).toMatchObject([{ day: '2026-01-10', promises: [moved] }]);
  expect(signs.map(({ day: of, sign, standing }) => [of, sign === formerSign, standing])).toEqual([
    ['2026-04-01', true, undefined],
    ['2026-07-01', true, undefined],
    ['2026-10-01', false, 'planned'],
  ]);
  expect(drawn(lane([promise('2026-10-01', { ended: '2026-08-01' })])).signs.map((one) => one.day)).toEqual([
    '2026-08-01',
  ]);
});

test('what lies in another year is not drawn', () => {
  const { made, signs } = drawn(lane([promise('2027-01-01', { made: '2025-12-31', formerDue: ['2026-12-31'] })]));
  expect([made, signs.map((one) => one.day)]).toEqual([[], ['2026-12-31']]);
});

test('a day that was moved and moved back is no former day', () => {
  const back = promise('2026-06-01', { formerDue: ['2026-06-01', '2026-09-01'] });
  expect(drawn(lane([back])).signs.map((one) => one.day)).toEqual(['2026-09-01', '2026-06-01']);
});

test('promises that were made on one day have one sign', () => {
  const { made } = drawn(lane(['2026-05-01', '2026-06-01'].map((due) => promise(due, { made: '2026-01-10' }))));
  expect(made).toMatchObject([{ day: '2026-01-10', promises: [{}, {}] }]);
});

const anyDay = fc.integer({ min: 0, max: 1500 }).map((count) => addDays(day.parse('2024-06-01'), count));
const anyPromise = fc
  .record({
    due: anyDay,
    made: anyDay,
    formerDue: fc.array(anyDay, { maxLength: 3 }),
    ended: fc.option(anyDay, { nil: undefined }),
    standing: fc.constantFrom(...standings),
  })
  .map(({ due, standing, made, formerDue, ended }) => ({
    title: 'x',
    address: '/x/',
    due,
    standing,
    days: { made, formerDue, ...(ended ? { ended } : {}) },
  }));

test('in whatever direction and however many there are, no sign covers another, and none is outside its lane', () => {
  fc.assert(
    fc.property(fc.array(anyPromise, { maxLength: 40 }), fc.constantFrom('ltr', 'rtl'), (promises, direction) => {
      const { height, signs, made, madeY } = drawGrant(lane(promises), span, dayScale(span, direction));
      const targets = [...signs, ...made.map(({ x }) => ({ x, y: madeY }))];
      for (const [index, one] of targets.entries()) {
        expect(one.y).toBeGreaterThanOrEqual(12);
        expect(one.y).toBeLessThanOrEqual(height - 11);
        for (const other of targets.slice(index + 1))
          expect(Math.abs(one.x - other.x) >= signWidth || Math.abs(one.y - other.y) >= 24).toBe(true);
      }
    }),
    { seed: 2026 },
  );
});

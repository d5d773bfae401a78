import { expect, test } from 'vitest';
import { laneKey } from '../../src/draw/key.ts';
import { lane, type Promised } from '../../src/draw/lane.ts';
import { formerSign, passedSign } from '../../src/draw/signs.ts';
import { day, daysBetween, type Day } from '../../src/model/day.ts';

const start = day.parse('2026-01-01');
/** One per cent a day, so that places are days. */
const place = (of: Day) => daysBetween(start, of);
const at = (count: number) => day.parse(new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10));

const planned: Promised = { days: { made: at(0), formerDue: [] }, due: at(60), standing: 'planned' };

test('an open promise goes from its day to its due day, walked as far as today', () => {
  expect(lane(planned, place, at(20))).toMatchObject({
    road: { from: 0, to: 60 },
    walked: { from: 0, to: 20 },
    made: 0,
    signs: [{ x: 60, standing: 'planned' }],
  });
});

test('a late promise has a stretch from its due day to today', () => {
  const late = lane({ ...planned, standing: 'late' }, place, at(80));
  expect(late).toMatchObject({ walked: { from: 0, to: 60 }, late: { from: 60, to: 80 } });
  expect(lane(planned, place, at(60)).late).toBeUndefined();
});

test('every move goes from one due day to the next', () => {
  const moved = lane({ ...planned, days: { made: at(0), formerDue: [at(20), at(50)] } }, place, at(10));
  expect(moved.moves).toEqual([
    { from: 20, to: 50 },
    { from: 50, to: 60 },
  ]);
  expect(moved.signs.map(({ x }) => x)).toEqual([20, 50, 60]);
});

test('what ended stands where it ended, with the day that it was due beside it', () => {
  const ended: Promised = { days: { made: at(0), formerDue: [], ended: at(40) }, due: at(60), standing: 'reached' };
  expect(lane(ended, place)).toMatchObject({
    road: { from: 0, to: 40 },
    walked: { from: 0, to: 40 },
    signs: [{ x: 60 }, { x: 40, standing: 'reached' }],
  });
});

test('a sign that would only be the shadow of another is left out', () => {
  const ended: Promised = { days: { formerDue: [], ended: at(59) }, due: at(60), standing: 'reached' };
  expect(lane(ended, place).signs).toHaveLength(1);
});

test('a day that was moved and moved back is no former day', () => {
  const back: Promised = { days: { formerDue: [at(60), at(90)], ended: at(20) }, due: at(60), standing: 'reached' };
  const { signs, moves } = lane(back, place);
  expect(signs).toMatchObject([{ x: 90, sign: formerSign }, { x: 60, sign: passedSign }, { x: 20 }]);
  expect(moves).toHaveLength(2);
});

test('a day that was only proposed has no sign where the promise ended', () => {
  const ended: Promised = {
    days: { formerDue: [], proposed: at(90), ended: at(90) },
    due: at(60),
    standing: 'reached',
  };
  expect(lane(ended, place).signs).toMatchObject([
    { x: 60, sign: passedSign },
    { x: 90, standing: 'reached' },
  ]);
});

test('a promise whose day nobody knows begins with what is known', () => {
  expect(lane({ ...planned, days: { formerDue: [at(30)] } }, place, at(10))).toMatchObject({
    road: { from: 30, to: 60 },
    walked: { from: 30, to: 30 },
  });
  expect(lane({ ...planned, days: { formerDue: [] } }, place, at(10)).made).toBeUndefined();
});

test('a proposed day is on the lane and moves nothing', () => {
  const proposed = lane({ ...planned, days: { made: at(0), formerDue: [], proposed: at(90) } }, place, at(10));
  expect(proposed.moves).toEqual([]);
  expect(proposed.signs).toMatchObject([{ x: 90, sign: { broken: 'dotted' } }, { x: 60 }]);
});

test('the key has only the signs that are in the drawing', () => {
  const keyOf = (...some: readonly Promised[]) =>
    laneKey(some.map((one) => lane(one, place, at(70)))).map(({ is }) => is);
  expect(keyOf(planned)).toEqual(['planned']);
  const moved: Promised = { days: { formerDue: [at(1)], proposed: at(2) }, due: at(60), standing: 'late' };
  expect(keyOf(planned, moved)).toEqual(['late', 'planned', 'former', 'proposed']);
  const onTime: Promised = { days: { formerDue: [], ended: at(59) }, due: at(60), standing: 'reached' };
  expect(keyOf(onTime)).toEqual(['reached']);
  const early: Promised = { days: { formerDue: [], ended: at(40) }, due: at(60), standing: 'reached' };
  expect(keyOf(early)).toEqual(['reached', 'passed']);
});

import { expect, test } from 'vitest';
import { promiseDifference } from '../../src/derive/promise-difference.ts';
import { promiseOf } from '../../src/derive/promise.ts';
import { milestone } from './milestones.ts';

const measures = [{ id: 'slates', title: 'Slates', target: '4000' }];
const funders = ['mill', 'well'];

function differenceOf(revisions: readonly object[]) {
  const made = milestone({ due: '2026-01-31', budget: '900', measures, revisions }, [], funders);
  return promiseDifference(made, promiseOf(made));
}

const agreed = { reason: 'x', 'agreed-with': funders };

test('a promise that stands as it was made has no difference', () => {
  expect(differenceOf([])).toBeUndefined();
});

test('every agreed move of the due day counts, and the days are from the first one to the current one', () => {
  const moves = [
    { ...agreed, date: '2025-06-01', due: '2026-03-01' },
    { ...agreed, date: '2025-07-01', due: '2026-04-02' },
  ];
  expect(differenceOf(moves)?.due).toEqual({ moves: 2, days: 61 });
});

test('a day that moved and came back has moved twice, by nothing', () => {
  const moves = [
    { ...agreed, date: '2025-06-01', due: '2026-03-01' },
    { ...agreed, date: '2025-07-01', due: '2026-01-31' },
  ];
  expect(differenceOf(moves)?.due).toEqual({ moves: 2, days: 0 });
});

test('what is only proposed makes no difference', () => {
  expect(
    differenceOf([{ date: '2025-06-01', reason: 'x', due: '2026-03-01', 'agreed-with': ['mill'] }]),
  ).toBeUndefined();
});

test('a target that changed twice is told from the first to the current one', () => {
  const changes = [
    { ...agreed, date: '2025-06-01', targets: { slates: '3500' } },
    { ...agreed, date: '2025-07-01', targets: { slates: '3000' } },
  ];
  expect(differenceOf(changes)).toEqual({
    changes: [{ field: 'target', title: 'Slates', from: 4000, to: 3000 }],
    funders: 2,
  });
});

import { expect, test } from 'vitest';
import { median, raceReport } from '../../scripts/bench/race-report.ts';
import type { Result } from '../../scripts/bench/race.ts';

const result = (contestant: string, seconds: readonly number[], megabytes?: number): Result => ({
  contestant,
  step: 'cold',
  pages: 1000,
  costs: seconds.map((one) => ({ seconds: one, ...(megabytes === undefined ? {} : { megabytes }) })),
});

test('the median of three runs is the middle one, and of two the mean', () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([1, 2])).toBe(1.5);
  expect(median([4])).toBe(4);
});

test('Milepost is compared with each peer, by its median', () => {
  const report = raceReport(5000, [result('Milepost', [1, 9, 2], 300), result('Hugo', [4, 4, 4], 600)]);
  expect(report).toBe(
    `${[
      '5,000 posts                  seconds  pages/s      MB   Milepost takes',
      'cold             Milepost       2.00      500     300',
      '                 Hugo           4.00      250     600   0.50 × time  0.50 × memory',
    ].join('\n')}\n`,
  );
});

test('memory that could not be measured is said to be unknown, never 0', () => {
  const report = raceReport(5000, [result('Milepost', [1]), result('Hugo', [2])]);
  expect(report).toContain('–');
  expect(report).toContain('memory not measured');
});

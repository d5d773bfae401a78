import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { historyReport } from '../../scripts/bench/history-report.ts';
import { measureHistory } from '../../scripts/bench/measure-history.ts';

const room = mkdtempSync(join(tmpdir(), 'milepost-bench-history-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

test('the history of a small network is read cold, unchanged and after one more commit', async () => {
  const folder = join(room, 'bench');
  const readings = await measureHistory({ files: 600, commits: 100, runs: 1, folder, onStep: () => undefined });
  expect(readings.map(({ step, files, commits }) => [step, files, commits])).toEqual([
    ['cold', 600, 101],
    ['unchanged', 600, 101],
    ['one new commit', 600, 101],
  ]);
  expect(historyReport(readings)).toMatch(/^history +files +commits +seconds +MB\ncold +600 +101 +\d+\.\d\d/);
});

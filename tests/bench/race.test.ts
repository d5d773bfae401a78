import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contestants } from '../../scripts/bench/contestants.ts';
import { race, steps } from '../../scripts/bench/race.ts';

test(
  'everyone publishes the whole network, in every step, and nothing is left behind',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'milepost-race-'));
    const all = contestants();
    try {
      const results = await race({ posts: 17, runs: 1, folder, contestants: all, onStep: () => undefined });
      expect(results).toHaveLength(steps.length * all.length);
      for (const { pages, costs, contestant } of results) {
        expect(pages, contestant).toBeGreaterThan(17 * 2);
        expect(costs).toHaveLength(1);
      }
      expect(existsSync(folder)).toBe(false);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);

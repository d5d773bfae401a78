import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { measurePhotos, photoReport } from '../../scripts/bench/measure-photos.ts';

const room = mkdtempSync(join(tmpdir(), 'milepost-bench-photos-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

test('two photos are developed in four prints each, and the second time in none', { timeout: 120_000 }, async () => {
  const folder = join(room, 'bench');
  const developed = await measurePhotos({ photos: 2, runs: 1, folder, onStep: () => undefined });
  expect(developed.map(({ step, photos, encoded }) => [step, photos, encoded])).toEqual([
    ['cold', 2, 8],
    ['unchanged', 2, 0],
  ]);
  expect(photoReport(developed)).toMatch(/^photos +of 12 MP +encoded +seconds +MB\ncold +2 +8 +\d+\.\d\d/);
});

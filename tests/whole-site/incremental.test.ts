import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { edits as kinds, randomEdit, randomFrom } from './edits.ts';
import { differences, publishCopy, sampleCopy } from './publish-copy.ts';

/** Every kind of edit twice. */
const edits = 2 * Object.keys(kinds).length;
const copy = sampleCopy();
const cache = join(copy.folder, 'cache');
const kept = join(copy.folder, 'kept');
const random = randomFrom(2026);

beforeAll(async () => void (await publishCopy({ content: copy.content, out: kept, cache })));
afterAll(copy.remove);

test(
  'after an edit, publishing what changed gives the bytes of publishing everything',
  { timeout: 600_000 },
  async () => {
    for (let number = 1; number <= edits; number += 1) {
      const edit = randomEdit(copy.content, random, number);
      const incremental = await publishCopy({ content: copy.content, out: kept, cache });
      const cold = join(copy.folder, `cold-${number}`);
      const whole = await publishCopy({ content: copy.content, out: cold, cache, cold: true });
      expect({ edit, differences: differences(kept, cold) }).toEqual({ edit, differences: [] });
      expect(incremental.counts, edit).toEqual(whole.counts);
      rmSync(cold, { recursive: true });
    }
  },
);

test('at least fifty edits were tried', () => {
  expect(edits).toBeGreaterThanOrEqual(50);
});

test('publishing again without an edit prints nothing', async () => {
  const { printed } = await publishCopy({ content: copy.content, out: kept, cache });
  expect(printed).toBe(0);
});

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Crew } from '../../src/crew/crew.ts';
import { edits as kinds, randomEdit, randomFrom } from './edits.ts';
import { differences, publishCopy, sampleCopy } from './publish-copy.ts';

/** Every kind of edit twice. */
const edits = 2 * Object.keys(kinds).length;
const copy = sampleCopy();
const cache = join(copy.folder, 'cache');
const kept = join(copy.folder, 'kept');
const random = randomFrom(2026);
// Two, so that nothing that a thread remembers of a publish can reach the one that it is compared with.
const [changing, printingAll] = [new Crew(), new Crew()];

beforeAll(async () => void (await publishCopy({ content: copy.content, out: kept, cache })));
afterAll(async () => {
  await Promise.all([changing.end(), printingAll.end()]);
  copy.remove();
});

test(
  'after an edit, publishing what changed gives the bytes of publishing everything',
  { timeout: 600_000 },
  async () => {
    for (let number = 1; number <= edits; number += 1) {
      const edit = randomEdit(copy.content, random, number);
      const incremental = await publishCopy({ content: copy.content, out: kept, cache, crew: changing });
      const cold = join(copy.folder, `cold-${number}`);
      const whole = await publishCopy({ content: copy.content, out: cold, cache, cold: true, crew: printingAll });
      expect({ edit, differences: differences(kept, cold) }).toEqual({ edit, differences: [] });
      expect(incremental.counts, edit).toEqual(whole.counts);
      rmSync(cold, { recursive: true });
    }
  },
);

test('at least fifty edits were tried', () => {
  expect(edits).toBeGreaterThanOrEqual(50);
});

test('a crew that has not published before gives the same bytes after all edits', async () => {
  const cold = join(copy.folder, 'cold');
  await publishCopy({ content: copy.content, out: cold, cache, cold: true });
  expect(differences(kept, cold)).toEqual([]);
});

test('publishing again without an edit prints nothing', async () => {
  const { printed } = await publishCopy({ content: copy.content, out: kept, cache });
  expect(printed).toBe(0);
});

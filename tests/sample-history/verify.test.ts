import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { publishedSample } from '../published-sample.ts';
import { root } from '../whole-site/publish-copy.ts';

test('the ledger of the published sample agrees with the past of its people', { timeout: 120_000 }, async () => {
  const site = await publishedSample();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/verify.ts', site], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect({ status, stdout }).toMatchObject({ status: 0 });
});

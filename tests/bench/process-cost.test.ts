import { expect, test } from 'vitest';
import { processCost } from '../../scripts/bench/process-cost.ts';

const node = (program: string) => ({ program: process.execPath, words: ['-e', program], folder: '.' });

test('a process that takes memory and time is measured with both', async () => {
  const cost = await processCost(node('const held = Buffer.alloc(2 ** 28, 1); setTimeout(() => held.length, 300)'));
  expect(cost.seconds).toBeGreaterThan(0.3);
  if (process.platform === 'linux') expect(cost.megabytes).toBeGreaterThan(256);
});

test('a process that fails is not measured, and what it said is told', async () => {
  await expect(processCost(node('console.error("no room"); process.exit(3)'))).rejects.toThrow(
    /ended with 3:\nno room/,
  );
});

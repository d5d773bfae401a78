import { expect, test } from 'vitest';
import { inLanes } from '../../src/photo/in-lanes.ts';

const nextTurn = () => new Promise((done) => setImmediate(done));

test('everything is done once, and what is large by itself', async () => {
  const waiting = Array.from({ length: 12 }, (_, size) => size);
  const isLarge = (size: number) => size % 3 === 0;
  const done: number[] = [];
  const atWork = new Set<number>();
  await inLanes(
    waiting,
    async (size) => {
      atWork.add(size);
      await nextTurn();
      if (isLarge(size)) expect([...atWork]).toEqual([size]);
      atWork.delete(size);
      done.push(size);
    },
    isLarge,
  );
  expect(done.toSorted((a, b) => a - b)).toEqual(waiting);
});

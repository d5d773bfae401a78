import { expect, test } from 'vitest';
import { withCrew, type Crew } from '../../src/crew/crew.ts';
import { multiplyingTrade } from './multiplying-trade.ts';

const numbers = Array.from({ length: 100 }, (_, index) => index);
const ascending = (a: number, b: number) => a - b;

async function multiplied(crew: Crew, times: number): Promise<number[]> {
  const done: number[] = [];
  await crew.workOff(multiplyingTrade({ times }), numbers, (result) => done.push(result));
  return done.sort(ascending);
}

test('every job is done once', async () => {
  expect(await withCrew((crew) => multiplied(crew, 2))).toEqual(numbers.map((number) => number * 2));
});

test('a crew that has learnt one trade takes up the next', async () => {
  const results = await withCrew(async (crew) => [await multiplied(crew, 2), await multiplied(crew, 3)]);
  expect(results).toEqual([numbers.map((number) => number * 2), numbers.map((number) => number * 3)]);
});

test('modules may be prepared before, between and after', async () => {
  const prepare = (crew: Crew) => crew.prepare([multiplyingTrade({ times: 1 }).module.href]);
  const result = await withCrew(async (crew) => {
    prepare(crew);
    await multiplied(crew, 2);
    prepare(crew);
    return multiplied(crew, 2);
  });
  expect(result).toEqual(numbers.map((number) => number * 2));
});

test('threads that started before there was work do it', async () => {
  const result = await withCrew((crew) => {
    crew.start([multiplyingTrade({ times: 1 }).module.href]);
    return multiplied(crew, 2);
  });
  expect(result).toEqual(numbers.map((number) => number * 2));
});

test('what a thread throws reaches whoever gave the jobs', async () => {
  const refused = withCrew((crew) =>
    crew.workOff(multiplyingTrade({ times: 2, refuse: 42 }), numbers, () => undefined),
  );
  await expect(refused).rejects.toThrow('42 is refused');
});

test('jobs are made only as there is room for them', async () => {
  let made = 0;
  let done = 0;
  let most = 0;
  function* jobs() {
    for (const number of Array.from({ length: 300 }, (_, index) => index)) {
      made += 1;
      most = Math.max(most, made - done);
      yield number;
    }
  }
  await withCrew((crew) => crew.workOff(multiplyingTrade({ times: 1 }), jobs(), () => (done += 1)));
  expect(done).toBe(300);
  expect(most).toBeLessThan(300);
});

// A few at a time: what waits for the machine's threads, and holds a picture in memory meanwhile.
import { availableParallelism } from 'node:os';

/** What develops a picture waits for one of as many threads as Node has for such work, unless it is told otherwise. */
const mostLanes = 4;

/**
 * One lane a core keeps the machine busy, and at most so many pictures are in memory. What needs the memory of many,
 * `isLarge`, is done at the end, one after another.
 */
export async function inLanes<T>(
  waiting: readonly T[],
  work: (each: T) => Promise<void>,
  isLarge: (each: T) => boolean = () => false,
): Promise<void> {
  const queue = waiting.filter((each) => !isLarge(each)).values();
  const lane = async () => {
    for (const each of queue) await work(each);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), mostLanes) }, lane));
  for (const each of waiting) if (isLarge(each)) await work(each);
}

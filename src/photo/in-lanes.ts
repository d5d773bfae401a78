// A few at a time: what waits for the machine's threads, and holds a picture in memory meanwhile.
import { availableParallelism } from 'node:os';

/** What develops a picture waits for one of as many threads as Node has for such work, unless it is told otherwise. */
const mostLanes = 4;

/** One lane a core keeps the machine busy, and at most so many pictures are in memory. */
export async function inLanes<T>(waiting: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const queue = waiting.values();
  const lane = async () => {
    for (const each of queue) await work(each);
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), mostLanes) }, lane));
}

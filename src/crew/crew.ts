// Worker threads that take jobs in batches. A job waits until a thread has room, so that a long list of jobs is made
// as it is worked off and never stands in memory whole.
import { Worker } from 'node:worker_threads';

export type CrewOptions = {
  readonly program: URL;
  /** What every thread is told when it starts. */
  readonly brief: unknown;
  readonly size: number;
  readonly batch: number;
};

export type Crew<Job, Result> = {
  /**
   * Works off `jobs`, in any order, and hands every result to `take`. It ends when all are done, and throws what a
   * thread threw.
   */
  readonly workOff: (jobs: Iterable<Job>, take: (result: Result) => void) => Promise<void>;
  readonly end: () => Promise<void>;
};

type Hand = { readonly worker: Worker; waiting: number };

/** How many batches a thread may have: one in hand, one on the table. */
const room = 2;

/** Megabytes for what lives shortly: with less, a thread spends a tenth of its time on tidying up. */
const youngMemory = 48;

/** Threads start when there is work for them. */
export function startCrew<Job, Result>(options: CrewOptions): Crew<Job, Result> {
  const hands: Hand[] = [];
  let fault: { readonly error: unknown } | undefined;
  let wake: () => void = () => undefined;
  let take: (result: Result) => void = () => undefined;
  const changed = () => new Promise<void>((resolve) => (wake = resolve));

  const hire = (): Hand => {
    const resourceLimits = { maxYoungGenerationSizeMb: youngMemory };
    const hand: Hand = {
      worker: new Worker(options.program, { workerData: options.brief, resourceLimits }),
      waiting: 0,
    };
    hand.worker.on('message', (results: readonly Result[]) => {
      hand.waiting -= 1;
      for (const result of results) take(result);
      wake();
    });
    hand.worker.on('error', (error) => {
      fault ??= { error };
      wake();
    });
    hands.push(hand);
    return hand;
  };
  const free = () => hands.find(({ waiting }) => waiting === 0) ?? (hands.length < options.size ? hire() : undefined);
  const roomy = () => free() ?? hands.find(({ waiting }) => waiting < room);

  const workOff = async (jobs: Iterable<Job>, taker: (result: Result) => void): Promise<void> => {
    take = taker;
    for (const batch of batches(jobs, options.batch)) {
      let hand = roomy();
      while (!fault && !hand) {
        await changed();
        hand = roomy();
      }
      if (fault || !hand) break;
      hand.waiting += 1;
      hand.worker.postMessage(batch);
    }
    while (!fault && hands.some(({ waiting }) => waiting > 0)) await changed();
    if (fault) throw fault.error;
  };
  const end = async () => void (await Promise.all(hands.map(({ worker }) => worker.terminate())));
  return { workOff, end };
}

export function* batches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

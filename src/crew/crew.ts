// Worker threads that take jobs in batches. A job waits until a thread has room, so that a long list of jobs is made
// as it is worked off and never stands in memory whole.
import { availableParallelism } from 'node:os';
import { Hand } from './hand.ts';
import type { Trade } from './trade.ts';

/** How many batches a thread may have: one in hand, one on the table. */
const room = 2;

/** A crew for as long as `work` lasts. */
export async function withCrew<Result>(work: (crew: Crew) => Promise<Result>): Promise<Result> {
  const crew = new Crew();
  try {
    return await work(crew);
  } finally {
    await crew.end();
  }
}

/** Up to one thread a processor; each starts when there is work for it. */
export class Crew {
  readonly #size: number;
  readonly #hands: Hand[] = [];
  #fault: { readonly error: unknown } | undefined;
  #take: (result: never) => void = () => undefined;
  #wake: () => void = () => undefined;
  #modules: readonly string[] = [];

  constructor(size = availableParallelism()) {
    this.#size = size;
  }

  /**
   * Works off `jobs`, in any order, and hands every result to `take`. It ends when all are done, and throws what a
   * thread threw. One list at a time.
   */
  async workOff<Brief, Job, Result>(
    trade: Trade<Brief, Job, Result>,
    jobs: Iterable<Job>,
    take: (result: Result) => void,
  ): Promise<void> {
    this.#take = take as (result: never) => void;
    for (const batch of batches(jobs, trade.batch)) {
      const hand = await this.#roomy();
      if (!hand) break;
      hand.give(trade, batch);
    }
    while (!this.#fault && !this.#isIdle()) await this.#changed();
    if (this.#fault) throw this.#fault.error;
    this.#prepareNow();
  }

  /** All threads start at once and read these modules, as addresses: there will be work for each of them. */
  start(modules: readonly string[]): void {
    while (this.#hands.length < this.#size) this.#hire();
    for (const hand of this.#hands) hand.prepare(modules);
  }

  /** Modules, as addresses, that the threads' next trade will need: they are read between two lists of jobs. */
  prepare(modules: readonly string[]): void {
    this.#modules = modules;
    if (this.#isIdle()) this.#prepareNow();
  }

  async end(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.end()));
  }

  /** Absent once a thread has failed. */
  async #roomy(): Promise<Hand | undefined> {
    for (;;) {
      if (this.#fault) return undefined;
      const free = this.#hands.find(({ waiting }) => waiting === 0);
      if (free) return free;
      if (this.#hands.length < this.#size) return this.#hire();
      const hand = this.#hands.find(({ waiting }) => waiting < room);
      if (hand) return hand;
      await this.#changed();
    }
  }

  #hire(): Hand {
    const hand = new Hand({
      onResults: (results) => {
        for (const result of results) this.#take(result as never);
        this.#wake();
      },
      onFault: (error) => {
        this.#fault ??= { error };
        this.#wake();
      },
    });
    this.#hands.push(hand);
    return hand;
  }

  #isIdle(): boolean {
    return this.#hands.every(({ waiting }) => waiting === 0);
  }

  #changed(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }

  #prepareNow(): void {
    if (this.#modules.length > 0) for (const hand of this.#hands) hand.prepare(this.#modules);
    this.#modules = [];
  }
}

function* batches<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

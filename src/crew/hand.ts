// One thread of the crew, seen from outside.
import { Worker } from 'node:worker_threads';
import type { Order, Trade } from './trade.ts';

/** Megabytes for what lives shortly: with less, a thread spends a tenth of its time on tidying up. */
const youngMemory = 48;

type HandOptions = {
  readonly onResults: (results: readonly unknown[]) => void;
  readonly onFault: (error: unknown) => void;
};

export class Hand {
  readonly #worker: Worker;
  /** The trades that it has learnt; its place is a trade's number. */
  readonly #learnt: unknown[] = [];
  #waiting = 0;

  constructor({ onResults, onFault }: HandOptions) {
    const resourceLimits = { maxYoungGenerationSizeMb: youngMemory };
    this.#worker = new Worker(new URL('./crew-worker.ts', import.meta.url), { resourceLimits });
    this.#worker.on('message', (results: readonly unknown[]) => {
      this.#waiting -= 1;
      onResults(results);
    });
    this.#worker.on('error', onFault);
  }

  /** How many batches it has been given and has not done. */
  get waiting(): number {
    return this.#waiting;
  }

  give<Brief, Job, Result>(trade: Trade<Brief, Job, Result>, jobs: readonly Job[]): void {
    if (!this.#learnt.includes(trade)) {
      const number = this.#learnt.push(trade) - 1;
      this.#tell({ kind: 'learn', trade: number, module: trade.module.href, brief: trade.brief });
    }
    this.#waiting += 1;
    this.#tell({ kind: 'work', trade: this.#learnt.indexOf(trade), jobs });
  }

  prepare(modules: readonly string[]): void {
    this.#tell({ kind: 'prepare', modules });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #tell(order: Order): void {
    this.#worker.postMessage(order);
  }
}

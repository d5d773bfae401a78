// A thread of the crew: learns trades and does their work, one order after another.
import { parentPort } from 'node:worker_threads';
import type { Order, TakeUp, Work } from './trade.ts';

type AnyWork = Work<unknown, unknown>;

const learnt = new Map<number, AnyWork>();
let last: Promise<unknown> = Promise.resolve();

parentPort?.on('message', (order: Order) => {
  last = last.then(() => follow(order)).catch(throwOutside);
});

async function follow(order: Order): Promise<void> {
  switch (order.kind) {
    case 'learn':
      learnt.set(order.trade, await takeUp(order.module, order.brief));
      return;
    case 'work':
      parentPort?.postMessage(await learnt.get(order.trade)?.(order.jobs));
      return;
    case 'prepare':
      for (const module of order.modules) await import(module);
      return;
    default:
      order satisfies never;
  }
}

async function takeUp(module: string, brief: unknown): Promise<AnyWork> {
  const trade = (await import(module)) as { readonly takeUp: TakeUp<unknown, unknown, unknown> };
  return trade.takeUp(brief);
}

/** Thrown outside the promise, it reaches whoever started the thread. */
function throwOutside(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}

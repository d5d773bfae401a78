// Develops what the cache does not have yet, a few pictures at a time.
import { availableParallelism } from 'node:os';
import type { PictureFacts } from '../model/picture.ts';
import { developPicture, recipe } from './develop.ts';
import { openPrintCache, type PrintCache } from './print-cache.ts';
import { toPicture } from './print-plan.ts';
import type { RefusedPicture } from './refused-picture.ts';

export type PictureToDevelop = { readonly path: string; readonly facts: PictureFacts };

/** Counts are of prints. A refused picture has none; it is listed once for every path in the order given. */
export type Developed = {
  readonly developed: number;
  readonly kept: number;
  readonly refused: readonly (RefusedPicture & { readonly path: string })[];
};

type Outcome = { developed: number; kept: number; refusal?: RefusedPicture };

/**
 * Prints stand at `<cache><address>` afterwards. `onProgress` counts the pictures that had to be developed; the same
 * content under several paths is one.
 */
export async function developAll(
  pictures: readonly PictureToDevelop[],
  cache: string,
  onProgress?: (done: number, total: number) => void,
): Promise<Developed> {
  const prints = await openPrintCache(cache, recipe);
  const distinct = new Map(pictures.map((picture) => [picture.facts.digest, picture]));
  const outcomes = new Map<string, Outcome>();
  const waiting: PictureToDevelop[] = [];
  for (const picture of distinct.values()) {
    const known = await knownOutcome(picture, prints);
    if (known) outcomes.set(picture.facts.digest, known);
    else waiting.push(picture);
  }
  let done = 0;
  await inLanes(waiting, async (picture) => {
    outcomes.set(picture.facts.digest, await developOne(picture, prints));
    onProgress?.(++done, waiting.length);
  });
  return summary(pictures, outcomes);
}

async function knownOutcome({ facts }: PictureToDevelop, prints: PrintCache): Promise<Outcome | undefined> {
  const refusal = await prints.refusalOf(facts.digest);
  if (refusal) return { developed: 0, kept: 0, refusal };
  const { sources } = toPicture(facts);
  return sources.every(({ address }) => prints.has(address)) ? { developed: 0, kept: sources.length } : undefined;
}

async function developOne({ path, facts }: PictureToDevelop, prints: PrintCache): Promise<Outcome> {
  const outcome: Outcome = { developed: 0, kept: 0 };
  for (const { address, width } of toPicture(facts).sources) {
    if (prints.has(address)) {
      outcome.kept++;
      continue;
    }
    const print = await developPicture(path, facts, width);
    if ('refused' in print) {
      // Damage belongs to the content for ever; a file that is gone today may be back tomorrow.
      if (print.refused === 'damaged') await prints.keepRefusal(facts.digest, print);
      return { ...outcome, refusal: print };
    }
    await prints.keep(address, print.bytes);
    outcome.developed++;
  }
  return outcome;
}

/** One lane a core keeps the machine busy and at most so many pictures in memory. */
async function inLanes<T>(waiting: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const queue = waiting.values();
  const lane = async () => {
    for (const each of queue) await work(each);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

function summary(pictures: readonly PictureToDevelop[], outcomes: ReadonlyMap<string, Outcome>): Developed {
  const all = [...outcomes.values()];
  const refused = pictures.flatMap(({ path, facts }) => {
    const refusal = outcomes.get(facts.digest)?.refusal;
    return refusal ? [{ path, ...refusal }] : [];
  });
  const sum = (count: 'developed' | 'kept') => all.reduce((total, outcome) => total + outcome[count], 0);
  return { developed: sum('developed'), kept: sum('kept'), refused };
}

// Develops what the cache does not have yet, a few pictures at a time.
import type { Picture, PictureFacts } from '../model/picture.ts';
import type { Tone } from '../model/tone.ts';
import { developPicture, isLarge, readNegative, recipe, reduceNegative, toneOfPrint, type Print } from './develop.ts';
import { inLanes } from './in-lanes.ts';
import { openPrintCache, type PrintCache } from './print-cache.ts';
import { printsOf } from './print-plan.ts';
import type { RefusedPicture } from './refused-picture.ts';

export type PictureToDevelop = { readonly path: string; readonly facts: PictureFacts; readonly picture: Picture };

/** Counts are of prints. A refused picture has none; it is listed once for every path in the order given. */
export type Developed = {
  readonly developed: number;
  readonly kept: number;
  readonly refused: readonly (RefusedPicture & { readonly path: string })[];
  /** By digest: what stands there until the picture is loaded. */
  readonly tones: ReadonlyMap<string, Tone>;
};

type Outcome = { developed: number; kept: number; tone?: Tone; refusal?: RefusedPicture };

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
  const develop = async (picture: PictureToDevelop) => {
    outcomes.set(picture.facts.digest, await developOne(picture, prints));
    onProgress?.(++done, waiting.length);
  };
  await inLanes(waiting, develop, ({ facts }) => isLarge(facts));
  return summary(pictures, outcomes);
}

async function knownOutcome({ facts, picture }: PictureToDevelop, prints: PrintCache): Promise<Outcome | undefined> {
  const refusal = await prints.refusalOf(facts.digest);
  if (refusal) return { developed: 0, kept: 0, refusal };
  const planned = printsOf(picture);
  const tone = await prints.toneOf(facts.digest);
  const isKept = tone !== undefined && planned.every(({ address }) => prints.has(address));
  return isKept ? { developed: 0, kept: planned.length, tone } : undefined;
}

async function developOne({ path, facts, picture }: PictureToDevelop, prints: PrintCache): Promise<Outcome> {
  const negative = await readNegative(path, facts);
  // A file that is gone today may be back tomorrow.
  if ('refused' in negative) return { developed: 0, kept: 0, refusal: negative };
  const outcome: Outcome = { developed: 0, kept: 0 };
  const tone = await prints.toneOf(facts.digest);
  if (tone) outcome.tone = tone;
  const reduced = await reduceNegative(negative, picture.width);
  if ('refused' in reduced) return refusedAs(reduced, outcome, facts, prints);
  for (const planned of printsOf(picture)) {
    if (outcome.tone && prints.has(planned.address)) {
      outcome.kept++;
      continue;
    }
    const print = await developPicture(planned.isMoving ? negative : reduced, planned);
    if ('refused' in print) return refusedAs(print, outcome, facts, prints);
    await prints.keep(planned.address, print.bytes);
    outcome.developed++;
    outcome.tone ??= await newTone(facts.digest, print, prints);
  }
  return outcome;
}

/** Damage belongs to the content for ever. */
async function refusedAs(refusal: RefusedPicture, outcome: Outcome, { digest }: PictureFacts, prints: PrintCache) {
  await prints.keepRefusal(digest, refusal);
  return { ...outcome, refusal };
}

async function newTone(digest: string, print: Print, prints: PrintCache): Promise<Tone> {
  const tone = await toneOfPrint(print);
  await prints.keepTone(digest, tone);
  return tone;
}

function summary(pictures: readonly PictureToDevelop[], outcomes: ReadonlyMap<string, Outcome>): Developed {
  const all = [...outcomes.values()];
  const refused = pictures.flatMap(({ path, facts }) => {
    const refusal = outcomes.get(facts.digest)?.refusal;
    return refusal ? [{ path, ...refusal }] : [];
  });
  const sum = (count: 'developed' | 'kept') => all.reduce((total, outcome) => total + outcome[count], 0);
  const tones = [...outcomes].flatMap(([digest, { tone }]) => (tone ? [[digest, tone] as const] : []));
  return { developed: sum('developed'), kept: sum('kept'), refused, tones: new Map(tones) };
}

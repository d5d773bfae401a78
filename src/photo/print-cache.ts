// Prints that were made before, named by content, and pictures found damaged, so that neither is decoded again.
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tone } from '../model/tone.ts';
import type { RefusedPicture } from './refused-picture.ts';

export type PrintCache = {
  readonly has: (address: string) => boolean;
  readonly keep: (address: string, bytes: Buffer) => Promise<void>;
  readonly refusalOf: (digest: string) => Promise<RefusedPicture | undefined>;
  readonly keepRefusal: (digest: string, refusal: RefusedPicture) => Promise<void>;
  /** What stands there until the picture is loaded. */
  readonly toneOf: (digest: string) => Promise<Tone | undefined>;
  readonly keepTone: (digest: string, tone: Tone) => Promise<void>;
};

/** Prints stand at `<folder><address>`. All are dropped when the recipe is another. */
export async function openPrintCache(folder: string, recipe: string): Promise<PrintCache> {
  const photos = join(folder, 'photos');
  const recipeFile = join(photos, 'recipe.json');
  if ((await textOf(recipeFile)) !== recipe) {
    await rm(photos, { recursive: true, force: true });
    await mkdir(photos, { recursive: true });
    await putWhole(recipeFile, recipe);
  }
  const names = new Set(await readdir(photos));
  const refusalFile = (digest: string) => join(photos, refusalName(digest));
  return {
    has: (address) => names.has(address.slice('/photos/'.length)),
    keep: (address, bytes) => putWhole(join(folder, address), bytes),
    refusalOf: async (digest) => (names.has(refusalName(digest)) ? readRefusal(refusalFile(digest)) : undefined),
    keepRefusal: (digest, refusal) => putWhole(refusalFile(digest), JSON.stringify(refusal)),
    toneOf: async (digest) =>
      names.has(toneName(digest)) ? ((await readFile(join(photos, toneName(digest)), 'utf8')) as Tone) : undefined,
    keepTone: (digest, tone) => putWhole(join(photos, toneName(digest)), tone),
  };
}

/** Removes all that was made of these pictures, by digest; a network's logo is on its social cards, too. */
export async function forgetPrints(folder: string, digests: ReadonlySet<string>): Promise<void> {
  for (const made of [join(folder, 'photos'), join(folder, 'cards')]) {
    const names = await namesIn(made);
    const gone = names.filter((name) => digests.has(name.split(/[-.]/)[0] ?? ''));
    await Promise.all(gone.map((name) => rm(join(made, name), { force: true })));
  }
}

export async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}

function refusalName(digest: string): string {
  return `${digest}.refused.json`;
}

function toneName(digest: string): string {
  return `${digest}.tone`;
}

async function readRefusal(file: string): Promise<RefusedPicture> {
  return JSON.parse(await readFile(file, 'utf8')); // Only ever written by keepRefusal, and whole.
}

/** Under another name first: what has the right name is complete, even after a power cut or beside another build. */
export async function putWhole(file: string, content: string | Buffer): Promise<void> {
  const unfinished = `${file}.${process.pid}.new`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

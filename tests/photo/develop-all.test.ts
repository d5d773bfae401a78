import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { developAll, type PictureToDevelop } from '../../src/photo/develop-all.ts';
import { measurePicture } from '../../src/photo/measure.ts';
import { printsOf, toPicture } from '../../src/photo/print-plan.ts';
import { drawing } from './sample-pictures.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const newCache = () => mkdtemp(join(folder.path, 'cache-'));

async function picture(name: string, bytes: Buffer): Promise<PictureToDevelop> {
  const path = await folder.put(name, bytes);
  const facts = await measurePicture(path);
  if ('refused' in facts) throw new Error(JSON.stringify(facts));
  return { path, facts, picture: toPicture(facts) };
}

const small = async (name = 'small.png') => picture(name, await drawing(100, 80).png().toBuffer());
const large = async (name = 'large.jpg') => picture(name, await drawing(800, 500).jpeg().toBuffer());

async function damaged(name: string): Promise<PictureToDevelop> {
  const bytes = await drawing(90, 70).png().toBuffer();
  return picture(name, bytes.fill(0, bytes.length >> 1, (bytes.length >> 1) + 30));
}

test('every print stands where pages say, and nothing half-made is left', async () => {
  const cache = await newCache();
  const pictures = [await small(), await large()];
  expect(await developAll(pictures, cache)).toMatchObject({ developed: 5, kept: 0, refused: [] });
  const prints = pictures.flatMap((one) =>
    printsOf(one.picture).map(({ address }) => address.slice('/photos/'.length)),
  );
  const tones = pictures.map(({ facts }) => `${facts.digest}.tone`);
  const names = await readdir(join(cache, 'photos'));
  expect(names.sort()).toEqual([...prints, ...tones, 'recipe.json'].sort());
});

test('a second run develops nothing and says nothing', async () => {
  const cache = await newCache();
  const pictures = [await small(), await large()];
  const { tones } = await developAll(pictures, cache);
  const calls: number[] = [];
  expect(await developAll(pictures, cache, (done) => calls.push(done))).toEqual({
    developed: 0,
    kept: 5,
    refused: [],
    tones,
  });
  expect(tones.size).toBe(2);
  expect(calls).toEqual([]);
});

test('only the print that is missing is developed', async () => {
  const cache = await newCache();
  const one = await large();
  await developAll([one], cache);
  const [first, second] = printsOf(one.picture).map(({ address }) => join(cache, address));
  const before = await stat(second ?? '');
  await rm(first ?? '');
  expect(await developAll([one], cache)).toMatchObject({ developed: 1, kept: 2, refused: [] });
  expect((await stat(second ?? '')).ino).toBe(before.ino);
});

test('one picture in several posts is developed once', async () => {
  const pictures = [await small('a.png'), await small('b.png')];
  expect(await developAll(pictures, await newCache())).toMatchObject({ developed: 2, kept: 0, refused: [] });
});

test('progress counts the pictures that had to be developed', async () => {
  const cache = await newCache();
  await developAll([await small()], cache);
  const calls: [number, number][] = [];
  await developAll([await small(), await large(), await damaged('bad.png')], cache, (...call) => calls.push(call));
  expect(calls).toEqual([
    [1, 2],
    [2, 2],
  ]);
});

test('a damaged picture stops no other, is named for every path, and is not decoded again', async () => {
  const cache = await newCache();
  const pictures = [await damaged('bad-1.png'), await small(), await damaged('bad-2.png')];
  const refusal = { refused: 'damaged', detail: expect.any(String) };
  const refused = [pictures[0], pictures[2]].map((each) => ({ path: each?.path, ...refusal }));
  expect(await developAll(pictures, cache)).toMatchObject({ developed: 2, kept: 0, refused });
  const calls: number[] = [];
  expect(await developAll(pictures, cache, (done) => calls.push(done))).toMatchObject({
    developed: 0,
    kept: 2,
    refused,
  });
  expect(calls).toEqual([]);
});

test('a picture that is gone today is tried again tomorrow', async () => {
  const cache = await newCache();
  const one = await large('gone.jpg');
  const bytes = await readFile(one.path);
  await rm(one.path);
  expect(await developAll([one], cache)).toMatchObject({
    developed: 0,
    refused: [{ path: one.path, refused: 'missing' }],
  });
  await writeFile(one.path, bytes);
  expect(await developAll([one], cache)).toMatchObject({ developed: 3, kept: 0, refused: [] });
});

test('another recipe drops what was made by the last one', async () => {
  const cache = await newCache();
  const one = await large();
  await developAll([one], cache);
  await writeFile(join(cache, 'photos', 'recipe.json'), '{"sharp":"older"}');
  expect(await developAll([one], cache)).toMatchObject({ developed: 3, kept: 0, refused: [] });
});

test('prints do not depend on when, where and in which order they are made', async () => {
  const [one, other] = [await newCache(), await newCache()];
  const pictures = [await small(), await large()];
  await developAll(pictures, one);
  await utimes(pictures[0]?.path ?? '', 0, 0);
  await developAll(pictures.toReversed(), other);
  for (const name of await readdir(join(one, 'photos')))
    expect((await readFile(join(one, 'photos', name))).equals(await readFile(join(other, 'photos', name)))).toBe(true);
});

test('a cache that cannot be written ends the run with an error', async () => {
  const file = await folder.put('no-folder', 'a file');
  await expect(developAll([await small()], file)).rejects.toThrow('ENOTDIR');
});

// Photos that people really published: five tell where they were taken, several are not what their names say.
import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { developAll } from '../../src/photo/develop-all.ts';
import { measurePicture } from '../../src/photo/measure.ts';
import { printsOf, toPicture } from '../../src/photo/print-plan.ts';
import { cleaned } from '../../src/photo/clean.ts';
import { hasPosition } from '../../src/photo/has-position.ts';
import { kindOfPicture } from '../../src/photo/kind-of-picture.ts';
import { openPicture, readHeader } from '../../src/photo/sharp.ts';
import { metadataIn } from './metadata-in.ts';
import { temporaryFolder } from './temporary-folder.ts';

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
const isHere = existsSync(corpus);
if (!isHere) console.log('Skipped: the real photos are not on this machine.');

describe.skipIf(!isHere)('real photos', () => {
  const cache = temporaryFolder();
  const measured = new Map<string, Awaited<ReturnType<typeof measurePicture>>>();

  beforeAll(async () => {
    for await (const name of glob(['images/*', 'posts/**/assets/**/*.{jpg,png}'], { cwd: corpus }))
      measured.set(name, await measurePicture(join(corpus, name)));
  });

  const shown = () =>
    [...measured].flatMap(([name, facts]) =>
      'refused' in facts ? [] : [{ name, path: join(corpus, name), facts, picture: toPicture(facts) }],
    );

  test('all are measured but the texts that stand for links', async () => {
    const refused = [...measured].filter(([, facts]) => 'refused' in facts);
    expect(shown().length).toBeGreaterThanOrEqual(26);
    for (const [name, facts] of refused) {
      expect(facts).toMatchObject({ refused: 'not-a-picture' });
      expect((await readFile(join(corpus, name), 'utf8')).trim()).toMatch(/\.(jpg|png)$/);
    }
  });

  test('those with another extension are known for what they are', () => {
    const lying = shown().filter(({ name, facts }) => name.endsWith('.jpg') && facts.kind !== 'jpeg');
    expect(new Set(lying.map(({ facts }) => facts.kind))).toEqual(new Set(['png', 'webp']));
  });

  test('the three of every orientation are upright', () => {
    const sizeOf = (name: string) => measured.get(join('images', name));
    expect(sizeOf('Landscape_1.jpg')).toMatchObject({ width: 1800, height: 1200 });
    expect(sizeOf('Landscape_6.jpg')).toMatchObject({ width: 1800, height: 1200 });
    expect(sizeOf('Portrait_8.jpg')).toMatchObject({ width: 1200, height: 1800 });
  });

  test('the five with a position are known, and lose it without a bit of what they show', async () => {
    const pixels = (bytes: Buffer) => openPicture(bytes).autoOrient().raw().toBuffer();
    let placed = 0;
    for await (const name of glob('**/*.{jpg,JPG}', { cwd: corpus })) {
      const bytes = await readFile(join(corpus, name));
      if (kindOfPicture(bytes) !== 'jpeg' || !hasPosition(bytes, 'jpeg')) continue;
      placed += 1;
      const made = cleaned(bytes, 'jpeg') ?? Buffer.alloc(0);
      expect(hasPosition(made, 'jpeg')).toBe(false);
      expect((await pixels(made)).equals(await pixels(bytes))).toBe(true);
    }
    expect(placed).toBe(5);
  });

  test('no print says where, when or by whom it was taken', { timeout: 30_000 }, async () => {
    const contents = await Promise.all(shown().map(({ path }) => readFile(path)));
    expect(contents.filter((bytes) => metadataIn(bytes).length > 0).length).toBeGreaterThan(5);
    expect(await developAll(shown(), cache.path)).toMatchObject({ kept: 0, refused: [] });
    for (const { picture } of shown())
      for (const { address, width, height } of printsOf(picture)) {
        const print = await readFile(join(cache.path, address));
        expect(metadataIn(print)).toEqual([]);
        expect(await readHeader(print)).toEqual({ width, height, frames: 1 });
      }
  });
});

// Every real photo of the corpus, from a blog that shows it to the published folder.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importBlog, type ImportResult } from '../../src/import/import-blog.ts';
import { hasPosition } from '../../src/photo/has-position.ts';
import { isPhoto, kindOfPicture } from '../../src/photo/kind-of-picture.ts';
import { openPicture } from '../../src/photo/sharp.ts';
import { metadataIn } from '../photo/metadata-in.ts';
import { publishCopy, root, type Run } from './publish-copy.ts';

const corpus = join(root, '..', 'shared', 'corpus');
const isThere = existsSync(corpus);
if (!isThere) console.log('Skipped: the corpus of real photos is not beside the project.');

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

describe.skipIf(!isThere)('real photos', () => {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-photos-'));
  const [source, content, out] = ['blog', 'content', 'site'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  /** The number of the post that shows it → the photo. */
  const photos = new Map<number, string>();
  let imported: ImportResult;
  let run: Run;

  beforeAll(async () => {
    const all = filesIn(corpus).filter((file) => /\.(jpe?g|png|webp|gif)$/i.test(file));
    for (const [number, photo] of all.entries()) {
      const post = join(source, '_posts', `photo-${number}`);
      mkdirSync(post, { recursive: true });
      copyFileSync(photo, join(post, `shown${extname(photo)}`));
      const text = `---\ntitle: Photo ${number}\ndate: 2026-01-01\n---\n\n![What photo ${number} shows](shown${extname(photo)})\n`;
      writeFileSync(join(post, 'index.md'), text);
      photos.set(number, photo);
    }
    imported = importBlog({ source, content, organisation: 'hall', name: 'The Hall' });
    writeFileSync(join(content, 'site.yaml'), 'name: Photos\nurl: https://photos.example\n');
    run = await publishCopy({ content, out, cache: join(folder, 'cache') });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const pictureOf = (number: number) =>
    Object.values(
      run.site.posts.find(({ content: { title } }) => title === `Photo ${number}`)?.source.pictures ?? {},
    )[0];
  const numberOf = (name: string) => [...photos].find(([, file]) => basename(file) === name)?.[0] ?? -1;
  const pixels = async (number: number, width: number, height: number) => {
    const print = readFileSync(join(out, pictureOf(number)?.plain.address ?? ''));
    return openPicture(print).resize(width, height, { fit: 'fill' }).removeAlpha().raw().toBuffer();
  };

  test('are published, each by its own post, or named by the import', () => {
    const shown = [...photos.keys()].filter((number) => pictureOf(number) !== undefined);
    const named = imported.notes.filter(({ code }) => code === 'picture-refused').map(({ file }) => file);
    const missing = [...photos.keys()].filter((number) => !shown.includes(number));
    expect(shown.length).toBeGreaterThanOrEqual(35);
    expect(named.map((file) => Number(/photo-(\d+)/.exec(file)?.[1])).sort()).toEqual(missing.sort());
    for (const number of missing) expect(isPhoto(kindOfPicture(readFileSync(photos.get(number) ?? '')))).toBe(false);
  });

  test('told where they were taken in five places, which are named', () => {
    const told = [...photos.values()].filter((file) => {
      const bytes = readFileSync(file);
      const kind = kindOfPicture(bytes);
      return isPhoto(kind) && hasPosition(bytes, kind);
    });
    expect(told).toHaveLength(5);
    expect(run.problems.filter(({ code }) => code === 'photo-with-position')).toHaveLength(5);
  });

  test('tell nothing any more: no published picture has EXIF, XMP or IPTC', () => {
    const rasters = filesIn(out).filter((file) => isPhoto(kindOfPicture(readFileSync(file))));
    expect(rasters.length).toBeGreaterThan(100);
    expect(rasters.filter((file) => metadataIn(readFileSync(file)).length > 0)).toEqual([]);
  });

  test('with another ending than their kind have their true one, and are shown', () => {
    const lying = [...photos].filter(([, file]) => {
      const kind = kindOfPicture(readFileSync(file));
      return /\.jpe?g$/i.test(file) && (kind === 'png' || kind === 'webp');
    });
    expect(lying.length).toBeGreaterThanOrEqual(2);
    const renamed = imported.notes.filter(({ code }) => code === 'picture-renamed').map(({ detail }) => detail);
    for (const [number, file] of lying) {
      const kind = kindOfPicture(readFileSync(file));
      expect(renamed.some((detail) => detail.includes(`photo-${number}/`) && detail.endsWith(`shown.${kind}`))).toBe(
        true,
      );
      expect(pictureOf(number)).toBeDefined();
    }
  });

  test('are upright: one that was stored on its side looks as the one that was not', async () => {
    expect(pictureOf(numberOf('Landscape_6.jpg'))).toMatchObject({ width: 1600, height: 1067 });
    expect(pictureOf(numberOf('Portrait_8.jpg'))).toMatchObject({ width: 1200, height: 1800 });
    const [upright, turned] = await Promise.all(
      ['Landscape_1.jpg', 'Landscape_6.jpg'].map((name) => pixels(numberOf(name), 12, 8)),
    );
    const upsideDown = Buffer.from(turned ?? []).reverse();
    expect(apart(upright, turned)).toBeLessThan(20);
    expect(apart(upright, upsideDown)).toBeGreaterThan(40);
  });
});

/** How far the pixels are from each other, on average. */
function apart(left = Buffer.alloc(0), right = Buffer.alloc(0)): number {
  return left.reduce((sum, value, at) => sum + Math.abs(value - (right[at] ?? 0)), 0) / left.length;
}

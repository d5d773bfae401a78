// Photos that say where they were taken, wherever they stand in the content.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSite } from '../../src/load-site.ts';
import type { Day } from '../../src/model/day.ts';
import { mediaFile } from '../media/media-files.ts';
import { boxOf, drawing, revealing } from '../photo/sample-pictures.ts';
import { document, problemsIn, room } from './small-world.ts';

const telling = await revealing(drawing(60, 40)).jpeg().toBuffer();
const plain = await drawing(60, 40).jpeg().toBuffer();
const folder = `${room}/posts/2026-03-02-roof`;
const text = {
  [`${folder}/index.md`]: document('title: The roof is on', 'We are dry.\n\n![The new roof](roof.jpg)\n'),
};
const shown = { ...text, [`${folder}/roof.jpg`]: plain };

test('a photo that no text shows is named, and one that is shown only where it is shown', async () => {
  const files = {
    ...text,
    [`${folder}/roof.jpg`]: telling,
    [`${folder}/unused.jpg`]: telling,
    [`${folder}/plain.jpg`]: plain,
    [`${room}/photos/spare.JPE`]: telling,
    'logo.jpg': telling,
    'pages/how-we-work.mdx': '---\ntitle: How we work\n---\n',
    'pages/photos/team.jpg': telling,
    'pages/hall.jpg': plain,
  };
  expect((await problemsIn(files)).filter((one) => one.includes('position'))).toEqual([
    'logo.jpg:1 photo-with-position notice',
    'photos/spare.JPE:1 photo-with-position notice',
    'posts/2026-03-02-roof/index.md:6 photo-with-position notice',
    'posts/2026-03-02-roof/unused.jpg:1 photo-with-position notice',
    'pages/photos/team.jpg:1 photo-with-position notice',
  ]);
});

test('so is one that is kept back, one that cannot be opened, and one whose name says nothing', async () => {
  const tiff = telling.subarray(telling.indexOf('Exif\0\0') + 6);
  const files = {
    ...text,
    [`${folder}/roof.jpg`]: telling,
    [`${folder}/roof.jpg.yaml`]: 'consent: withdrawn\n',
    [`${folder}/half.jpg`]: telling.subarray(0, telling.length >> 1),
    [`${folder}/phone.heic`]: Buffer.concat([boxOf('heic'), Buffer.from('Exif\0\0'), tiff]),
    [`${folder}/phone.heif`]: Buffer.concat([boxOf('mif1'), tiff]),
    [`${folder}/scan.tif`]: tiff,
    [`${folder}/IMG`]: telling,
    [`${folder}/letter.heic`]: boxOf('heic'),
  };
  const named = (await problemsIn(files)).filter((one) => one.includes('position'));
  expect(named.map((one) => one.split(/[/:]/).at(-2))).toEqual([
    'IMG',
    'half.jpg',
    'phone.heic',
    'phone.heif',
    'roof.jpg',
    'scan.tif',
  ]);
});

test('a sound or film that no text places is named as well, and one that is placed only there', async () => {
  const rain = mediaFile('sound.m4a');
  const placed = document('title: The roof is on', ':::audio{src="rain.m4a"}\nIt rains.\n:::\n');
  const files = { [`${folder}/index.md`]: placed, [`${folder}/rain.m4a`]: rain, [`${room}/spare.m4a`]: rain };
  expect((await problemsIn(files)).filter((one) => one.includes('position'))).toEqual([
    'posts/2026-03-02-roof/index.md:4 photo-with-position notice',
    'spare.m4a:1 photo-with-position notice',
  ]);
});

test('a HEIC that a text shows is refused with a word about its position', async () => {
  const tiff = telling.subarray(telling.indexOf('Exif\0\0') + 6);
  const phone = Buffer.concat([boxOf('heic'), Buffer.from('Exif\0\0'), tiff]);
  expect(await problemsIn({ ...text, [`${folder}/roof.jpg`]: phone })).toEqual([
    'posts/2026-03-02-roof/index.md:6 photo-with-position notice',
    'posts/2026-03-02-roof/index.md:6 unsupported-picture published without',
  ]);
});

test('a photo that is shown is no unknown file, whatever its name ends with', async () => {
  const named = (name: string) => ({
    [`${folder}/index.md`]: document('title: The roof is on', `![The new roof](${name})\n`),
    [`${folder}/${name}`]: plain,
  });
  for (const name of ['roof.jfif', 'roof.jpe', 'roof']) expect(await problemsIn(named(name))).toEqual([]);
  expect(await problemsIn({ ...shown, [`${folder}/other`]: plain })).toEqual([
    'posts/2026-03-02-roof/other:1 unknown-file notice',
  ]);
});

test('a photo is looked at again only when its file changes', async () => {
  const content = mkdtempSync(join(tmpdir(), 'milepost-position-'));
  const [cache, spare] = [join(content, '.cache'), join(content, folder, 'spare.jpg')];
  const found = async () => {
    const { problems } = await loadSite({ content, cache, today: '2026-06-30' as Day, now: 0, program: 'test' });
    return problems.filter(({ code }) => code === 'photo-with-position').map(({ file }) => file.split('/').at(-1));
  };
  try {
    for (const [file, bytes] of Object.entries(shown)) {
      mkdirSync(dirname(join(content, file)), { recursive: true });
      writeFileSync(join(content, file), bytes);
    }
    writeFileSync(spare, telling);
    expect(await found()).toEqual(['spare.jpg']);
    const kept = join(cache, 'pictures.json');
    writeFileSync(kept, readFileSync(kept, 'utf8').replace('"position":true', '"position":false'));
    expect(await found()).toEqual([]);
    utimesSync(spare, 2, 2);
    expect(await found()).toEqual(['spare.jpg']);
    writeFileSync(spare, plain);
    utimesSync(spare, 1, 1);
    expect(await found()).toEqual([]);
  } finally {
    rmSync(content, { recursive: true });
  }
});

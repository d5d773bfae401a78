import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanFolder } from '../../src/photo/clean-folder.ts';
import { maximumBytes } from '../../src/photo/limits.ts';
import { boxOf, drawing, revealing } from './sample-pictures.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

test('photos are cleaned where they are, and nothing else is touched', async () => {
  const telling = await revealing(drawing(90, 60)).jpeg().toBuffer();
  const content = join(folder.path, 'content');
  await mkdir(join(content, 'posts'), { recursive: true });
  await writeFile(join(content, 'posts', 'roof.JPG'), telling);
  await writeFile(join(content, 'plain.png'), await drawing(20, 20).png().toBuffer());
  await writeFile(join(content, 'broken.jpg'), telling.subarray(0, telling.length >> 1));
  await writeFile(join(content, 'letter.jpg'), 'Dear all');
  await writeFile(join(content, 'huge.jpg'), telling);
  await truncate(join(content, 'huge.jpg'), maximumBytes + 1);
  await writeFile(join(content, 'words.md'), 'Exif');
  expect(cleanFolder(content)).toEqual({
    seen: 3,
    cleaned: [{ file: 'posts/roof.JPG', hadPosition: true }],
    unreadable: ['broken.jpg', 'huge.jpg'],
  });
  expect((await readFile(join(content, 'posts', 'roof.JPG'))).length).toBeLessThan(telling.length);
  expect(await readFile(join(content, 'letter.jpg'), 'utf8')).toBe('Dear all');
  expect(cleanFolder(content)).toMatchObject({ cleaned: [] });
});

test('a photo is one by its bytes, whatever it is called, and what cannot be cleaned is told', async () => {
  const telling = await revealing(drawing(90, 60)).jpeg().toBuffer();
  const tiff = telling.subarray(telling.indexOf('Exif\0\0') + 6);
  const content = join(folder.path, 'names');
  await mkdir(join(content, '.git'), { recursive: true });
  for (const name of ['a.jfif', 'b.jpe', 'c', 'd.txt', '.git/e.jpg']) await writeFile(join(content, name), telling);
  await writeFile(join(content, 'f.tif'), tiff);
  await writeFile(join(content, 'g.heic'), boxOf('heic'));
  expect(cleanFolder(content)).toEqual({
    seen: 4,
    cleaned: ['a.jfif', 'b.jpe', 'c', 'd.txt'].map((file) => ({ file, hadPosition: true })),
    unreadable: ['f.tif'],
  });
});

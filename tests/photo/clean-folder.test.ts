import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanFolder } from '../../src/photo/clean-folder.ts';
import { maximumBytes } from '../../src/photo/limits.ts';
import { drawing, revealing } from './sample-pictures.ts';
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
  await writeFile(join(content, 'huge.jpg'), '');
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

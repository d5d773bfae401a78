// Photos as iPhones take them. The converter is a program of the machine: here a script stands for it.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importReport } from '../../src/import/report.ts';
import { blog, post } from './blog-folder.ts';

const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic rest of the photo', 'latin1');
const jpeg = Buffer.from('\xff\xd8\xff a photo \xff\xd9', 'latin1');
const folder = mkdtempSync(join(tmpdir(), 'import-heic-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = (photo: string) => ({
  '_posts/2026-03-02-roof.md': post('The roof', `![The roof](${photo})\n\n![Again](${photo})\n`),
  [`_posts/${photo}`]: heic,
});

/** A folder with a program of this name, which does what the shell is told. */
function program(name: string, script: string): string {
  const path = join(folder, `path-${readdirSync(folder).length}`);
  mkdirSync(path);
  writeFileSync(join(path, 'photo.jpg'), jpeg);
  writeFileSync(join(path, name), `#!/bin/sh\nhere=$(dirname "$0")\n${script}\n`);
  chmodSync(join(path, name), 0o755);
  return path;
}

const notes = ({ notes: all }: ReturnType<ReturnType<typeof blog>['run']>) =>
  all.map(({ code, detail }) => `${code} ${detail}`);

describe.skipIf(process.platform === 'win32')('a HEIC photo', () => {
  test('becomes a JPEG where the machine has a converter, and is converted once', () => {
    const { run, room, read } = blog(files('IMG_2041.HEIC'));
    const path = program('heif-convert', 'echo "$3" >> "$here/asked"; cp "$here/photo.jpg" "$4"');
    expect(notes(run(path))).toEqual(['picture-converted _posts/IMG_2041.HEIC → img-2041.jpg']);
    expect(readFileSync(join(room, 'posts/2026-03-02-roof/img-2041.jpg'))).toEqual(jpeg);
    expect(read('posts/2026-03-02-roof/index.md')).toContain('](img-2041.jpg)');
    expect(readFileSync(join(path, 'asked'), 'utf8').trim().split('\n')).toHaveLength(1);
    expect(run(path).changed).toEqual([]);
  });

  test('is known by its bytes, whatever its name says', () => {
    const path = program('sips', 'while [ "$#" -gt 1 ]; do shift; done; cp "$here/photo.jpg" "$1"');
    expect(notes(blog(files('photo.jpg')).run(path))).toEqual(['picture-converted _posts/photo.jpg → photo.jpg']);
  });

  test('with several pictures in it gives the first', () => {
    const path = program('heif-dec', 'cp "$here/photo.jpg" "$(dirname "$4")/1-1.jpg"');
    expect(notes(blog(files('photo.heic')).run(path))).toEqual(['picture-converted _posts/photo.heic → photo.jpg']);
  });

  test('without a converter is named, with how to send a JPEG', () => {
    const { run, room } = blog(files('photo.heic'));
    const result = run();
    expect(notes(result)[0]).toBe('picture-heic _posts/photo.heic: nothing here converts it');
    expect(importReport(result, false)).toMatch(/as JPEG \(iPhone: Settings, Camera, Formats, “Most Compatible”/);
    expect(readdirSync(join(room, 'posts'))).toEqual(['2026-03-02-roof.md']);
  });

  test.each([
    ['a converter that fails', 'exit 1', 'it could not be converted'],
    ['one that makes nothing', 'exit 0', 'it could not be converted'],
    ['one that makes no JPEG', 'cp "$0" "$4"', 'what was made of it is no JPEG'],
  ])('with %s is named, and the post comes without it', (_, script, reason) => {
    const result = blog(files('photo.heic')).run(program('heif-convert', script));
    expect(notes(result)[0]).toContain(`picture-heic _posts/photo.heic: ${reason}`);
    expect(result.imported).toBe(1);
  });

  test('leaves nothing behind in the folder for temporary files', () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('milepost-heic-'));
    blog(files('photo.heic')).run(program('heif-convert', 'cp "$here/photo.jpg" "$4"'));
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('milepost-heic-'));
    expect(after.filter((name) => !before.includes(name))).toEqual([]);
  });
});

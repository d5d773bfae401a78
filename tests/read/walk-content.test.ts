import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { walkContent } from '../../src/read/walk-content.ts';
import { makePipe } from './make-pipe.ts';

const posts = 'organisations/riverside/posts';
let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'milepost-walk-'));
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

const told = ({ file, effect }: Problem) => `${file} ${effect}`;

describe('a walk through the content', () => {
  test('finds every file, sorted by path', () => {
    write(
      `${posts}/b.md`,
      `${posts}/a/index.md`,
      `${posts}/a.md`,
      `${posts}/a-b.md`,
      'site.yaml',
      `${posts}/a/photo.jpg`,
    );
    const files = walkContent(content).files.map(({ file }) => file);
    expect(files).toEqual([`${posts}/a-b.md`, `${posts}/a.md`, `${posts}/a/index.md`, `${posts}/b.md`, 'site.yaml']);
    expect(files).toEqual([...files].sort());
    expect(found()).toEqual([]);
  });

  test('never waits at a pipe', () => {
    write(`${posts}/a.md`);
    makePipe(join(content, posts, 'b.md'));
    expect(found()).toEqual([`unreadable-file ${posts}/b.md`]);
  });

  // Other systems allow no such name.
  test.runIf(process.platform === 'linux')('names what has a name that is not UTF-8', () => {
    write(`${posts}/a.md`);
    const named = (name: string) =>
      Buffer.concat([Buffer.from(join(content, posts, '/')), Buffer.from(name, 'latin1')]);
    writeFileSync(named('caf\u00e9.jpg'), 'x');
    writeFileSync(named('caf\u00e9.md'), 'x');
    mkdirSync(named('2026-03-02-caf\u00e9'));
    symlinkSync('a.md', named('l\u00e9.md'));
    const { files, problems } = walkContent(content);
    expect(files.map(({ id }) => id)).toEqual(['a']);
    expect(problems.map(({ file, code, effect }) => `${file.replace(`${posts}/`, '')} ${code} ${effect}`)).toEqual([
      '2026-03-02-caf\ufffd bad-file-name left out',
      'caf\ufffd.jpg bad-file-name notice',
      'caf\ufffd.md bad-file-name left out',
      'l\ufffd.md bad-file-name left out',
    ]);
  });

  test('does not follow links out of the content, to nowhere or in a circle', () => {
    write(`${posts}/a.md`, `${posts}/deep/index.md`);
    symlinkSync(tmpdir(), join(content, posts, 'outside.md'));
    symlinkSync('nowhere', join(content, posts, 'nowhere.md'));
    symlinkSync('circle.md', join(content, posts, 'circle.md'));
    symlinkSync(join(content, 'organisations'), join(content, posts, 'up'));
    expect(found()).toEqual(
      ['circle.md', 'nowhere.md', 'outside.md', 'up'].map((name) => `link-out-of-content ${posts}/${name}`),
    );
  });

  test('says what a document should be called', () => {
    const names = ['a.MD', 'b.markdown', 'c.MDX', 'd.docx', '2026-03-02-e', 'f/post.md', 'g/Index.md'];
    write(...names.map((name) => `${posts}/${name}`), `${posts}/h/index.md`, `${posts}/h/notes.md`);
    const named = walkContent(content).problems.map(({ code, file, values: { suggestion } }) => [
      file.replace(`${posts}/`, ''),
      suggestion ?? code,
    ]);
    expect(Object.fromEntries(named)).toEqual({
      '2026-03-02-e': '2026-03-02-e.md',
      'a.MD': 'a.md',
      'b.markdown': 'b.md',
      'c.MDX': 'c.mdx',
      'd.docx': 'd.md',
      'f/post.md': 'index.md',
      'g/Index.md': 'index.md',
      'h/notes.md': 'unknown-file',
    });
  });

  test('counts no picture as left out for being a link', () => {
    write(`${posts}/a/index.md`);
    symlinkSync('/etc/hosts', join(content, posts, 'a', 'photo.jpg'));
    expect(walkContent(content).problems.map(({ code, effect }) => `${code} ${effect}`)).toEqual([
      'link-out-of-content notice',
    ]);
  });

  test('follows no link in place of a text, not even to a file of the content: its own past would say nothing', () => {
    write(`${posts}/a.md`, 'README.md', 'settings/site.yaml');
    symlinkSync('a.md', join(content, posts, 'b.md'));
    symlinkSync('../../../README.md', join(content, posts, 'c.md'));
    symlinkSync('settings/site.yaml', join(content, 'site.yaml'));
    const { files, problems } = walkContent(content);
    expect(files.map(({ id }) => id)).toEqual(['a']);
    expect(problems.filter(({ code }) => code === 'link-out-of-content').map(told)).toEqual([
      `${posts}/b.md left out`,
      `${posts}/c.md left out`,
      'site.yaml left out',
    ]);
  });

  test('follows a link to a photo, or to a note on one, that is in the content too', () => {
    write(`${posts}/a/index.md`, `${posts}/a/photo.jpg`, `${posts}/a/photo.jpg.yaml`);
    symlinkSync('photo.jpg', join(content, posts, 'a', 'again.jpg'));
    symlinkSync('photo.jpg.yaml', join(content, posts, 'a', 'again.jpg.yaml'));
    const { sidecars, problems } = walkContent(content);
    expect(sidecars.map(({ stamp }) => stamp !== undefined)).toEqual([true, true]);
    expect(problems).toEqual([]);
  });

  test('names a folder that is called like a file', () => {
    write(`${posts}/a.md/index.md`, 'site.yaml/x');
    expect(found()).toEqual([`folder-as-file ${posts}/a.md`, 'folder-as-file site.yaml']);
  });

  test('says where renaming alone does not help', () => {
    write(
      'organisations/riverside/organisation.md',
      'organisations/RIVERSIDE/organisation.mdx',
      'organisations/Riverside/organisation.md',
    );
    write(`${posts}/tea.md`, `${posts}/Tea.mdx`, `${posts}/TEA/index.md`, `${posts}/Roof.md`);
    expect(found().filter((line) => !line.startsWith('unknown-file'))).toEqual([
      'address-collision organisations/Riverside/organisation.md',
      `bad-file-name ${posts}/Roof.md`,
      `address-collision ${posts}/TEA/index.md`,
      `address-collision ${posts}/Tea.mdx`,
    ]);
  });
});

function write(...files: readonly string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), 'x');
  }
}

function found(): string[] {
  return walkContent(content).problems.map(({ code, file }) => `${code} ${file}`);
}

// A small blog on the disk, made for one test and removed after it.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { importBlog, type ImportResult } from '../../src/import/import-blog.ts';

const made: string[] = [];

afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

export type Blog = {
  readonly source: string;
  readonly content: string;
  readonly room: string;
  readonly write: (file: string, text: string | Uint8Array) => void;
  /** `path` is where a program may be found that converts HEIC. */
  readonly run: (path?: string) => ImportResult;
  /** A file of the organisation's folder. */
  readonly read: (file: string) => string;
  /** Every file of the content: path → its text and the time of its last change. */
  readonly snapshot: () => Record<string, string>;
};

export function blog(files: Readonly<Record<string, string | Uint8Array>>): Blog {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  made.push(folder);
  const source = join(folder, 'blog');
  const content = join(folder, 'content');
  const room = join(content, 'organisations', 'hall');
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(source, file)), { recursive: true });
    writeFileSync(join(source, file), text);
  };
  for (const [file, text] of Object.entries(files)) write(file, text);
  return {
    source,
    content,
    room,
    write,
    run: (path = '') => importBlog({ source, content, organisation: 'hall', name: 'The Hall', path }),
    read: (file) => readFileSync(join(room, file), 'utf8'),
    snapshot: () => snapshotOf(content),
  };
}

export function snapshotOf(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const found = paths.filter((path) => statSync(join(folder, path)).isFile());
  return Object.fromEntries(
    found.map((path) => [
      path,
      `${statSync(join(folder, path)).mtimeMs} ${readFileSync(join(folder, path)).toString('base64')}`,
    ]),
  );
}

/** `code file:line`, sorted. */
export function notesOf({ notes }: ImportResult): string[] {
  return notes.map(({ code, file, line }) => `${code} ${file}:${line}`).sort();
}

export function post(title: string, body = '', more = ''): string {
  return `---\ntitle: ${title}\n${more}---\n${body}`;
}

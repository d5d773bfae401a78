// Four real blogs, where they are at hand: they belong to others and are no part of this project.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { importBlog, type ImportResult } from '../../src/import/import-blog.ts';
import { snapshotOf } from './blog-folder.ts';

const project = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const corpus = join(project, '../shared/corpus/posts');
const isThere = existsSync(corpus);
if (!isThere) console.log('Skipped: the real blogs in ../shared/corpus/posts are not on this machine.');

const documents = { '18f': 130, publiccode: 100, 'frictionless-okf': 75, 'processing-p5': 60 };
const blogs = Object.keys(documents) as (keyof typeof documents)[];

describe.skipIf(!isThere)('four real blogs', () => {
  const content = mkdtempSync(join(tmpdir(), 'real-blogs-'));
  afterAll(() => rmSync(content, { recursive: true, force: true }));
  const run = (blog: string) => importBlog({ source: join(corpus, blog), content, organisation: blog, name: blog });
  const first = new Map<string, ImportResult>(isThere ? blogs.map((blog) => [blog, run(blog)]) : []);
  const results = [...first.values()];

  it('every document is imported or reported', () => {
    for (const blog of blogs) expect(first.get(blog)?.documents).toBe(documents[blog]);
    const sum = (key: 'documents' | 'imported') => results.reduce((total, result) => total + result[key], 0);
    expect(sum('documents')).toBe(365);
    const untaken = new Set([
      'not-readable',
      'bad-front-matter',
      'program-front-matter',
      'no-date',
      'bad-date',
      'no-title',
      'other-kind',
      'name-taken',
    ]);
    const reported = new Set(
      results.flatMap(({ notes }) => notes.filter(({ code }) => untaken.has(code)).map(({ file }) => file)),
    );
    expect(sum('imported') + reported.size).toBe(365);
  });

  it('the 66 that have no date anywhere are reported, and only those', () => {
    const codes = results.flatMap(({ notes }) => notes.map(({ code }) => code));
    expect(codes.filter((code) => code === 'no-date')).toHaveLength(66);
    expect(results.reduce((total, { imported }) => total + imported, 0)).toBe(299);
  });

  it('nothing of a generator is left outside of code', () => {
    for (const [path, file] of textsIn(content))
      if (path.endsWith('.md'))
        expect.soft(file.replace(/```[\s\S]*?```|`[^`\n]*`/g, ''), path).not.toMatch(/\{%|\{\{|^:::|^import .* from /m);
  });

  it('importing twice changes nothing', () => {
    const before = snapshotOf(content);
    for (const blog of blogs) expect(run(blog).changed).toEqual([]);
    expect(snapshotOf(content)).toEqual(before);
  });

  it('an edited post is kept', () => {
    const path = join(content, 'organisations/18f/posts/2014-03-12-coming-soon.md');
    const edited = `${readFileSync(path, 'utf8')}\nAnd it came.\n`;
    writeFileSync(path, edited);
    const { notes, imported, changed } = run('18f');
    expect(notes.filter(({ code }) => code === 'edited').map(({ file }) => file.split('/').at(-1))).toEqual([
      '2014-03-12-coming-soon.md',
    ]);
    expect({ imported, changed }).toEqual({ imported: 130, changed: [] });
    expect(readFileSync(path, 'utf8')).toBe(edited);
  });
});

function textsIn(folder: string): [string, string][] {
  return Object.entries(snapshotOf(folder)).map(([path, text]) => [
    path,
    Buffer.from(text.split(' ')[1] ?? '', 'base64').toString(),
  ]);
}

// The four real blogs of the corpus, imported as four organisations and published.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRssFeed } from 'feedsmith';
import { feeds } from '../../src/derive/feed.ts';
import { toEdition } from '../../src/derive/edition.ts';
import { addressFile } from '../../src/publish/press/address-file.ts';
import { checkLinks } from '../e2e/links.ts';
import { feedFaults, feedFiles, readFeed } from './feed-checks.ts';
import { publishCopy, root, type Run } from './publish-copy.ts';

const corpus = join(root, '..', 'shared', 'corpus', 'posts');
const blogs = ['18f', 'publiccode', 'frictionless-okf', 'processing-p5'];
const isThere = existsSync(corpus);
if (!isThere) console.log('Skipped: the corpus of real blogs is not beside the project.');

describe.skipIf(!isThere)('four real blogs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-'));
  const content = join(folder, 'content');
  const out = join(folder, 'site');
  const url = 'https://blogs.example';
  let said: string[] = [];
  let run: Run;

  beforeAll(async () => {
    mkdirSync(content);
    writeFileSync(join(content, 'site.yaml'), `name: Four blogs\nurl: ${url}\nlanguages: [en, ko, es, hi, zh-Hans]\n`);
    said = blogs.map((blog) => lastLine(importBlog(join(corpus, blog), blog, content)));
    run = await publishCopy({ content, out, cache: join(folder, 'cache') });
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every document is imported or reported', () => {
    const counts = said.map(countsOf);
    expect(counts.map(({ documents }) => documents)).toEqual([130, 100, 75, 60]);
    for (const { documents, imported, reported } of counts) expect(imported + reported).toBe(documents);
    expect(counts.reduce((sum, { reported }) => sum + reported, 0)).toBe(66);
  });

  test('what was imported is published, or named with its line', () => {
    const imported = said.map(countsOf).reduce((sum, counts) => sum + counts.imported, 0);
    const leftOut = run.problems.filter(({ effect }) => effect === 'left out');
    expect(run.site.posts.length + new Set(leftOut.map(({ file }) => file)).size).toBe(imported);
    expect(run.counts.leftOut).toBeLessThanOrEqual(imported * 0.05);
    for (const { file, line } of leftOut) expect(`${file}:${line}`).toMatch(/^organisations\/.+:\d+$/);
    const { read, published, scheduled, drafts, leftOut: out } = run.counts;
    expect(published + scheduled + drafts + out).toBe(read);
  });

  test('every internal link and picture leads somewhere', () => {
    expect(checkLinks(out, { url })).toEqual([]);
  });

  test('every feed is well-formed and leads to the posts of its scope, each once', () => {
    const edition = toEdition(run.site, { base: '', contentPath: 'content', problems: [] });
    let count = 0;
    for (const sheet of feeds(edition)) {
      const found = readFeed(out, addressFile(sheet.address).replace(/^\//, ''));
      expect(found.map(({ content: _, ...item }) => item)).toEqual(
        sheet.items.map(({ guid, title, day, address }) => ({ guid, title, day, link: url + address })),
      );
      count += 1;
    }
    expect(count).toBeGreaterThan(50);
    const files = feedFiles(out);
    expect(files).toHaveLength(count);
    expect(files.flatMap((file) => feedFaults(out, file, url))).toEqual([]);
    for (const file of files.filter((one) => one.endsWith('.json')))
      expect(readFeed(out, file)).toEqual(readFeed(out, file.replace('.json', '.xml')));
    for (const { address, posts } of [
      ...run.site.organisations,
      ...run.site.themes,
      { address: '/', posts: run.site.posts },
    ])
      expect(walk(`${address}feed.xml`, out, url)).toEqual(posts.map((post) => url + post.address).reverse());
  });

  test('importing again changes nothing', async () => {
    for (const blog of blogs) importBlog(join(corpus, blog), blog, content);
    const again = await publishCopy({ content, out, cache: join(folder, 'cache') });
    expect(again.printed).toBe(0);
  });
});

function importBlog(source: string, organisation: string, content: string): string {
  const words = ['scripts/import.ts', source, '--organisation', organisation, '--content', content];
  return execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

function countsOf(line: string): { documents: number; imported: number; reported: number } {
  const [, documents, imported, reported] = /^(\d+) documents: (\d+) imported, (\d+) reported$/.exec(line) ?? [];
  return { documents: Number(documents), imported: Number(imported), reported: Number(reported) };
}

/** All items of a feed and its archives, newest first, as a reader walks them (RFC 5005). */
function walk(address: string, out: string, url: string): string[] {
  const seen = new Set<string>();
  for (let next: string | undefined = address; next;) {
    const xml: string = readFileSync(join(out, addressFile(next)), 'utf8');
    for (const { link } of parseRssFeed(xml).items ?? []) if (link) seen.add(link);
    next = /<atom:link href="([^"]+)" rel="prev-archive"/.exec(xml)?.[1]?.slice(url.length);
  }
  return [...seen];
}

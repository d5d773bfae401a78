import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileOf, pagesOf } from '../e2e/pages-of.ts';
import { publishedSample } from '../published-sample.ts';
import { limits, pageScale, tooHeavy } from './page-weight.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'milepost-weight-'));
  mkdirSync(join(folder, 'assets'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (file: string, text: string) => {
  writeFileSync(join(folder, file), text);
  return gzipSync(text, { level: 9 }).length;
};

test('a page weighs what is sent of it: its text and its styles, compressed', () => {
  const style = put('assets/site.css', 'a{color:red}'.repeat(500));
  const page = put('page.html', '<link rel="stylesheet" href="/assets/site.css"><p>Words</p>');
  expect(pageScale(folder)('page.html')).toEqual({ text: page + style, program: 0, hasSlider: false });
});

test('a program counts wherever it stands, and data does not', () => {
  const file = put('assets/compare.js', 'console.log(1)');
  const written = gzipSync('let a', { level: 9 }).length;
  put(
    'page.html',
    `<script type="application/ld+json">{"a":1}</script><script type="module" src="/assets/compare.js"></script>
    <script type="module" src="/assets/compare.js"></script><script>let a</script><input type="range">`,
  );
  expect(pageScale(folder)('page.html')).toMatchObject({ program: file + written, hasSlider: true });
});

test('too much text is told, and so is a program on a page that needs none', () => {
  const light = { text: limits.text, program: 0, hasSlider: false };
  expect(tooHeavy('post', light)).toEqual([]);
  expect(tooHeavy('post', { ...light, text: limits.text + 1 })[0]).toContain('of HTML and styles');
  expect(tooHeavy('post', { ...light, program: 1 })).toEqual(['post: 1 bytes of programs, 0 at most']);
  expect(tooHeavy('post', { ...light, program: limits.program, hasSlider: true })).toEqual([]);
  expect(tooHeavy('post', { ...light, program: limits.program + 1, hasSlider: true })).toHaveLength(1);
});

test('no post of the sample is too heavy for a cheap phone', async () => {
  const site = await publishedSample();
  const scale = pageScale(site);
  const posts = pagesOf(site).filter((page) => /\/posts\/[^/]+\/$/.test(page));
  expect(posts.length).toBeGreaterThan(40);
  expect(posts.flatMap((page) => tooHeavy(page, scale(fileOf(page))))).toEqual([]);
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesOf, programsIn } from './pages-of.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'milepost-pages-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function programsOf(html: string): Promise<readonly string[]> {
  await writeFile(join(folder, 'index.html'), html);
  return programsIn(folder, '');
}

test('a page is known by its address', async () => {
  await programsOf('');
  await writeFile(join(folder, '404.html'), '');
  expect(pagesOf(folder)).toEqual(['404.html', '']);
});

test.each([
  ['<script src="/a.js"></script>', ': <script> script'],
  ['<script type="module"></script>', ': <script> script'],
  ['<p onclick="a()">', ': <p> onclick'],
  ['<a href=" javascript:a()">', ': <a>  javascript:a()'],
])('%s would run', async (html, found) => {
  expect(await programsOf(html)).toEqual([found]);
});

test('data in a script element does not run', async () => {
  expect(await programsOf('<script type="application/ld+json">{"a":"<script>"}</script><p>on click</p>')).toEqual([]);
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadSite } from '../../src/load-site.ts';
import type { Problem } from '../../src/model/problem.ts';
import { OperatorPageError } from '../../src/load/operator-page-error.ts';
import { operatorPages } from '../../src/load/operator-pages.ts';

let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'milepost-pages-'));
  mkdirSync(join(content, 'pages'));
});
afterEach(() => rmSync(content, { recursive: true }));

test('what it makes itself it may use', () => {
  page('about.mdx', '---\ntitle: About\n---\nexport const Box = () => null;\n\n<Box />\n');
  expect(operatorPages(content)).toHaveLength(1);
});

test("an operator's page is a program, and has a title", () => {
  page('about.mdx', '---\ntitle: About\n---\nexport const year = 2026;\n\nSince {year}.\n');
  expect(operatorPages(content)).toEqual([{ name: 'about', title: 'About', links: [] }]);
});

test.each([
  ['about.mdx', '---\ntitle: About\n---\nHello\n\n{foo(}\n', /^content\/pages\/about\.mdx:6 cannot be compiled: /],
  ['about.mdx', '---\ntitle: About\n---\n<b>Hello\n', /^content\/pages\/about\.mdx:4 cannot be compiled: /],
  ['about.mdx', 'Hello\n', /^content\/pages\/about\.mdx needs a title/],
  [
    'about.mdx',
    '---\ntitle: About\n---\nHello\n\n![x](gone.png)\n',
    /^content\/pages\/about\.mdx:6 shows the picture gone\.png/,
  ],
  ['about.mdx', '---\ntitle: About\n---\n<Foo />\n', /^content\/pages\/about\.mdx:4 uses <Foo>/],
  ['timeline.mdx', '---\ntitle: T\n---\n', /the address is taken/],
])('a broken one is told with its place: %s', (name, text, message) => {
  page(name, text);
  expect(() => operatorPages(content)).toThrow(OperatorPageError);
  expect(() => operatorPages(content)).toThrow(message);
});

test.each(['about.md', 'About.MDX', 'more/about.mdx'])('one that would be lost in silence is refused: %s', (name) => {
  mkdirSync(join(content, 'pages', 'more'));
  page(name, '---\ntitle: About\n---\n');
  expect(() => operatorPages(content)).toThrow(/would not be published/);
});

test('one that is only a link is refused, since its words would be missing', () => {
  writeFileSync(join(content, 'real.mdx'), '---\ntitle: About\n---\nHello\n');
  symlinkSync(join(content, 'real.mdx'), join(content, 'pages', 'about.mdx'));
  expect(() => operatorPages(content)).toThrow(/is a link to another file/);
});

test('its links are looked up like those of posts, and posts lead to it', async () => {
  const text =
    '[a](/timeline/) [b](/gone/)\n\n[c](../themes/) [d](more.mdx) [e](https://a.example) [f](#x)\n\n<a href="/gone/">g</a>\n';
  page('about.mdx', `---\ntitle: About\n---\n${text}`);
  page('more.mdx', '---\ntitle: More\n---\nMore.\n');
  const posts = join(content, 'organisations', 'riverside', 'posts');
  mkdirSync(posts, { recursive: true });
  writeFileSync(join(posts, '2026-03-02-roof.md'), '---\ntitle: Roof\n---\n[About](/about/)\n');
  const load = (ownPages: boolean) => loadSite({ content, now: 0, program: 'test', ownPages });
  const { pages, problems, counts } = await load(true);
  const told = (found: readonly Problem[]) =>
    found.filter(({ code }) => code === 'dead-link').map(({ file, line }) => `${file}:${line}`);
  expect(told(problems)).toEqual(['pages/about.mdx:4']);
  expect(pages[0]?.links).toEqual({ '/timeline/': '/timeline/', '../themes/': '/themes/', 'more.mdx': '/more/' });
  expect(counts.read).toBe(1);
  // Elsewhere they are not compiled, and nothing leads to them.
  expect(told((await load(false)).problems)).toEqual(['organisations/riverside/posts/2026-03-02-roof.md:4']);
});

function page(name: string, text: string): void {
  writeFileSync(join(content, 'pages', name), text);
}

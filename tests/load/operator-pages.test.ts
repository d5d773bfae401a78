import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { OperatorPageError } from '../../src/load/operator-page-error.ts';
import { operatorPages } from '../../src/load/operator-pages.ts';

let content = '';

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'milepost-pages-'));
  mkdirSync(join(content, 'pages'));
});
afterEach(() => rmSync(content, { recursive: true }));

test("an operator's page is a program, and has a title", () => {
  page('about.mdx', '---\ntitle: About\n---\nexport const year = 2026;\n\nSince {year}.\n');
  expect(operatorPages(content)).toEqual([{ name: 'about', title: 'About' }]);
});

test.each([
  ['about.mdx', '---\ntitle: About\n---\nHello\n\n{foo(}\n', /^content\/pages\/about\.mdx:6 cannot be compiled: /],
  ['about.mdx', '---\ntitle: About\n---\n<b>Hello\n', /^content\/pages\/about\.mdx:4 cannot be compiled: /],
  ['about.mdx', 'Hello\n', /^content\/pages\/about\.mdx needs a title/],
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

function page(name: string, text: string): void {
  writeFileSync(join(content, 'pages', name), text);
}

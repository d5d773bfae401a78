// What a page brings: styles, letters, programs and pictures, all of them its own site's.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageKind } from '../../src/derive/page.ts';
import { validateHtml } from '../page-audit/validate-html.ts';
import { printer, type Printer } from './plates.ts';
import { emptySheetOf, kinds, sheetOfKind } from './sheets.ts';
import { day, picture } from './things.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-pages-'));
let press: Printer;

beforeAll(async () => {
  press = await printer();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const programOf: { readonly [Kind in PageKind]?: string } = { search: 'search-page', timeline: 'timeline-page' };

test.each(kinds)(
  'a %s page needs nothing but its stylesheet, and no program unless it searches or filters',
  async (kind) => {
    const html = await press.print(sheetOfKind(kind));
    const programs = [...html.matchAll(/<script(?! type="application\/ld\+json")([^>]*)>/g)].map(
      ([, attributes]) => attributes,
    );
    const program = programOf[kind];
    const wanted = new RegExp(`^ type="module" src="/base/assets/${program}\\.[\\w-]+\\.mjs"$`);
    expect(programs).toEqual(program ? [expect.stringMatching(wanted)] : []);
    expect(html.match(/ (style|on[a-z]+)=|<style/g)).toBeNull();
    const [, stylesheet = ''] = /<link rel="stylesheet" href="\/base(\/assets\/[^"]+\.css)">/.exec(html) ?? [];
    expect(existsSync(join(press.assets, stylesheet))).toBe(true);
  },
);

test('the search page names a program and a worker that are there, with all that they import', async () => {
  const html = await press.print(sheetOfKind('search'));
  const named = [...html.matchAll(/\/base(\/assets\/search-(?:page|worker)\.[\w-]+\.mjs)/g)].map(
    ([, file = '']) => file,
  );
  expect(named.length).toBe(2);
  for (const file of named) {
    const imported = [...readFileSync(join(press.assets, file), 'utf8').matchAll(/import\([`'"]\.(\/[^`'"]+)[`'"]\)/g)];
    expect(imported.length > 10).toBe(file.includes('worker'));
    for (const [, part = ''] of imported) expect(existsSync(join(press.assets, 'assets', part))).toBe(true);
  }
});

test('the stylesheet has its letters beside it, and asks nobody else', async () => {
  const [, stylesheet = ''] = /href="\/base(\/assets\/[^"]+\.css)"/.exec(await press.print(sheetOfKind('help'))) ?? [];
  const file = join(press.assets, stylesheet);
  const named = [...readFileSync(file, 'utf8').matchAll(/url\(([^)]*)\)/g)].map(([, url = '']) => url);
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((url) => !url.startsWith('./') || !existsSync(join(dirname(file), url)))).toEqual([]);
});

test.each(['en', 'ar'] as const)('a page in %s asks at once for the letters that it begins with', async (language) => {
  const html = await press.print(sheetOfKind('post', language));
  const fonts = [...html.matchAll(/<link rel="preload" href="\/base(\/assets\/[^"]+\.woff2)"/g)].map(
    ([, font = '']) => font,
  );
  expect(fonts.some((font) => font.includes('arabic'))).toBe(language === 'ar');
  expect(fonts.filter((font) => !existsSync(join(press.assets, font)))).toEqual([]);
});

test('a network has its own colours and its own sign before its name', async () => {
  const html = await press.print(sheetOfKind('help'));
  expect(html).toContain('<link rel="stylesheet" href="/base/assets/colours-5b2a86-.css">');
  expect(html).toMatch(/<a class="site-name has-logo"[^>]*>\s*<picture>.*?<img [^>]*alt=""/s);
  const plain = await press.print(emptySheetOf(sheetOfKind('help').page));
  expect(plain).not.toContain('has-logo');
  expect(plain).not.toContain('/assets/colours-');
});

const pair = {
  kind: 'before-after',
  before: day('2025-11-03'),
  after: day('2026-03-02'),
  children: ['The hall with a tarpaulin', 'The hall with slates'].map((alt) => ({
    kind: 'picture' as const,
    picture,
    alt,
  })),
} as const;

test('a page with two pictures to compare brings one small program, from its own site', async () => {
  for (const language of ['en', 'ar']) {
    const sheet = sheetOfKind('post', language);
    const html = await press.print({ ...sheet, frame: { ...sheet.frame, segments: [pair] } });
    const file = join(folder, `pair-${language}.html`);
    writeFileSync(file, html);
    expect(await validateHtml(file)).toEqual([]);
    const programs = [...html.matchAll(/<script type="module" src="\/base(\/assets\/[^"]+)"><\/script>/g)];
    expect(html.match(/<script(?! type="application\/ld\+json")/g)).toHaveLength(1);
    expect(readFileSync(join(press.assets, programs[0]?.[1] ?? '')).length).toBeLessThan(1_000);
    expect(html.match(/ (style|on[a-z]+)=|<style/g)).toBeNull();
    expect(html).toContain('<time datetime="2025-11-03">');
  }
});

test.each(kinds)('every address of this site on a %s page stands below its base', async (kind) => {
  const html = await press.print({ ...sheetOfKind(kind), frame: { ...sheetOfKind(kind).frame, segments: [] } });
  const addresses = [...html.matchAll(/ (?:href|src)="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
  expect(addresses.filter((address) => !address.startsWith('/base/'))).toEqual([]);
});

// What a page asks for before it can be seen: styles and letters, few and small.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import type { Sheet } from '../../src/derive/page.ts';
import { printer, type Printer } from './plates.ts';
import { emptySheetOf, type kinds, sheetOfKind } from './sheets.ts';

let press: Printer;
beforeAll(async () => {
  press = await printer();
});

test('the stylesheet is small on its way to a phone', async () => {
  const html = await press.print(sheetOfKind('post'));
  const [, stylesheet = ''] = /href="\/base(\/assets\/[^"]+\.css)"/.exec(html) ?? [];
  expect(gzipSync(readFileSync(join(press.assets, stylesheet))).length).toBeLessThan(8_000);
});

test('nothing that a page is laid out by waits for the styles of printers, or of other kinds of page', async () => {
  const styles = async (kind: (typeof kinds)[number]) => {
    const html = await press.print(emptySheetOf(sheetOfKind(kind).page));
    return [...html.matchAll(/<link rel="stylesheet" href="\/base\/assets\/([a-z]+)\.[^"]+"( media="print")?>/g)].map(
      ([, name, isPrint]) => (isPrint ? `${name} on paper` : name),
    );
  };
  expect(await styles('post')).toEqual(['site', 'print on paper']);
  expect(await styles('search')).toEqual(['site', 'search', 'print on paper']);
  expect(await styles('milestone-comparison')).toEqual(['site', 'versions', 'print on paper']);
});

test.each([
  ['en', 'The roof is on', ['latin-400', 'latin-700']],
  ['en', 'It says سقف', ['latin-400', 'latin-700', 'arabic-400', 'arabic-700']],
  ['cy', 'Mae’r tŷ yn barod', ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700']],
  ['en', 'Dŵr, in Welsh', ['latin-400', 'latin-700', 'latin-ext-400', 'latin-ext-700']],
  ['en', 'Œuvre, façade, naïve – “so”', ['latin-400', 'latin-700']],
  ['ar', 'سقف tŷ', ['arabic-400', 'arabic-700', 'latin-400', 'latin-ext-400']],
  ['ar', 'سقف جديد', ['arabic-400', 'arabic-700', 'latin-400']],
  ['ar', 'محمد ﷺ', ['arabic-400', 'arabic-700', 'latin-400', 'arabic-arabic-400']],
])('a page in %s that says "%s" asks at once for the letters %j', async (language, words, letters) => {
  const { page, frame } = sheetOfKind('post', language);
  const segments = [{ kind: 'html', html: `<p>${words}</p>` }] as const;
  const html = await press.print({ page, frame: { ...frame, segments } } as Sheet);
  const asked = [...html.matchAll(/<link rel="preload" href="\/base\/assets\/([^."]+)/g)].map(([, name = '']) =>
    name.replace(/^noto-sans-|^atkinson-hyperlegible-next-/, '').replace('-normal', ''),
  );
  expect(asked).toEqual(letters);
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MilestonePage, Sheet } from '../../src/derive/page.ts';
import type { Segment } from '../../src/model/segment.ts';
import { validateHtml } from '../page-audit/validate-html.ts';
import { emptyPages } from './empty-pages.ts';
import { printer, type Printer } from './plates.ts';
import { emptySheetOf, kinds, sheetOfKind } from './sheets.ts';
import { day, picture } from './things.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-pages-'));
let press: Printer;

beforeAll(async () => {
  press = await printer();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const everyPage = kinds.flatMap((kind) => (['en', 'cy', 'ar'] as const).map((language) => ({ kind, language })));

test.each(everyPage)('a $kind page in $language is valid HTML', async ({ kind, language }) => {
  const file = join(folder, `${kind}-${language}.html`);
  writeFileSync(file, await press.print(sheetOfKind(kind, language)));
  expect(await validateHtml(file)).toEqual([]);
});

test.each(emptyPages)('an empty $page.kind page is valid, and says "$says"', async ({ page, says }) => {
  const file = join(folder, `${page.kind}-empty.html`);
  const html = await press.print(emptySheetOf(page));
  writeFileSync(file, html);
  expect(await validateHtml(file)).toEqual([]);
  expect(html).toContain(says);
});

test.each([
  ['en', 'Taken on'],
  ['cy', 'Tynnwyd ar'],
  ['ar', 'التُقطت في'],
] as const)('a picture says when it was taken in %s', async (language, says) => {
  const html = await press.print(sheetOfKind('post', language));
  expect(html.replace(/<[^>]*>/g, '')).toContain(` · ${says} `);
  const days = [...html.matchAll(new RegExp(`${says} <time datetime="([^"]+)"`, 'g'))].map(([, of]) => of);
  expect(days).toEqual(['2025-12-01', '2025-12-02']);
});

test('a picture of a pair has the day of the pair alone', async () => {
  const { frame, page } = sheetOfKind('post', 'en');
  const one: Segment = { kind: 'picture', picture, alt: 'A hall', taken: day('2024-05-06') };
  const [before, after] = [day('2025-11-03'), day('2026-03-02')];
  const segments: Segment[] = [{ kind: 'before-after', before, after, children: [one, one] }];
  const html = await press.print({ page, frame: { ...frame, segments } } as Sheet);
  expect(html).toContain('datetime="2025-11-03"');
  expect(html).not.toContain('2024-05-06');
});

test('a promise whose past is not known is not said to stand as it was made', async () => {
  const found = emptyPages.map(({ page }) => page).find((page) => page.kind === 'milestone');
  if (!found) throw new Error('There is no empty promise to try');
  const stands = /It still stands as it was first promised|Nothing has changed since/g;
  expect((await press.print(emptySheetOf(found))).match(stands)).toHaveLength(2);
  for (const past of [[{ is: 'unknown' as const }], [{ is: 'shallow' as const, since: found.row.due }]])
    expect((await press.print(emptySheetOf({ ...found, past }))).match(stands)).toBeNull();
});

test('a link of the operator’s page leads below the base, and one that leads nowhere is its text', async () => {
  const html = await press.print(sheetOfKind('operator'));
  expect(html).toContain('<a href="/base/learning/worked/not/">What did not work</a>');
  expect(html).toMatch(/ as carefully as\s+what did,/);
});

test.each(kinds)('a %s page has one heading of the first rank', async (kind) => {
  const html = await press.print(sheetOfKind(kind));
  expect(html.match(/<h1[ >]/g)).toHaveLength(1);
});

test('data about a page cannot end its own element', async () => {
  const html = await press.print(sheetOfKind('post'));
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  expect(JSON.parse(data)).toMatchObject({ name: 'An end: </script><b>' });
});

test('a number that nobody reported is missing, and not nothing', async () => {
  const html = await press.print(sheetOfKind('grant'));
  expect(html).toMatch(/<dt>Spent<\/dt><dd class="missing">not yet reported<\/dd>/);
  expect(html).not.toContain('£0');
});

test('machines can read how a promise stands and whether its changes were agreed', async () => {
  const html = await press.print(sheetOfKind('milestone'));
  expect(html).toContain('data-standing="reached"');
  expect([...html.matchAll(/data-change="([a-z-]+)"/g)].map((match) => match[1])).toEqual([
    'unexplained',
    'explained',
    'explained-later',
    'proposed',
    'proposed',
    'declined',
  ]);
});

test('a first promise is struck out beside the current one, never gone', async () => {
  const html = await press.print(sheetOfKind('milestone'));
  expect(html).toContain('<del><time datetime="2026-03-31">31 March 2026</time></del> <time datetime="2026-06-19">');
});

test('text of another language says so', async () => {
  const html = await press.print(sheetOfKind('home'));
  expect(html).toMatch(/<h3 class="card-title" lang="cy" dir="ltr">/);
});

test('an Arabic page is written from right to left', async () => {
  expect(await press.print(sheetOfKind('post', 'ar'))).toContain('<html lang="ar" dir="rtl">');
});

test('the page that is not there keeps out of search machines', async () => {
  const html = await press.print(sheetOfKind('not-found'));
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).not.toContain('rel="canonical"');
});

test('a page that moved sends its reader on, and search machines too', async () => {
  const html = await press.print(sheetOfKind('moved'));
  const address = '/base/organisations/cegin/posts/2026-01-03-agor/';
  expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${address}">`);
  expect(html).toContain(`<link rel="canonical" href="https://milepost.example${address}">`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain(`<a href="${address}" lang="cy" dir="ltr">`);
});

test('a drawing says in words what it shows, and shows the same facts as a table', async () => {
  const html = await press.print(sheetOfKind('organisation'));
  expect(html).toContain('<title>Reached: promised on 28 May 2025, first due on 31 March 2026, moved to 19 June 2026');
  expect(html).toMatch(/<details><summary>The same as a table<\/summary><section[^>]*><table>/);
});

test('today is in a drawing only where the sheet names it', async () => {
  const sheet = sheetOfKind('milestone');
  expect(await press.print(sheet)).toContain('Today, 30 June 2026');
  const { today: _today, ...page } = sheet.page as MilestonePage;
  expect(await press.print({ ...sheet, page })).not.toMatch(/Today,|class="today"/);
});

test('the counts of a promise are drawn with the first target and the current one', async () => {
  const html = await press.print(sheetOfKind('milestone'));
  expect(html).toContain('First target: 40 evenings');
  expect(html).toContain('Target now: 36 evenings');
  expect(html).toMatch(/<td>24<\/td><td><a href="[^"]*" lang="cy" dir="ltr">/);
});

test('in a page from right to left, time begins at the right', async () => {
  const made = async (language: string) => {
    const html = await press.print(sheetOfKind('milestone', language));
    return Number(/<circle class="made" cx="([\d.]+)%" cy="32"/.exec(html)?.[1]);
  };
  expect((await made('en')) + (await made('ar'))).toBeCloseTo(100, 1);
  expect(await made('ar')).toBeGreaterThan(50);
});

import { beforeAll, expect, test } from 'vitest';
import type { Sheet } from '../../src/derive/page.ts';
import { printer, type Printer } from './plates.ts';
import { sheetOfKind } from './sheets.ts';

let press: Printer;

beforeAll(async () => {
  press = await printer();
});

const current = (html: string) =>
  [...html.matchAll(/<a\b[^>]*href="([^"]*)"[^>]*aria-current="(\w+)"/g)].map(([, href, as]) => `${href} ${as}`);

const at = (address: string): Sheet => {
  const sheet = sheetOfKind('organisations', 'en');
  return { ...sheet, frame: { ...sheet.frame, address } };
};

test('every page says where it is among the site’s own links, whichever was printed before', async () => {
  const found = new Map<string, string[]>();
  for (const address of ['/', '/organisations/', '/organisations/hearth/', '/timeline/', '/funders/trust/', '/'])
    found.set(address, current(await press.print(at(address))));
  const { base } = at('/').frame.site;
  expect(Object.fromEntries(found)).toEqual({
    '/': [`${base}/ page`],
    '/organisations/': [`${base}/organisations/ page`],
    '/organisations/hearth/': [`${base}/organisations/ true`],
    '/timeline/': [`${base}/timeline/ page`],
    '/funders/trust/': [],
  });
});

test('a site that has another name or licence has it on every page', async () => {
  await press.print(at('/'));
  const sheet = at('/');
  const site = { ...sheet.frame.site, name: 'The Other Network', licence: 'CC-BY-4.0' };
  const html = await press.print({ ...sheet, frame: { ...sheet.frame, site } });
  expect(html).toMatch(/<header class="site-header">(?:(?!<\/header>)[\s\S])*The Other Network/);
  expect(html).toMatch(/<footer class="site-footer">(?:(?!<\/footer>)[\s\S])*CC-BY-4\.0/);
});

test('pages in two languages have each their own words', async () => {
  await press.print(sheetOfKind('organisations', 'en'));
  expect(await press.print(sheetOfKind('organisations', 'cy'))).not.toContain('>Organisations</a>');
});

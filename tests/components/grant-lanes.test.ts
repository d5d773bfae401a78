import { beforeAll, expect, test } from 'vitest';
import { printer, type Printer } from './plates.ts';
import { sheetOfKind } from './sheets.ts';

let press: Printer;
beforeAll(async () => {
  press = await printer();
});

test('in the lanes of grants, every promise is led to from a sign that says how it stands and when', async () => {
  const html = await press.print(sheetOfKind('grants'));
  const signs = [...html.matchAll(/<a href="([^"]*)"><svg[^>]*><title>([^<]*)<\/title>/g)].map(([, ...parts]) => parts);
  expect(signs).toContainEqual([
    '/base/organisations/wandering-hearth/milestones/evenings-7/',
    'Forty evenings with the van, part 7: Late: promised on 28 May 2025, first due on 31 March 2026, moved to 19 June 2026, proposed for 30 September 2026',
  ]);
  expect(html).toMatch(/<th scope="rowgroup" rowspan="9">/);
});

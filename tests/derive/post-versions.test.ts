import { join } from 'node:path';
import { expect, test } from 'vitest';
import { postVersionsSheets } from '../../src/derive/sheets/post-versions.ts';
import { desk } from '../history/repository.ts';
import { organisationOf } from '../village.ts';
import { editionOfPast, step } from './edition-of-past.ts';

const room = desk();
const post = 'organisations/riverside/posts/2026-01-02-roof.md';
const dayOf = (number: number) => new Date(Date.UTC(2026, 0, 2 + number)).toISOString().slice(0, 10);

test('a post that was edited sixty times shows every edit, fifty a page and the newest first', async () => {
  const written = (number: number) =>
    step(dayOf(number), { [post]: `---\ntitle: Roof\n---\nWe count ${number} slates.\n` });
  const edition = await editionOfPast(
    join(room, 'often'),
    Array.from({ length: 61 }, (_, number) => written(number)),
  );
  const [only] = organisationOf(edition.site, 'riverside').posts;
  const sheets = only ? [...postVersionsSheets(only, edition)] : [];
  const address = '/organisations/riverside/posts/2026-01-02-roof/versions/';
  expect(sheets.map(({ frame, page }) => [frame.address, page.edits[0]?.day, page.edits.length, page.pager])).toEqual([
    [`${address}page/1/`, dayOf(50), 50, { newer: address, page: 1, pages: 1 }],
    [address, dayOf(60), 10, { older: `${address}page/1/`, pages: 1 }],
  ]);
  expect(sheets.flatMap(({ frame }) => frame.comparisons?.pairs ?? [])).toHaveLength(60);
});

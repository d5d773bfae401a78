// What is left out for its own problem takes nobody else's words along.
import { expect, test } from 'vitest';
import { problemWords } from '../../src/check/report/problem-words.ts';
import { promiseOf } from '../../src/derive/promise.ts';
import { sheets } from '../../src/derive/sheets.ts';
import type { Page } from '../../src/derive/page.ts';
import { editionOf, milestoneOf } from '../village.ts';
import { award, document, funder, grant, milestone, post, smallWorld, type Files } from './small-world.ts';

const reply = 'funders/lindle-trust/replies/2026-05-12-thanks.md';
const about = (keys: string): Files => ({
  ...funder,
  [grant]: document(award),
  [reply]: document(keys, 'Thank you.\n'),
});
const revised =
  'title: Roof\ndue: 2026-09-30\ngrant: roof\nrevisions: [{date: 2026-04-01, reason: Bats, due: 2026-12-01, agreed-with: lindle-trust}]';

async function told(files: Files) {
  const loaded = await smallWorld(files);
  const { problems } = loaded;
  const pages = new Map(
    [...sheets(editionOf(loaded.site))].map(({ frame, page }): [string, { title: string; page: Page }] => [
      frame.address,
      { title: frame.head.title, page },
    ]),
  );
  const words = problems.map(problemWords({ problems, folder: 'content' }));
  const found = problems.map(({ line, code, effect }) => `${line} ${code} ${effect}`);
  return { ...loaded, pages, words, found };
}

test('a reply to a post that is left out is published, with the name as it is written', async () => {
  const { site, pages, words, found } = await told({
    ...about('to: riverside/2026-03-02-roof'),
    [post]: document('titel: Roof'),
  });
  expect(found).toEqual(['2 unknown-post published without', '2 unknown-key left out']);
  expect(words[0]?.what).toMatch(/The reply is published, with the name as it is written and without a link\.$/);
  expect(site.funders[0]?.replies).toHaveLength(1);
  const shown = { about: 'riverside/2026-03-02-roof', says: 'Thank you.' };
  expect(pages.get('/funders/lindle-trust/replies/2026-05-12-thanks/')).toMatchObject({
    title: expect.stringContaining('riverside/2026-03-02-roof'),
    page: { reply: shown },
  });
  expect(pages.get('/funders/lindle-trust/')).toMatchObject({ page: { replies: { latest: [shown] } } });
});

test('so is one that confirms a change of a promise that is left out', async () => {
  const { pages, found } = await told({
    ...about('confirms: riverside/roof/2026-04-01'),
    [milestone]: document(revised.replace('due: 2026-09-30', 'deu: 2026-09-30')),
  });
  expect(found).toEqual(['2 unknown-milestone published without', '3 unknown-key left out']);
  expect(pages.get('/funders/lindle-trust/replies/2026-05-12-thanks/')).toMatchObject({
    page: { reply: { confirms: [{ milestone: 'riverside/roof', day: '2026-04-01' }] } },
  });
});

test('a revision stays, as proposed, when a funder that spoke for itself is left out; its replies wait', async () => {
  const { site, found } = await told({
    ...about('confirms: riverside/roof/2026-04-01'),
    'funders/lindle-trust/funder.md': document('naem: Lindle Trust'),
    [milestone]: document(revised),
  });
  expect(found).toEqual([
    '2 unknown-key left out',
    '1 unknown-funder left out',
    '3 unknown-funder published without',
    '5 unknown-funder published without',
  ]);
  expect(promiseOf(milestoneOf(site, 'riverside', 'roof')).steps).toMatchObject([
    { state: 'proposed', revision: { reason: 'Bats' } },
  ]);
});

test('what an organisation says of a funder that is left out counts, where the funder said nothing itself', async () => {
  const { site } = await told({
    'funders/lindle-trust/funder.md': document('naem: Lindle Trust'),
    [grant]: document(award),
    [milestone]: document(revised),
  });
  expect(promiseOf(milestoneOf(site, 'riverside', 'roof')).steps).toMatchObject([{ state: 'agreed' }]);
});

test.each([
  ['an amount cannot be read', { [grant]: document(award.replace('5000', '£5000.20')) }],
  ['a funder has no file', { [grant]: document(award.replace('lindle-trust, amount: 5000', 'nobody, amount: 5000')) }],
  ['a payment cannot be read', { [grant]: document(`${award}payments: [{ date: 2026-02-01, amount: some }]`) }],
])('no sum is shown as the whole where %s', async (_, files) => {
  const { pages } = await told({ ...funder, ...files });
  expect(pages.get('/organisations/riverside/grants/roof/')).toMatchObject({ page: { money: { isPart: true } } });
});

test('a sum of which all can be read is the whole', async () => {
  const { pages } = await told({ ...funder, [grant]: document(award) });
  const { page } = pages.get('/organisations/riverside/grants/roof/') ?? {};
  expect(page && 'money' in page && page.money).not.toHaveProperty('isPart');
});

test('a slip in the file of a grant takes back nothing that its funders agreed to', async () => {
  const { site } = await told({
    ...funder,
    [grant]: document(award.replace('awarded:', 'award:')),
    [milestone]: document(revised),
  });
  expect(promiseOf(milestoneOf(site, 'riverside', 'roof')).steps).toMatchObject([{ state: 'agreed' }]);
});

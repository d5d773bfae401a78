// A week and a month in short: what was so when it was over.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { digests } from '../../src/derive/digest.ts';
import type { Edition } from '../../src/derive/edition.ts';
import { feeds } from '../../src/derive/feed.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { toDigestMail } from '../../src/publish/to-digest-mail.ts';
import { desk } from '../history/repository.ts';
import { editionNow, editionOfPast, promiseFile, roof, step } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const agreed = 'revisions: [{ date: 2026-04-14, reason: Bats were found, due: 2026-06-01, agreed-with: [mill] }]';
const post = (name: string, ...keys: readonly string[]) => ({
  [`organisations/riverside/posts/${name}.md`]: `---\ntitle: ${name.slice(11)}\n${keys.join('\n')}\n---\n\nWords.\n`,
});
const year = [
  step('2026-03-02', { [roof]: promiseFile('due: 2026-04-03') }),
  step('2026-03-12', post('2026-03-12-slates')),
  // The week from 30 March to 5 April is over before anybody says why.
  step('2026-04-14', { [roof]: promiseFile('due: 2026-04-03', agreed) }),
  step('2026-05-05', { [roof]: promiseFile('due: 2026-04-03', 'budget: 900', agreed) }),
  step('2026-05-20', {
    ...post(
      '2026-05-20-dry',
      'reports: [{ milestone: roof, state: reached }]',
      'learning: [{ tried: Nets, happened: Bats moved, next: Nets }]',
    ),
  }),
];

async function lived(on: string): Promise<Edition> {
  folders += 1;
  return editionOfPast(join(room, String(folders)), year, on);
}

/** What a digest tells, by section. */
function told(edition: Edition, id: string) {
  const { week, month } = digests(edition);
  const found = [...week, ...month].find(({ period }) => period.id === id);
  return found?.groups.flatMap(({ organisation, sections }) =>
    sections.map(
      ({ of, events }) => `${organisation.text} ${of}: ${events.map(({ kind, day }) => `${day} ${kind}`).join(', ')}`,
    ),
  );
}

test('a month tells by organisation what was reached, learnt and posted in it', async () => {
  expect(told(await lived('2026-09-01'), '2026-05')).toEqual([
    'Riverside ended: 2026-05-20 milestone-reached',
    'Riverside unexplained: 2026-05-05 promise-changed',
    'Riverside learnt: 2026-05-20 learning',
    'Riverside posts: 2026-05-20 post',
  ]);
});

test('what became late is told in its week, though it was moved and kept later', async () => {
  const edition = await lived('2026-09-01');
  expect(told(edition, '2026-W14')).toEqual(['Riverside late: 2026-04-04 milestone-due']);
  expect(told(edition, '2026-W16')).toEqual(['Riverside moved: 2026-04-14 revision-agreed']);
  expect(told(edition, '2026-W15')).toBeUndefined();
});

test('what was late and done in one month is told as done', async () => {
  folders += 1;
  const edition = await editionOfPast(join(room, String(folders)), [
    step('2026-03-02', { [roof]: promiseFile('due: 2026-05-11') }),
    ...year.slice(-1),
  ]);
  expect(told(edition, '2026-W20')).toEqual(['Riverside late: 2026-05-12 milestone-due']);
  expect(told(edition, '2026-05')?.filter((line) => /ended|late/.test(line))).toEqual([
    'Riverside ended: 2026-05-20 milestone-reached',
  ]);
});

/** Every digest, page and mail, by its address. */
function printed(edition: Edition) {
  return new Map(
    [...sheets(edition)].flatMap((sheet) =>
      sheet.page.kind === 'digest'
        ? [[sheet.frame.address, JSON.stringify(sheet) + toDigestMail(sheet.page, sheet.frame)] as const]
        : [],
    ),
  );
}

test('a week that is over stays as it is on any later day; the present one says up to when it tells', async () => {
  const edition = await lived('2026-05-23');
  const content = join(room, String(folders));
  const before = printed(edition);
  expect(before.get('/digest/2026-W21/')).toContain('So far, up to 23 May 2026. The week is not over.');
  expect(before.get('/digest/2026-W20/')).toBeUndefined();
  const after = printed(await editionNow(content, '2026-08-30'));
  const changed = [...before].filter(([address, text]) => after.get(address) !== text).map(([address]) => address);
  expect(changed).toEqual(['/digest/2026-05/', '/digest/2026-W21/']);
  expect(after.get('/digest/2026-W21/')).not.toContain('So far');
});

test('the feed has each week that is over, under a name that stays', async () => {
  const feed = (edition: Edition) => [...feeds(edition)].find(({ address }) => address === '/digest/feed.xml');
  const edition = await lived('2026-05-23');
  expect(feed(edition)?.items.map(({ guid, day }) => [guid, day])[0]).toEqual(['digest 2026-W19', '2026-05-10']);
  const later = feed(await lived('2026-05-25'));
  expect(later?.items[0]).toMatchObject({
    guid: 'digest 2026-W21',
    title: 'Week 21: 18 May to 24 May 2026',
    address: '/digest/2026-W21/',
    summary: 'Riverside: Reached: A roof, Learnt: dry, dry.',
  });
});

// A clock that was set back says when its own commit was made, and nothing of what was told before.
import { describe, expect, test } from 'vitest';
import { changeLines } from '../../../src/derive/change-lines.ts';
import { promiseNewsItems } from '../../../src/derive/changes-feed.ts';
import type { Edition } from '../../../src/derive/edition.ts';
import { gonePosts } from '../../../src/derive/gone-posts.ts';
import { keptVersions, milestoneVersions } from '../../../src/derive/milestone-versions.ts';
import { promisedOn, promiseOf } from '../../../src/derive/promise.ts';
import { revisionWritten } from '../../../src/derive/written-down.ts';
import { at, type Step } from '../../history/repository.ts';
import { step } from '../edition-of-past.ts';
import { due, editionAfter, first, onDay, revised, roofIn } from './roof-past.ts';

const report = 'organisations/riverside/posts/2026-04-01-news.md';
const reported = (spent: number): Step['files'] => ({
  [report]: `---\ntitle: News\nreports: [{ milestone: roof, state: under-way, spent: ${spent} }]\n---\n\nWe began.\n`,
});
const past = [
  first,
  onDay('2026-03-01', 'due: 2026-04-01'),
  step('2026-04-01', reported(100)),
  step('2026-04-05', reported(200)),
  onDay('2026-05-12', 'due: 2026-12-01', revised('due: 2026-12-01', 'agreed-with: [mill]')),
];
/** About another organisation, by a machine that starts in 1970, or on a day that suits. */
const wrong = (time: number): Step => ({
  time,
  files: { 'organisations/hill/organisation.md': '---\nname: Hill\n---\n' },
});

function told(edition: Edition) {
  const roof = roofIn(edition);
  return {
    promised: promisedOn(roof),
    changes: changeLines(roof, edition).map(({ day, state }) => [day, state]),
    written: promiseOf(roof).steps.map((one) => revisionWritten(one, roof)),
    feed: promiseNewsItems(edition).map(({ item }) => [item.guid, item.day]),
    events: edition.allEvents().map(({ kind, day }) => [kind, day]),
    spans: keptVersions(roof, edition).flatMap((kept) => milestoneVersions(kept, edition).map(({ span }) => span)),
    corrected: edition.allEvents().filter(({ kind }) => kind === 'report-corrected').length,
  };
}

test.each([
  ['in 1970', 3 * 86_400],
  ['on a day between the promise and its moves', at('2026-01-05')],
])('a last commit that is dated %s moves nothing that was told', async (_, time) => {
  const before = told(await editionAfter(...past));
  expect(before).toMatchObject({
    promised: '2026-01-02',
    changes: [['2026-03-01', 'unexplained']],
    written: [{ written: { dated: '2026-02-01', on: '2026-05-12' } }],
    corrected: 1,
  });
  expect(told(await editionAfter(...past, wrong(time)))).toEqual(before);
});

describe('what a clock that was set back did itself', () => {
  const away = { time: 3 * 86_400, files: { [report]: null } };

  test('is told: a post that was to be seen for days, and was taken away', async () => {
    const edition = await editionAfter(...past, away);
    const [riverside] = edition.site.organisations;
    expect(riverside && gonePosts(riverside, edition)).toMatchObject([{ day: '2026-04-01', on: '1970-01-04' }]);
  });

  test('is told: a figure that was put right', async () => {
    const edition = await editionAfter(...past, { time: 3 * 86_400, files: reported(300) });
    expect(told(edition).corrected).toBe(2);
  });
});

test('a version stays from the day of its own commit on, whatever comes later', async () => {
  const last = { time: 3 * 86_400, files: onDay('2026-01-01', due).files ?? {} };
  const before = told(await editionAfter(...past)).spans;
  const after = told(await editionAfter(...past, last)).spans;
  expect(before).toEqual([
    { from: '2026-01-02', until: '2026-02-28' },
    { from: '2026-03-01', until: '2026-05-11' },
    { from: '2026-05-12' },
  ]);
  expect(after).toEqual([...before.slice(0, 2), { from: '2026-05-12', isPart: true }, { from: '1970-01-04' }]);
});

describe('a day that is to come', () => {
  const ahead = onDay('2099-01-01', 'due: 2026-09-01');
  const changes = async (...later: readonly Step[]) => told(await editionAfter(first, ahead, ...later)).changes;

  test('is told as today, until a commit after it says better', async () => {
    expect(await changes()).toEqual([['2026-09-01', 'unexplained']]);
    expect(await changes(wrong(at('2026-02-03')))).toEqual([['2026-02-03', 'unexplained']]);
  });

  test('is not moved by those that follow, nor to before what was there', async () => {
    expect(await changes(wrong(at('2026-02-03')), step('2026-01-20', reported(1)))).toEqual([
      ['2026-02-03', 'unexplained'],
    ]);
    expect(await changes(wrong(3 * 86_400))).toEqual([['2026-01-02', 'unexplained']]);
  });
});

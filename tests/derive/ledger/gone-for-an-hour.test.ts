// A file that is gone for a part of a day was never gone: what stands in the evening counts, for whole files as well.
import { describe, expect, test } from 'vitest';
import { changeLines } from '../../../src/derive/change-lines.ts';
import type { Edition } from '../../../src/derive/edition.ts';
import { gonePosts } from '../../../src/derive/gone-posts.ts';
import { withGone } from '../../../src/derive/gone-lines.ts';
import { postEdits } from '../../../src/derive/post-edits.ts';
import { at, type Step } from '../../history/repository.ts';
import { organisationOf } from '../../village.ts';
import { promiseFile, roof, villageFiles } from '../edition-of-past.ts';
import { due, editionAfter, first, grantFile, roofIn } from './roof-past.ts';

const on = (day: string, hour: number, files: Step['files'], moves: Step['moves'] = []): Step => ({
  time: at(day, (hour - 12) * 3600),
  author: 'Rosa',
  ...(files ? { files } : {}),
  moves,
});
const today = '2026-03-01';
const fields = (...more: readonly string[]) => ({ [roof]: promiseFile(...more) });
const gone = (hour: number, day = today) => on(day, hour, { [roof]: null });
const back = (hour: number, day = today, ...more: readonly string[]) => on(day, hour, fields(due, ...more));
const why = (date: string, ...more: readonly string[]) =>
  `revisions: [{ ${[`date: ${date}`, 'reason: Storm', ...more].join(', ')}, agreed-with: [mill] }]`;

const news = (edition: Edition) =>
  edition
    .allEvents()
    .flatMap(({ kind, day }) => (/^promise-(changed|explained|removed|returned)/.test(kind) ? [[kind, day]] : []));
const told = (edition: Edition) =>
  changeLines(roofIn(edition), edition).map(({ state, day, change }) => [change.field, state, day]);
const states = ({ ledger }: Edition) =>
  ledger.events
    .filter(({ event }) => event === 'removed' || event === 'returned' || event === 'changed' || event === 'settled')
    .map(({ event, field, state }) => [event, field, state]);
const listed = (edition: Edition) =>
  (withGone(organisationOf(edition.site, 'riverside'), edition).gone ?? []).map(({ id, state }) => [id, state]);
const nothing = { news: [], told: [], listed: [] };
const all = (edition: Edition) => ({ news: news(edition), told: told(edition), listed: listed(edition) });
const isGone = (edition: Edition) => {
  expect(news(edition)).toEqual([['promise-removed', today]]);
  expect(listed(edition)).toEqual([['gone-roof', 'unexplained']]);
};

describe('a promise whose file is gone and back on one day', () => {
  test.each<[string, readonly Step[]]>([
    ['removed', [gone(10), back(12)]],
    ['removed twice', [gone(9), back(10), gone(11), back(12)]],
    ['put aside', [`_roof`].flatMap((name) => swapped(roof.replace('roof', name)))],
    ['moved out of its room', swapped('organisations/_archive/milestones/roof.md')],
    ['moved out of all rooms', swapped('old/roof.md')],
    ['moved into another room', swapped('organisations/darwen/milestones/roof.md')],
  ])('%s, is told as nothing', async (_, steps) => {
    expect(all(await editionAfter(first, ...steps))).toEqual(nothing);
    expect(all(await editionAfter(first, ...steps, back(12, '2026-03-05', 'question: How?')))).toEqual({
      ...nothing,
      news: [['promise-changed', '2026-03-05']],
      told: [['question', 'unexplained', '2026-03-05']],
    });
  });

  test('is told as removed until it is back, and then as of no account', async () => {
    isGone(await editionAfter(first, gone(10)));
    expect(states(await editionAfter(first, gone(10), back(12)))).toEqual([
      ['removed', undefined, 'unexplained'],
      ['returned', undefined, undefined],
      ['settled', 'file', 'first-day'],
    ]);
  });

  test('with another day in it, was changed', async () => {
    const edition = await editionAfter(first, gone(10), on(today, 12, fields('due: 2026-12-01')));
    expect(told(edition)).toEqual([['due', 'unexplained', today]]);
  });

  test('is removed where it goes once more', async () => {
    isGone(await editionAfter(first, gone(9), back(10), gone(11)));
  });

  test('is told as removed where it is back on the next one', async () => {
    const edition = await editionAfter(first, gone(10), back(9, '2026-03-02'));
    expect(news(edition)).toEqual([
      ['promise-removed', today],
      ['promise-returned', '2026-03-02'],
    ]);
    expect(told(edition)).toEqual([['file', 'unexplained', today]]);
  });
});

/** Under another name from ten to twelve. */
function swapped(away: string): Step[] {
  return [on(today, 10, {}, [[roof, away]]), on(today, 12, {}, [[away, roof]])];
}

describe('a promise that is back for a part of a day', () => {
  const away = [first, gone(10)];
  const later = '2026-03-05';

  test('was gone all the time', async () => {
    for (const reason of [[], [why(later)]])
      isGone(await editionAfter(...away, back(9, later, ...reason), gone(11, later)));
  });

  test('has what it says when it is back for good', async () => {
    const past = [...away, back(9, later, why(later)), gone(11, later)];
    const silent = await editionAfter(...past, back(9, '2026-03-09'));
    expect(told(silent)).toEqual([['file', 'unexplained', today]]);
    expect(news(silent).at(-1)).toEqual(['promise-returned', '2026-03-09']);
    const said = await editionAfter(...past, back(9, '2026-03-09', why('2026-03-09')));
    expect(told(said)).toEqual([['file', 'explained-later', today]]);
  });

  test('and withdrawn in it, is withdrawn', async () => {
    const withdrawn = `withdrawn: { date: ${later}, reason: The roof fell in }`;
    const edition = await editionAfter(...away, back(9, later, withdrawn), gone(11, later));
    expect(listed(edition)).toEqual([['gone-roof', 'explained']]);
  });
});

test('a grant whose file is gone and back on one day is told as nothing', async () => {
  const edition = await editionAfter(
    first,
    on(today, 10, { [grantFile]: null }),
    on(today, 12, { [grantFile]: villageFiles[grantFile] }),
  );
  const [grant] = organisationOf(edition.site, 'riverside').grants;
  expect(grant && changeLines(grant, edition)).toEqual([]);
  expect(all(edition)).toEqual(nothing);
});

test('a post whose file is gone and back on one day was neither taken away nor edited', async () => {
  const post = 'organisations/riverside/posts/2026-02-03-hello.md';
  const text = '---\ntitle: Hello\n---\n\nHello to all of you.\n';
  for (const away of [
    [on(today, 10, { [post]: null }), on(today, 12, { [post]: text })],
    [
      on(today, 10, {}, [[post, post.replace('2026', '_2026')]]),
      on(today, 12, {}, [[post.replace('2026', '_2026'), post]]),
    ],
  ]) {
    const edition = await editionAfter(on('2026-02-03', 12, { [post]: text }), ...away);
    const riverside = organisationOf(edition.site, 'riverside');
    expect(gonePosts(riverside, edition)).toEqual([]);
    expect(riverside.posts.map((one) => postEdits(one, edition))).toEqual([[]]);
  }
});

test('what was published at noon stays as it was told, and the evening comes behind it', async () => {
  const later = '2026-03-05';
  const past = [
    ...[first, gone(8), back(9), gone(10, today), back(11, later, why(later)), gone(12, later), back(13, later)],
    ...[on('2026-03-06', 9, fields('due: 2027-01-01')), gone(10, '2026-03-06'), back(11, '2026-03-06')],
  ];
  const ledgers = await Promise.all(past.map((_, end) => editionAfter(...past.slice(0, end + 1))));
  const events = ledgers.map(({ ledger }) => ledger.events.map((event) => ({ ...event, of: event.of?.field })));
  for (const [index, some] of events.entries())
    expect(events.at(-1)?.slice(0, some.length), String(index)).toEqual(some);
});

describe('what was changed before the file went, on the same day,', () => {
  const moved = on(today, 9, fields('due: 2026-12-01'));

  test('went with it', async () => {
    const edition = await editionAfter(first, moved, gone(10));
    expect(news(edition)).toEqual([['promise-removed', today]]);
    expect(states(edition)).toEqual([
      ['changed', 'due', 'unexplained'],
      ['removed', undefined, 'unexplained'],
      ['settled', 'due', 'first-day'],
    ]);
  });

  test('is told when it is back with it', async () => {
    for (const [day, file] of [
      [today, []],
      ['2026-03-04', [['file', 'unexplained', today]]],
    ] as const) {
      const edition = await editionAfter(first, moved, gone(10), on(day, 14, fields('due: 2026-12-01')));
      expect(told(edition)).toEqual([...file, ['due', 'unexplained', day]]);
      const same = await editionAfter(first, moved, gone(10), back(14, day));
      expect(told(same)).toEqual(file);
    }
  });

  test('had no reason that anybody could read in the evening', async () => {
    const silent = on('2026-02-10', 12, fields('due: 2026-12-01'));
    const reason = why(today, 'due: 2026-12-01');
    const explained = on(today, 9, fields('due: 2026-12-01', reason));
    const line = (state: string) => ['due', state, '2026-02-10'];
    expect(told(await editionAfter(first, silent, explained))).toEqual([line('explained-later')]);
    const away = [first, silent, explained, gone(10)];
    expect(news(await editionAfter(...away))).toEqual([
      ['promise-changed', '2026-02-10'],
      ['promise-removed', today],
    ]);
    const returned = await editionAfter(...away, on('2026-03-04', 9, fields('due: 2026-12-01', reason)));
    expect(told(returned)).toEqual([line('explained-later'), ['file', 'explained-later', today]]);
  });

  test('leaves a withdrawal of an earlier day what it was', async () => {
    const withdrawn = 'withdrawn: { date: 2026-02-10, reason: Bats }';
    const earlier = back(12, '2026-02-10', withdrawn);
    const edition = await editionAfter(first, earlier, back(9), gone(10));
    expect(listed(edition)).toEqual([['gone-roof', 'explained']]);
    expect(withGone(organisationOf(edition.site, 'riverside'), edition).gone).toMatchObject([
      { withdrawn: { reason: 'Bats' } },
    ]);
    expect(news(edition)).toEqual([]);
  });
});

// Somebody who renames by hand removes a file and writes it again, in two commits: what stands in the evening counts.
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/derive/edition.ts';
import { gonePosts } from '../../../src/derive/gone-posts.ts';
import { at, type Step } from '../../history/repository.ts';
import { promiseFile, roof } from '../edition-of-past.ts';
import { due, editionAfter, first, goneIn, room, standing } from './roof-past.ts';

const today = '2026-03-01';
const other = roof.replace('roof', 'new-roof');
const aside = roof.replace('roof', '_roof');
const at10 = (files: Step['files'], moves: Step['moves'] = []) => step(today, 10, files, moves);
const at12 = (files: Step['files']) => step(today, 12, files);
const words = promiseFile(due);
const obsolete = words.replace(/title: .*/, 'title: OBSOLETE, see new roof');
const late = promiseFile('due: 2026-12-01');

function step(day: string, hour: number, files: Step['files'], moves: Step['moves'] = []): Step {
  return { time: at(day, (hour - 12) * 3600), author: 'Rosa', ...(files ? { files } : {}), moves };
}

const news = (edition: Edition) =>
  edition
    .allEvents()
    .flatMap(({ kind, day }) => (/^promise-(changed|explained|removed|returned)/.test(kind) ? [[kind, day]] : []));

describe('a promise that was given another name in steps', () => {
  test.each<[string, readonly Step[], string]>([
    ['copied, and the old file removed', [at10({ [other]: words }), at12({ [roof]: null })], 'new-roof'],
    [
      'copied, given a title that says so, and removed',
      [at10({ [other]: words }), step(today, 11, { [roof]: obsolete }), at12({ [roof]: null })],
      'new-roof',
    ],
    [
      'given a title that says so, removed, and written again',
      [at10({ [roof]: obsolete }), step(today, 11, { [roof]: null }), at12({ [other]: words })],
      'new-roof',
    ],
    ['removed, and written again', [at10({ [roof]: null }), at12({ [other]: words })], 'new-roof'],
    [
      'renamed, removed, and written again as it was called',
      [at10({}, [[roof, other]]), step(today, 11, { [other]: null }), at12({ [roof]: words })],
      'roof',
    ],
    [
      'put aside, removed from there, and written again',
      [at10({}, [[roof, aside]]), step(today, 11, { [aside]: null }), at12({ [roof]: words })],
      'roof',
    ],
  ])('(%s) is the same one, of which nothing is told', async (_, steps, id) => {
    const edition = await editionAfter(first, ...steps);
    expect(standing(edition)).toEqual([[id, '2026-01-02', []]]);
    expect([news(edition), goneIn(edition)]).toEqual([[], []]);
  });

  test.each<[string, readonly Step[]]>([
    ['in the copy', [at10({ [other]: words }), step(today, 11, { [other]: late }), at12({ [roof]: null })]],
    ['with the old file', [at10({ [other]: words }), step(today, 11, { [other]: late, [roof]: null })]],
    [
      'in what is written again',
      [at10({ [roof]: null }), step(today, 11, { [other]: words }), at12({ [other]: late })],
    ],
    [
      'under a name that it had before',
      [at10({}, [[roof, other]]), step(today, 11, { [other]: null }), at12({ [roof]: late })],
    ],
  ])('and its day moved in silence, %s, is told as moved', async (_, steps) => {
    const edition = await editionAfter(first, ...steps);
    expect(standing(edition)).toMatchObject([[expect.anything(), '2026-01-02', [['due', 'unexplained']]]]);
    expect([news(edition), goneIn(edition)]).toEqual([[['promise-changed', today]], []]);
  });

  test('tells of both when it returns under the other one', async () => {
    const { ledger } = await editionAfter(first, at10({ [roof]: null }), at12({ [other]: words }));
    expect(ledger.events.map(({ event, before }) => [event, before]).slice(-3)).toEqual([
      ['returned', undefined],
      ['renamed', 'riverside/milestone/roof'],
      ['settled', undefined],
    ]);
  });

  test('on a later day was gone until then', async () => {
    const steps = [at10({}, [[roof, aside]]), step(today, 11, { [aside]: null })];
    const edition = await editionAfter(first, ...steps, step('2026-03-03', 9, { [roof]: words }));
    expect(standing(edition)).toEqual([['roof', '2026-01-02', [['file', 'unexplained']]]]);
    expect(news(edition)).toEqual([
      ['promise-removed', today],
      ['promise-returned', '2026-03-03'],
    ]);
  });
});

describe('a promise that is gone', () => {
  test('was not moved to a copy that stood beside it on other days', async () => {
    const edition = await editionAfter(first, step('2026-02-01', 10, { [other]: words }), at12({ [roof]: null }));
    expect(standing(edition)).toEqual([['new-roof', '2026-02-01', []]]);
    expect([news(edition), goneIn(edition)]).toEqual([[['promise-removed', today]], [['gone-roof', 'unexplained']]]);
  });

  test('was not moved to one that took its words for a start', async () => {
    const cellar = words.replace(/title: .*/, 'title: A cellar');
    for (const steps of [
      [at10({ [other]: words }), step(today, 11, { [other]: cellar }), at12({ [roof]: null })],
      [at10({}, [[roof, other]]), step(today, 11, { [other]: null }), at12({ [roof]: cellar })],
    ]) {
      const edition = await editionAfter(first, ...steps);
      expect(standing(edition)).toMatchObject([[expect.anything(), today, []]]);
      expect(goneIn(edition)).toMatchObject([[expect.anything(), 'unexplained']]);
    }
  });

  test('where two are written in one another’s place, each has its own past', async () => {
    const gate = roof.replace('roof', 'gate');
    const gateWords = words.replace(/title: .*/, 'title: A gate');
    const edition = await editionAfter(
      { ...first, files: { ...first.files, [gate]: gateWords } },
      at10({ [roof]: null, [gate]: null }),
      at12({ [roof]: gateWords, [gate]: words }),
    );
    expect(standing(edition)).toMatchObject([
      ['gate', '2026-01-02', []],
      ['roof', '2026-01-02', []],
    ]);
    expect([news(edition), goneIn(edition)]).toEqual([[], []]);
  });
});

describe('a promise that is renamed in steps, after somebody tried that once for an hour,', () => {
  const before = '2026-02-05';
  const trial = words.replace(/title: .*/, 'title: Test');
  const tried: readonly [string, Record<string, string>][] = [
    ['with its words', { [other]: words }],
    ['with other words', { [other]: trial }],
    ['under a name put aside', { [aside]: words }],
  ];
  test.each(tried)('%s, is the same one', async (_, files) => {
    const gone = Object.fromEntries(Object.keys(files).map((file) => [file, null]));
    const once = [step(before, 9, files), step(before, 10, gone)];
    for (const steps of [
      [at10({ [other]: words }), at12({ [roof]: null })],
      [at10({ [roof]: null }), at12({ [other]: words })],
    ]) {
      const edition = await editionAfter(first, ...once, ...steps);
      expect(standing(edition)).toEqual([['new-roof', '2026-01-02', []]]);
      expect([news(edition), goneIn(edition)]).toEqual([[], []]);
    }
  });
});

describe('two promises with the same words, one a copy of the other,', () => {
  const all = { [roof]: words, [other]: words };
  const none = { [roof]: null, [other]: null };
  const copied = step('2026-02-01', 10, { [other]: words });
  const silent = ['due', 'unexplained'];

  test('have each its own past where both go and are back', async () => {
    const moved = [step('2026-02-05', 10, { [roof]: late }), step('2026-02-07', 10, { [roof]: words })];
    const edition = await editionAfter(first, copied, ...moved, at10(none), at12(all));
    expect(standing(edition)).toEqual([
      ['new-roof', '2026-02-01', []],
      ['roof', '2026-01-02', [silent]],
    ]);
    expect(goneIn(edition)).toEqual([]);
  });

  test('have it where the one is back when the other goes', async () => {
    const gone = step('2026-02-03', 10, { [roof]: null });
    const edition = await editionAfter(first, copied, gone, at10({ [other]: null }), at12({ [roof]: words }));
    expect(standing(edition)).toEqual([['roof', '2026-01-02', [['file', 'unexplained']]]]);
    expect(goneIn(edition)).toEqual([['gone-new-roof', 'unexplained']]);
  });
});

test('a post that is given another name in steps was neither taken away nor edited', async () => {
  const post = 'organisations/riverside/posts/2026-02-03-hello.md';
  const renamed = post.replace('hello', 'good-morning');
  const text = '---\ntitle: Hello\n---\n\nHello to all of you.\n';
  for (const steps of [
    [at10({ [renamed]: text }), at12({ [post]: null })],
    [at10({ [post]: null }), at12({ [renamed]: text })],
  ]) {
    const edition = await editionAfter(step('2026-02-03', 12, { [post]: text }), ...steps);
    expect(gonePosts(room(edition), edition)).toEqual([]);
    expect(room(edition).posts.map((one) => edition.ledger.firstSeen(one, edition.site.today))).toEqual(['2026-02-03']);
  }
});

test('what was published at noon stays as it was told, and the evening comes behind it', async () => {
  const past = [first, at10({ [other]: words }), at12({ [roof]: null }), step(today, 13, { [other]: null })];
  const again = [...past, step(today, 14, { [roof]: words })];
  const ledgers = await Promise.all(again.map((_, end) => editionAfter(...again.slice(0, end + 1))));
  const events = ledgers.map(({ ledger }) => ledger.events.map((event) => ({ ...event, of: event.of?.field })));
  for (const [index, some] of events.entries())
    expect(events.at(-1)?.slice(0, some.length), String(index)).toEqual(some);
});

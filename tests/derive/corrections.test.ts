// A report that is changed after it was published, from a real repository to what pages and timelines tell.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../src/derive/edition.ts';
import { postVersionsSheets } from '../../src/derive/sheets/post-versions.ts';
import { milestoneSheet } from '../../src/derive/sheets/milestone.ts';
import { toldChangeSentence } from '../../src/i18n/told-change.ts';
import { words } from '../../src/i18n/words.ts';
import { desk, type Step } from '../history/repository.ts';
import { milestoneOf, organisationOf } from '../village.ts';
import { editionOfPast, promiseFile, roof, step } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const file = 'organisations/riverside/posts/2026-03-02-slates.md';
const post = (...fields: readonly string[]) =>
  `---\n${['title: Slates', ...fields].join('\n')}\n---\nThey came by boat.\n`;
const report = (...fields: readonly string[]) => `reports: [{ ${['milestone: roof', ...fields].join(', ')} }]`;
const measures = 'measures: [{ id: slates, title: Slates laid, unit: slates, target: 400 }]';
const promise = step('2026-01-02', { [roof]: promiseFile('due: 2026-06-01', measures) });
const onDay = (on: string, ...fields: readonly string[]) => step(on, { [file]: post(...fields) });
const first = onDay('2026-03-02', report('state: under-way', 'so-far: { slates: 120 }', 'spent: 300'));

async function editionAfter(...steps: readonly Step[]): Promise<Edition> {
  folders += 1;
  return editionOfPast(join(room, String(folders)), [promise, ...steps]);
}

/** Each edit of the only post, newest first, with the promise that each of its lines is about. */
function told(edition: Edition): string[][] {
  const [only] = organisationOf(edition.site, 'riverside').posts;
  const [sheet] = only ? postVersionsSheets(only, edition) : [];
  const lines = (sheet?.page.edits ?? []).map(({ reported = [] }) => reported);
  return lines.map((some) =>
    some.map(({ about, change }) => `${about?.text ?? '-'}: ${toldChangeSentence(change, words('en'))}`),
  );
}

const corrected = (edition: Edition) => {
  const { page } = milestoneSheet(milestoneOf(edition.site, 'riverside', 'roof'), edition);
  return (page.corrections ?? []).map(({ day, change }) => `${day} ${toldChangeSentence(change, words('en'))}`);
};

test.each([
  ['is removed', null],
  ['is made a draft', post(report('state: not-reached'), 'draft: true')],
  ['cannot be read any more', 'Gone fishing'],
])('what a post reported stays with its promise when the post %s', async (_, words) => {
  const failed = onDay('2026-03-02', report('state: not-reached', 'so-far: { slates: 12 }'));
  const edition = await editionAfter(failed, step('2026-04-05', { [file]: words }));
  expect(corrected(edition)).toEqual([
    '2026-04-05 How things stand: from Not reached to nothing',
    '2026-04-05 So far (Slates laid): from 12 slates to nothing',
  ]);
  const { page } = milestoneSheet(milestoneOf(edition.site, 'riverside', 'roof'), edition);
  expect(page.corrections?.[0]).toMatchObject({ gone: '2026-03-02' });
  expect(JSON.stringify(page)).not.toMatch(/"Slates"|slates\/"/);
});

describe('a report that was changed after its post was published', () => {
  const lower = onDay('2026-04-05', report('state: under-way', 'so-far: { slates: 90 }', 'spent: 350.50'));

  test('is told with what it said before, field by field', async () => {
    expect(told(await editionAfter(first, lower))).toEqual([
      ['A roof: So far (Slates laid): from 120 slates to 90 slates', 'A roof: Spent so far: from £300 to £350.50'],
    ]);
  });

  test('is on the page of the promise, and on the timelines, leading to the edit', async () => {
    const edition = await editionAfter(first, lower);
    expect(corrected(edition)).toEqual([
      '2026-04-05 So far (Slates laid): from 120 slates to 90 slates',
      '2026-04-05 Spent so far: from £300 to £350.50',
    ]);
    const events = edition.allEvents().filter(({ kind }) => kind === 'report-corrected');
    expect(events).toMatchObject([
      {
        day: '2026-04-05',
        about: { text: 'A roof' },
        post: { text: 'Slates', address: '/organisations/riverside/posts/2026-03-02-slates/versions/' },
        change: { field: 'so-far' },
      },
      { change: { field: 'spent' } },
    ]);
  });

  test('on the day on which it came out is an edit, and no correction of a figure', async () => {
    const evening = { ...lower, time: first.time + 3600 };
    const edition = await editionAfter(first, evening);
    expect(told(edition)).toHaveLength(1);
    expect(corrected(edition)).toEqual([]);
  });

  test('is told though the file was gone, could not be read or had another name in between', async () => {
    const line = '2026-04-05 So far (Slates laid): from 120 slates to 90 slates';
    const between: readonly Step[] = [
      step('2026-03-20', { [file]: null }),
      step('2026-03-20', { [file]: '---\nreports: [\n---\nThey came by boat.\n' }),
    ];
    for (const one of between) expect(corrected(await editionAfter(first, one, lower))).toContain(line);
    const renamed = file.replace('slates', 'more-slates');
    const text = lower.files?.[file] ?? '';
    const moved = { ...step('2026-04-05', { [renamed]: text }), moves: [[file, renamed] as const] };
    expect(corrected(await editionAfter(first, moved))).toContain(line);
  });

  test('with a later day of its post has no second first day', async () => {
    const undated = 'organisations/riverside/posts/slates.md';
    const dated = (on: string, slates: number) =>
      step(on, { [undated]: post(`date: ${on}`, report(`so-far: { slates: ${slates} }`)) });
    const edition = await editionAfter(dated('2026-03-02', 120), dated('2026-04-05', 90));
    expect(corrected(edition)).toEqual(['2026-04-05 So far (Slates laid): from 120 slates to 90 slates']);
    expect(told(edition)).toEqual([
      ['-: Day: from 2 March 2026 to 5 April 2026', 'A roof: So far (Slates laid): from 120 slates to 90 slates'],
    ]);
  });

  test('that is taken out whole, or ends the promise otherwise, is told', async () => {
    expect(corrected(await editionAfter(first, onDay('2026-04-05')))).toEqual([
      '2026-04-05 How things stand: from Under way to nothing',
      '2026-04-05 So far (Slates laid): from 120 slates to nothing',
      '2026-04-05 Spent so far: from £300 to nothing',
    ]);
    const reached = onDay('2026-03-02', report('state: reached'));
    expect(corrected(await editionAfter(reached, onDay('2026-04-05', report())))).toEqual([
      '2026-04-05 Report: from nothing to A roof',
      '2026-04-05 How things stand: from Reached to nothing',
    ]);
  });

  test('under a name that the promise has no more is still of that promise', async () => {
    const renamed = roof.replace('roof.md', 'dry-hall.md');
    const moved = {
      ...step('2026-04-01', { [renamed]: promiseFile('due: 2026-06-01', measures) }),
      moves: [[roof, renamed] as const],
    };
    const named = onDay(
      '2026-04-05',
      report('state: under-way', 'so-far: { slates: 120 }', 'spent: 300').replace(
        'milestone: roof',
        'milestone: dry-hall',
      ),
    );
    expect(told(await editionAfter(first, moved, named))).toEqual([[]]);
  });
});

test('a note, what was learnt, the summary and the authors are told with the edit, and are no correction', async () => {
  const learnt = (happened: string, worked: string) =>
    `learning: [{ id: boats, tried: A boat, happened: ${happened}, next: A raft, worked: ${worked} }]`;
  const before = onDay('2026-03-02', report('note: Wet'), learnt('It came', 'fully'), 'authors: [Ada]');
  const after = onDay(
    '2026-04-05',
    report('note: Dry'),
    learnt('It sank', 'not'),
    'authors: [Ada, Bo]',
    'summary: Wet.',
  );
  const edition = await editionAfter(before, after);
  expect(told(edition)).toEqual([
    [
      '-: Authors: from Ada to Ada, Bo',
      '-: Summary: from nothing to Wet.',
      'A roof: Note: from Wet to Dry',
      '-: What happened (A boat): from It came to It sank',
      '-: Whether it worked (A boat): from It worked to It did not work',
    ],
  ]);
  expect(corrected(edition)).toEqual([]);
});

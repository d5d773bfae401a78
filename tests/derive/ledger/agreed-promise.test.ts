// What is agreed, by whom and when: no word counts for what was not there when it was said.
import { describe, expect, test } from 'vitest';
import { milestoneSheet } from '../../../src/derive/sheets/milestone.ts';
import type { Edition } from '../../../src/derive/edition.ts';
import { promiseFile, roof, step } from '../edition-of-past.ts';
import { currentDue, due, editionAfter, first, lines, revised, roofIn, steps, onDay } from './roof-past.ts';

const reply = (on: string, says: 'confirms' | 'declines', day = '2026-02-01') =>
  step(on, { [`funders/mill/replies/${on}-word.md`]: `---\n${says}: riverside/roof/${day}\n---\nSo it is.\n` });
const measure = (...ids: readonly string[]) =>
  `measures: [${ids.map((id) => `{ id: ${id}, title: ${id}, target: 400 }`).join(', ')}]`;
const counted = (edition: Edition) => {
  const { page } = milestoneSheet(roofIn(edition), edition);
  return page.row.measures.map(({ title }) => title);
};

describe('a word of a funder', () => {
  test('counts for the revision that was there, and not for a later one of the same day', async () => {
    const week = '{ date: 2026-02-01, reason: Paint, due: 2026-06-08 }';
    const years = '{ date: 2026-02-01, reason: More time, due: 2027-12-31 }';
    const edition = await editionAfter(
      first,
      onDay('2026-02-01', due, `revisions: [${week}]`),
      reply('2026-02-05', 'confirms'),
      onDay('2026-06-01', due, `revisions: [${week}, ${years}]`),
    );
    expect(steps(edition)).toEqual([
      ['agreed', '2026-06-08'],
      ['proposed', '2027-12-31'],
    ]);
    expect(currentDue(edition)).toBe('2026-06-08');
  });

  test('that declines keeps a measure that was taken out, whatever the organisation says of it', async () => {
    const edition = await editionAfter(
      onDay('2026-01-02', due, measure('talks', 'meals')),
      onDay('2026-02-01', due, measure('meals'), revised('agreed-with: [mill]')),
      reply('2026-02-05', 'declines'),
    );
    expect(counted(edition)).toEqual(['talks', 'meals']);
    expect(lines(edition)).toEqual([['proposed', 'What is counted (talks): from talks, 400 to nothing']]);
  });

  test.each([
    ['in its own folder', reply('2026-02-05', 'confirms')],
    ['as the organisation says', onDay('2026-02-10', due, measure('meals'), revised('agreed-with: [mill]'))],
  ])('that agrees later, %s, settles what no revision can name', async (_, answer) => {
    const before = [
      onDay('2026-01-02', due, measure('talks', 'meals')),
      onDay('2026-02-01', due, measure('meals'), revised()),
    ];
    expect(lines(await editionAfter(...before)).map(([state]) => state)).toEqual(['proposed']);
    const edition = await editionAfter(...before, answer);
    expect(lines(edition)).toEqual([['explained', 'What is counted (talks): from talks, 400 to nothing']]);
    expect(counted(edition)).toEqual(['meals']);
  });
});

describe('what was agreed', () => {
  const agreed = revised('agreed-with: [mill]', 'due: 2026-08-01', 'targets: { meals: 400 }');

  test('is taken back in silence when the file says again what was promised first', async () => {
    const moved = onDay('2026-02-01', 'due: 2026-08-01', measure('talks', 'meals'), agreed);
    const back = onDay('2026-04-01', due, measure('talks'), agreed);
    const edition = await editionAfter(onDay('2026-01-02', due, measure('talks')), moved, back);
    expect(currentDue(edition)).toBe('2026-08-01');
    expect(counted(edition)).toEqual(['talks', 'meals']);
    expect(lines(edition).map(([state, text]) => `${state} ${text}`)).toEqual([
      'unexplained Due day: from 1 August 2026 to 1 June 2026',
      'unexplained What is counted (meals): from meals, 400 to nothing',
    ]);
  });

  test('holds no more when the funder declines it: what was promised first does', async () => {
    const moved = onDay('2026-02-01', 'due: 2026-08-01', agreed);
    const edition = await editionAfter(
      first,
      moved,
      reply('2026-03-10', 'declines'),
      onDay('2026-03-12', due, agreed.replace('agreed-with', 'declined-by')),
    );
    expect(currentDue(edition)).toBe('2026-06-01');
    expect(lines(edition).filter(([, text]) => text?.startsWith('Due'))).toEqual([
      ['proposed', 'Due day: from 1 June 2026 to 1 August 2026'],
    ]);
  });

  test('needs no words when the file comes back to it', async () => {
    const edition = await editionAfter(
      first,
      onDay('2026-02-01', 'due: 2026-08-01', agreed),
      onDay('2026-03-01', 'due: 2026-12-01', agreed),
      onDay('2026-04-01', 'due: 2026-08-01', agreed),
    );
    expect(lines(edition)).toEqual([['unexplained', 'Due day: from 1 August 2026 to 1 December 2026']]);
  });
});

test('a reply leads to the revision that it means, also from timelines', async () => {
  const two =
    '{ date: 2026-02-01, reason: Paint, due: 2026-06-08 }, { date: 2026-02-01, reason: Tar, due: 2026-06-09 }';
  const edition = await editionAfter(
    first,
    onDay('2026-02-01', due, `revisions: [${two.split(', {')[0]}]`),
    reply('2026-02-05', 'confirms'),
    onDay('2026-03-01', due, `revisions: [${two}]`),
    reply('2026-03-05', 'declines', '2026-02-02'),
  );
  const told = edition.allEvents().filter(({ kind }) => kind === 'funder-replied');
  const roofPage = '/organisations/riverside/milestones/roof/';
  expect(told.map(({ about }) => about.address)).toEqual([`${roofPage}#revision-2026-02-01`, roofPage]);
  const [line] = milestoneSheet(roofIn(edition), edition).page.replies;
  expect(line?.confirms).toMatchObject([{ milestone: { address: `${roofPage}#revision-2026-02-01` } }]);
});

test('a promise whose first commit is dated in the future has no endless first day', async () => {
  const edition = await editionAfter(
    step('2099-01-01', { [roof]: promiseFile(due) }),
    onDay('2026-05-01', 'due: 2026-07-01'),
    onDay('2026-06-01', 'due: 2027-09-01'),
  );
  expect(lines(edition)).toEqual([['unexplained', 'Due day: from 1 July 2026 to 1 September 2027']]);
  expect(milestoneSheet(roofIn(edition), edition).page.promised).toBe('2026-05-01');
});

test('a revision that is published without, since its day has not come, moves nothing', async () => {
  const later = 'revisions: [{ date: 2029-01-01, reason: Later, due: 2029-05-05, agreed-with: [mill] }]';
  const edition = await editionAfter(first, onDay('2026-02-01', due, later));
  expect(currentDue(edition)).toBe('2026-06-01');
  expect(steps(edition)).toEqual([]);
});

describe('a measure that was added in silence', () => {
  const added = [onDay('2026-01-02', due, measure('talks')), onDay('2026-02-01', due, measure('talks', 'meals'))];
  const removed = onDay('2026-03-01', due, measure('talks'));
  const both = [
    ['unexplained', 'What is counted (meals): from nothing to meals, 400'],
    ['unexplained', 'What is counted (meals): from meals, 400 to nothing'],
  ];

  test('and taken out in silence is told both times, and still counted', async () => {
    const edition = await editionAfter(...added, removed);
    expect(lines(edition)).toEqual(both);
    expect(counted(edition)).toEqual(['talks', 'meals']);
  });

  test('and taken out with a reason is not counted any more', async () => {
    const said = onDay('2026-03-01', due, measure('talks'), revised('agreed-with: [mill]'));
    const edition = await editionAfter(...added, said);
    expect(lines(edition).map(([state]) => state)).toEqual(['unexplained', 'explained']);
    expect(counted(edition)).toEqual(['talks']);
  });

  test('counts with what it said when it came', async () => {
    const again = onDay('2026-04-01', due, measure('talks', 'meals').replaceAll('400', '90'));
    expect(lines(await editionAfter(...added, removed, again)).slice(0, 2)).toEqual(both);
  });
});

// What a reason explains, and what no reason can hide.
import { describe, expect, test } from 'vitest';
import { pastEvents } from '../../../src/derive/past-events.ts';
import { organisationOf } from '../../village.ts';
import { sheets } from '../../../src/derive/sheets.ts';
import type { Edition } from '../../../src/derive/edition.ts';
import { step } from '../edition-of-past.ts';
import { currentDue, due, editionAfter, first, grantFile, lines, onDay, revised } from './roof-past.ts';
import { promiseFile, roof, villageFiles } from '../edition-of-past.ts';

const agreed = 'agreed-with: [mill]';
const news = ({ site, ledger }: Edition) =>
  pastEvents(organisationOf(site, 'riverside'), site, ledger).map(({ kind }) => kind);

describe('what no revision can name', () => {
  const measure = 'measures: [{ id: people, title: People, target: 300 }]';
  const made = step('2026-01-02', { [roof]: promiseFile(due, measure, 'budget: 900') });
  const renamed = onDay('2026-02-01', due, revised('title: A green roof', agreed));

  test('is told beside the reason that came with it, with both values', async () => {
    expect(lines(await editionAfter(made, renamed))).toEqual([
      ['explained', 'Budget: £900 → nothing'],
      ['explained', 'What is counted (People): People, 300 → nothing'],
    ]);
  });

  test('makes nobody say that the promise stands as it was made', async () => {
    const asked = onDay('2026-02-01', due, 'question: How warm is it?', 'kind: question', revised(agreed));
    const edition = await editionAfter(first, asked);
    const page = [...sheets(edition)].find(({ frame }) => frame.address.endsWith('/milestones/roof/'))?.page;
    expect(page).toMatchObject({ changes: [{ state: 'explained' }, { state: 'explained' }] });
  });
});

describe('a reason that is not published', () => {
  const early = revised('due: 2026-08-01', agreed).replace('2026-02-01', '2025-12-01');
  const promised = (...fields: readonly string[]) => ['promised: 2026-01-01', ...fields];
  const late = revised('due: 2026-08-01', agreed).replace('2026-02-01', '2026-10-01');

  test.each([
    ['from before the promise', [promised(due), promised('due: 2026-08-01', early)]],
    ['of a day to come', [[due], ['due: 2026-08-01', late]]],
  ] as const)('%s explains nothing', async (_, [before, after]) => {
    const edition = await editionAfter(onDay('2026-01-02', ...before), onDay('2026-02-03', ...after));
    expect(lines(edition)).toEqual([['unexplained', 'Due day: 1 June 2026 → 1 August 2026']]);
    expect(news(edition)).toEqual(['promise-changed']);
    expect(currentDue(edition)).toBe('2026-06-01');
  });

  test('explains from its day on', async () => {
    const soon = late.replace('2026-10-01', '2026-03-01');
    const edition = await editionAfter(first, onDay('2026-02-03', 'due: 2026-08-01', soon));
    expect(lines(edition)).toEqual([['explained-later', 'Due day: 1 June 2026 → 1 August 2026']]);
    expect(currentDue(edition)).toBe('2026-08-01');
  });
});

test('a reason that a later one has overtaken does not explain a day that is put back in silence', async () => {
  const both = `revisions: [{ date: 2026-02-01, reason: Bats, due: 2026-08-01, ${agreed} }, { date: 2026-03-01, reason: Owls, due: 2026-10-01, ${agreed} }]`;
  const edition = await editionAfter(
    first,
    onDay('2026-02-01', 'due: 2026-08-01', revised('due: 2026-08-01', agreed)),
    onDay('2026-03-01', 'due: 2026-10-01', both),
    onDay('2026-04-01', 'due: 2026-08-01', both),
  );
  expect(lines(edition)).toEqual([['unexplained', 'Due day: 1 October 2026 → 1 August 2026']]);
  expect(currentDue(edition)).toBe('2026-10-01');
});

test('a grant whose file is renamed leaves its promises as they were', async () => {
  const money = grantFile.replace('money', 'roof-money');
  const renamed = {
    ...step('2026-02-01', { [roof]: promiseFile(due).replace('grant: money', 'grant: roof-money') }),
    moves: [[grantFile, money] as const],
  };
  expect(lines(await editionAfter(first, renamed))).toEqual([]);
  const other = { [money]: villageFiles[grantFile].replace('900', '800') };
  const moved = step('2026-02-01', { ...other, [roof]: promiseFile(due).replace('grant: money', 'grant: roof-money') });
  expect(lines(await editionAfter(first, moved)).map(([state]) => state)).toEqual(['unexplained']);
});

test('a text that is encoded or spaced otherwise did not change', async () => {
  const cafe = (title: string) => step('2026-01-02', { [roof]: promiseFile(due).replace('A roof', title) });
  const again = { ...cafe('Cafe\u0301  roof'), time: cafe('').time + 86_400 * 30 };
  expect(lines(await editionAfter(cafe('Caf\u00e9 roof'), again))).toEqual([]);
});

test.each([
  ['a space that does not break', 'Le toit\u00a0: neuf', 'Le toit\u00a0: neuf'],
  ['an accent of its own', 'Un toit re\u0301pare\u0301', 'Un toit réparé'],
  ['two spaces', 'A  green  roof', 'A green roof'],
])('a title with %s is explained by the same title in a revision', async (_, title, named) => {
  const text = promiseFile(due, revised(`title: "${named}"`, agreed)).replace('A roof', `"${title}"`);
  expect(lines(await editionAfter(first, step('2026-02-01', { [roof]: text })))).toEqual([]);
});

describe('what a funder itself says of the reason', () => {
  const silent = onDay('2026-02-01', 'due: 2026-08-01');
  const reason = (...more: readonly string[]) =>
    onDay('2026-03-01', 'due: 2026-08-01', revised('due: 2026-08-01', ...more));
  const answer = (on: string, says: 'confirms' | 'declines') =>
    step(on, { [`funders/mill/replies/${on}-word.md`]: `---\n${says}: riverside/roof/2026-02-01\n---\nSo.\n` });
  const told = (edition: Edition) => {
    const page = [...sheets(edition)].find(({ frame }) => frame.address.endsWith('/milestones/roof/'))?.page;
    const line = page?.kind === 'milestone' ? page.changes?.[0] : undefined;
    const { site, ledger } = edition;
    const later = pastEvents(organisationOf(site, 'riverside'), site, ledger).find(
      ({ kind }) => kind === 'promise-explained',
    );
    return [line?.state, line?.explainedOn, later?.day];
  };

  test('explains it from that day on, on its page and on timelines', async () => {
    const edition = await editionAfter(first, silent, reason(), answer('2026-03-10', 'confirms'));
    expect(told(edition)).toEqual(['explained-later', '2026-03-10', '2026-03-10']);
  });

  test('takes the explanation away, there and there', async () => {
    const edition = await editionAfter(first, silent, reason(agreed), answer('2026-03-10', 'declines'));
    expect(told(edition)).toEqual(['proposed', undefined, undefined]);
  });

  test('is not waited for where it is written with the reason', async () => {
    const edition = await editionAfter(first, silent, reason(agreed), answer('2026-03-10', 'confirms'));
    expect(told(edition)).toEqual(['explained-later', '2026-03-01', '2026-03-01']);
  });
});

// What a reason explains, and what no reason can hide.
import { describe, expect, test } from 'vitest';
import { pastEvents } from '../../../src/derive/past-events.ts';
import { organisationOf } from '../../village.ts';
import { sheets } from '../../../src/derive/sheets.ts';
import type { Edition } from '../../../src/derive/edition.ts';
import { at } from '../../history/repository.ts';
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
      ['explained', 'Budget: from £900 to nothing'],
      ['explained', 'What is counted (People): from People, 300 to nothing'],
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
    expect(lines(edition)).toEqual([['unexplained', 'Due day: from 1 June 2026 to 1 August 2026']]);
    expect(news(edition)).toEqual(['promise-changed']);
    expect(currentDue(edition)).toBe('2026-06-01');
  });

  test('explains from its day on', async () => {
    const soon = late.replace('2026-10-01', '2026-03-01');
    const edition = await editionAfter(first, onDay('2026-02-03', 'due: 2026-08-01', soon));
    expect(lines(edition)).toEqual([['explained-later', 'Due day: from 1 June 2026 to 1 August 2026']]);
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
  expect(lines(edition)).toEqual([['unexplained', 'Due day: from 1 October 2026 to 1 August 2026']]);
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

test('a grant that once had the name which another one has now is another grant', async () => {
  const [money, more] = [grantFile, grantFile.replace('money', 'more')];
  const away = { ...step('2026-01-03', {}), moves: [[money, more] as const] };
  const other = step('2026-01-04', { [money]: villageFiles[grantFile].replace('900', '90000') });
  const named = (on: string, grant: string, ...fields: readonly string[]) =>
    step(on, { [roof]: promiseFile(due, ...fields).replace('grant: money', `grant: ${grant}`) });
  const moved = await editionAfter(away, other, named('2026-01-10', 'money'), named('2026-02-01', 'more'));
  expect(lines(moved)).toHaveLength(1);
  // What was promised while it had that name meant the first one.
  const same = await editionAfter(first, away, other, named('2026-02-01', 'more'));
  expect(lines(same)).toEqual([]);
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

describe('of two reasons that name one day', () => {
  const both = (now: string) =>
    onDay(
      now,
      'due: 2026-08-01',
      `revisions: [{ date: 2026-02-01, reason: Bats, due: 2026-08-01, ${agreed} }, { date: 2026-02-01, reason: Rain, due: 2026-10-01, ${agreed} }]`,
    );

  test('the one that came later holds: the day of the other is explained no more', async () => {
    const bats = `{ date: 2026-02-01, reason: Bats, due: 2026-08-01, ${agreed} }`;
    const rain = `{ date: 2026-02-01, reason: Rain, due: 2026-10-01, ${agreed} }`;
    const one = onDay('2026-02-01', 'due: 2026-08-01', `revisions: [${bats}]`);
    const two = onDay('2026-02-10', 'due: 2026-10-01', `revisions: [${bats}, ${rain}]`);
    const back = onDay('2026-03-01', 'due: 2026-08-01', `revisions: [${bats}, ${rain}]`);
    const edition = await editionAfter(first, one, two, back);
    expect(lines(edition)).toEqual([['unexplained', 'Due day: from 1 October 2026 to 1 August 2026']]);
    expect(currentDue(edition)).toBe('2026-10-01');
  });

  test('the last one holds where both come at once, whatever the file says', async () => {
    const edition = await editionAfter(first, both('2026-02-01'));
    expect(currentDue(edition)).toBe('2026-10-01');
    expect(lines(edition)).toEqual([['unexplained', 'Due day: from 1 June 2026 to 1 August 2026']]);
  });
});

describe('a funder’s yes', () => {
  const yes = step('2026-03-02', {
    'funders/mill/replies/2026-03-02-yes.md': '---\nconfirms: riverside/roof/2026-03-01\n---\nSo.\n',
  });
  const reason = 'revisions: [{ date: 2026-03-01, reason: Bats, due: 2028-01-01 }]';
  const later = (on: string) => onDay(on, 'due: 2028-01-01', reason);

  test('counts for no reason that was written down after it', async () => {
    expect(currentDue(await editionAfter(first, yes, later('2026-04-01')))).toBe('2026-06-01');
  });

  test('nor for one whose clock was set back to before it', async () => {
    const between = step('2026-03-20', { 'README.md': 'x', 'funders/well/funder.md': '---\nname: The Well\n---\n' });
    const back = { ...onDay('2026-03-01', 'due: 2028-01-01', reason), time: at('2026-03-01') };
    expect(currentDue(await editionAfter(first, yes, between, back))).toBe('2026-06-01');
  });

  test('counts for one of its own day', async () => {
    expect(currentDue(await editionAfter(first, later('2026-03-02'), yes))).toBe('2028-01-01');
  });
});

test('what was taken out with a reason does not come back by an older one', async () => {
  const more = `{ date: 2026-02-01, reason: Bats, budget: 500, ${agreed} }`;
  const less = `{ date: 2026-03-01, reason: No money, ${agreed} }`;
  const made = step('2026-01-02', { [roof]: promiseFile(due, 'budget: 900') });
  const edition = await editionAfter(
    made,
    onDay('2026-02-01', due, 'budget: 500', `revisions: [${more}]`),
    onDay('2026-03-01', due, `revisions: [${more}, ${less}]`),
    onDay('2026-04-01', due, 'budget: 500', `revisions: [${more}, ${less}]`),
    onDay('2026-05-01', due, 'budget: 500', 'how-we-will-look: We count.', `revisions: [${more}, ${less}]`),
  );
  expect(lines(edition)).toEqual([
    ['explained', 'Budget: from £500 to nothing'],
    ['unexplained', 'Budget: from nothing to £500'],
    ['unexplained', 'How we will look: from nothing to We count.'],
  ]);
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toldStanding } from '../../../src/derive/change-state.ts';
import { promiseNews } from '../../../src/derive/ledger/promise-news.ts';
import { toLedger, type Ledger } from '../../../src/derive/ledger/to-ledger.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { day } from '../../../src/model/day.ts';
import { at, commitAll, desk, type Step } from '../../history/repository.ts';

const room = desk();
let folders = 0;

async function ledgerOf(steps: readonly Step[], timeZone = 'UTC'): Promise<Ledger> {
  folders += 1;
  const folder = join(room, String(folders));
  commitAll(folder, steps);
  return toLedger(await readHistory({ content: folder, program: 'test' }), timeZone);
}

const file = 'organisations/riverside/milestones/roof.md';
const roof = { source: { file } };
const promise = (...fields: readonly string[]) => `---\ntitle: A roof\n${fields.join('\n')}\n---\n\nSlates.\n`;
const day1 = { time: at('2026-01-01'), files: { [file]: promise('due: 2026-06-01') } };
const then = (on: string, ...fields: readonly string[]): Step => ({
  time: at(on),
  files: { [file]: promise(...fields) },
});
const today = day.parse('2026-09-01');
const newsOf = (ledger: Ledger) =>
  promiseNews('riverside', { ledger, today, explainedSince: (_, change) => toldStanding(change, ledger, today).since });
const states = (ledger: Ledger) => ledger.changesOf(roof).map(({ field, state }) => [field, state]);
const reason = '{ date: 2026-02-01, reason: Bats }';

describe('a change of a promise', () => {
  test('on its first day counts for nothing, and is the promise in the evening', async () => {
    const ledger = await ledgerOf([day1, { ...then('2026-01-01', 'due: 2026-07-01'), time: at('2026-01-01', 3600) }]);
    expect(states(ledger)).toEqual([['due', 'first-day']]);
    expect(ledger.firstPromise(roof)?.due).toBe('2026-07-01');
  });

  test('late in the evening is of the day that it is in the time zone of the site', async () => {
    const late = { ...then('2026-01-01', 'due: 2026-07-01'), time: at('2026-01-01', 11.5 * 3600) };
    expect(states(await ledgerOf([day1, late], 'Europe/Paris'))).toEqual([['due', 'unexplained']]);
  });

  test('on a later day whose clock was set back is no change of the first day', async () => {
    const back = { ...then('2026-01-01', 'due: 2026-08-01'), time: at('2026-01-01', 60) };
    const ledger = await ledgerOf([day1, { ...then('2026-03-01', 'due: 2026-06-01', 'budget: 5') }, back]);
    expect(states(ledger).at(-1)).toEqual(['due', 'unexplained']);
  });

  test('that no revision can name is explained by one that comes with it', async () => {
    const asked = 'kind: question';
    const ledger = await ledgerOf([
      day1,
      then('2026-02-01', 'due: 2026-06-01', asked, 'question: Does it hold?', `revisions: [${reason}]`),
    ]);
    expect(states(ledger)).toEqual([
      ['kind', 'explained'],
      ['question', 'explained'],
    ]);
  });

  test('that no revision can name is explained later by one that names nothing else', async () => {
    const moved = '{ date: 2026-03-01, reason: Rain, due: 2026-09-01 }';
    const steps = [
      day1,
      then('2026-02-01', 'due: 2026-06-01', 'question: Does it hold?'),
      then('2026-03-01', 'due: 2026-06-01', 'question: Does it hold?', `revisions: [${moved}]`),
    ];
    expect(states(await ledgerOf(steps))).toEqual([['question', 'unexplained']]);
    const explained = then(
      '2026-04-01',
      'due: 2026-06-01',
      'question: Does it hold?',
      `revisions: [${moved}, ${reason}]`,
    );
    expect(states(await ledgerOf([...steps, explained]))).toEqual([['question', 'explained-later']]);
  });

  test('to a measure is told by its parts, and a target by its revision', async () => {
    const measures = (target: number, unit: string) =>
      `measures: [{ id: slates, title: Slates, target: ${target}, unit: ${unit} }]`;
    const ledger = await ledgerOf([
      { ...day1, files: { [file]: promise('due: 2026-06-01', measures(100, 'slates')) } },
      then('2026-02-01', 'due: 2026-06-01', measures(80, 'boxes')),
      then(
        '2026-03-01',
        'due: 2026-06-01',
        measures(80, 'boxes'),
        'revisions: [{ date: 2026-03-01, reason: Bats, targets: { slates: 80 } }]',
      ),
    ]);
    expect(states(ledger)).toEqual([
      ['measures.slates.target', 'explained-later'],
      ['measures.slates.unit', 'unexplained'],
    ]);
  });

  test('to a revision is told, but for answers of funders, and on the day on which it came', async () => {
    const revised = (words: string, more = '') =>
      `revisions: [{ date: 2026-02-01, reason: ${words}, due: 2026-09-01${more} }]`;
    const ledger = await ledgerOf([
      day1,
      then('2026-02-01', 'due: 2026-06-01', revised('Bts')),
      { ...then('2026-02-01', 'due: 2026-06-01', revised('Bats')), time: at('2026-02-01', 600) },
      then('2026-02-03', 'due: 2026-06-01', revised('Bats', ', agreed-with: [commons]')),
      then('2026-02-05', 'due: 2026-06-01', revised('Owls', ', agreed-with: [commons]')),
    ]);
    expect(states(ledger)).toEqual([
      ['revisions', 'first-day'],
      ['revisions', 'unexplained'],
    ]);
  });

  test('to a grant is told', async () => {
    const grantFile = 'organisations/riverside/grants/money.md';
    const grant = (amount: number) =>
      `---\ntitle: Money\nawarded: 2026-01-01\nfunders: [{ funder: commons, amount: ${amount} }]\n---\n`;
    const ledger = await ledgerOf([
      { time: at('2026-01-01'), files: { [grantFile]: grant(100) } },
      { time: at('2026-02-01'), files: { [grantFile]: grant(90) } },
    ]);
    expect(ledger.changesOf({ source: { file: grantFile } })).toMatchObject([
      { field: 'funders.commons', before: '100.00', after: '90.00', state: 'unexplained' },
    ]);
  });
});

describe('a promise that is gone', () => {
  const gone = (on: string): Step => ({ time: at(on), files: { [file]: null, 'README.md': on } });

  test('is removed without explanation, and is news', async () => {
    const ledger = await ledgerOf([day1, gone('2026-02-01')]);
    expect(ledger.removed('riverside')).toMatchObject([
      { title: 'A roof', state: 'unexplained', on: { day: '2026-02-01' } },
    ]);
    expect(newsOf(ledger)).toMatchObject([{ kind: 'removed-without-explanation', title: 'A roof' }]);
  });

  test('is withdrawn where its file said so', async () => {
    const said = then('2026-01-15', 'due: 2026-06-01', 'withdrawn: { date: 2026-01-15, reason: Sold }');
    const [removed] = (await ledgerOf([day1, said, gone('2026-02-01')])).removed('riverside');
    expect(removed).toMatchObject({ state: 'explained' });
  });

  test('was never promised where it went on its first day', async () => {
    const ledger = await ledgerOf([day1, { ...gone('2026-01-01'), time: at('2026-01-01', 60) }]);
    expect(ledger.removed('riverside')).toEqual([]);
  });

  test('comes back with its past', async () => {
    const ledger = await ledgerOf([day1, gone('2026-02-01'), then('2026-03-01', 'due: 2026-09-01')]);
    expect(ledger.removed('riverside')).toEqual([]);
    expect(states(ledger)).toEqual([['due', 'unexplained']]);
    expect(ledger.promiseAsOf(roof, day.parse('2026-02-15'))).toBeUndefined();
    expect(ledger.promiseAsOf(roof, day.parse('2026-01-15'))?.due).toBe('2026-06-01');
  });
});

test('a change that is explained later is news twice', async () => {
  const ledger = await ledgerOf([
    day1,
    then('2026-02-01', 'due: 2026-09-01'),
    then('2026-03-01', 'due: 2026-09-01', 'revisions: [{ date: 2026-03-01, reason: Bats, due: 2026-09-01 }]'),
  ]);
  const news = newsOf(ledger);
  expect(news.map(({ kind, day: on, before, after }) => [kind, on, before, after])).toEqual([
    ['changed-without-explanation', '2026-02-01', '2026-06-01', '2026-09-01'],
    ['explained-later', '2026-03-01', '2026-06-01', '2026-09-01'],
  ]);
});

describe('a post', () => {
  const path = 'organisations/riverside/posts/2026-01-10-roof.md';
  const post = { source: { file: path } };
  const text = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\nWords.\n`;

  test('has no version from before it was to be seen, and no name in the ledger until then', async () => {
    const ledger = await ledgerOf([
      { time: at('2026-01-10'), files: { [path]: text('title: Secret', 'draft: true') } },
      { time: at('2026-01-11'), files: { [path]: text('title: Roof') } },
      { time: at('2026-01-12'), files: { [path]: text('title: The roof') } },
    ]);
    expect(ledger.events.map(({ event, isHidden = false }) => [event, isHidden])).toEqual([
      ['kept-back', true],
      ['first-seen', false],
      ['edited', false],
    ]);
    expect(ledger.versionsOf(post)).toHaveLength(2);
  });

  test('that is committed before its day is kept back', async () => {
    const ledger = await ledgerOf([{ time: at('2026-01-09'), files: { [path]: text('title: Roof') } }]);
    expect(ledger.events.map(({ event }) => event)).toEqual(['kept-back']);
  });
});

describe('what is known', () => {
  test('is said with the day since when', async () => {
    const ledger = await ledgerOf([day1, then('2026-02-01', 'due: 2026-06-02')]);
    expect(ledger.historyKnownSince()).toEqual({ is: 'whole', since: '2026-01-01' });
    expect(ledger.historyKnownSince('riverside')).toEqual({ is: 'whole', since: '2026-01-01' });
    expect(ledger.firstSeen(roof, day.parse('2026-03-01'))).toBe('2026-01-01');
    expect(ledger.standsAs(roof)).toBe('committed');
    expect(ledger.standsAs({ source: { file: 'organisations/riverside/milestones/new.md' } })).toBe('new');
  });
});

// A change that names a day long before the one on which it was written down says so.
import { describe, expect, test } from 'vitest';
import { promiseNewsItems } from '../../src/derive/changes-feed.ts';
import type { Edition } from '../../src/derive/edition.ts';
import { milestoneSheet } from '../../src/derive/sheets/milestone.ts';
import { step } from './edition-of-past.ts';
import { due, editionAfter, first, onDay, roofIn } from './ledger/roof-past.ts';

const revised = (date: string, ...more: readonly string[]) =>
  `revisions: [{ ${[`date: ${date}`, 'reason: Bats', 'agreed-with: [mill]', ...more].join(', ')} }]`;
const written = (edition: Edition) =>
  milestoneSheet(roofIn(edition), edition).page.revisions.map((revision) => revision.written);
const moved = (on: string, date: string) => onDay(on, 'due: 2026-09-01', revised(date, 'due: 2026-09-01'));
const told = (edition: Edition) =>
  edition
    .allEvents()
    .filter(({ kind }) => /^revision-|withdrawn/.test(kind))
    .map(({ kind, day, written: how }) => [kind, day, how]);

describe('a revision', () => {
  test('that was written down within a week was said in time', async () => {
    expect(written(await editionAfter(first, moved('2026-02-08', '2026-02-01')))).toEqual([undefined]);
  });

  test('that was written down later says when', async () => {
    const edition = await editionAfter(first, moved('2026-02-09', '2026-02-01'));
    expect(written(edition)).toEqual([{ dated: '2026-02-01', on: '2026-02-09' }]);
  });

  test('stands on timelines on the day on which it was written, and has the name in the feed that it had', async () => {
    const edition = await editionAfter(first, moved('2026-05-12', '2026-03-03'));
    expect(told(edition)).toEqual([['revision-agreed', '2026-05-12', { dated: '2026-03-03', on: '2026-05-12' }]]);
    const item = promiseNewsItems(edition)
      .map(({ item: one }) => one)
      .find(({ guid }) => guid.startsWith('revision-agreed'));
    expect(item).toMatchObject({ guid: 'revision-agreed riverside/milestones/roof 2026-03-03', day: '2026-05-12' });
    expect(item?.summary).toBe('Bats Dated 3 March 2026, written down on 12 May 2026.');
  });

  test('that moves a day which had passed says so, whatever day it names', async () => {
    const late = { dated: '2026-03-03', on: '2026-06-10', overdue: '2026-06-01' };
    expect(written(await editionAfter(first, moved('2026-06-10', '2026-03-03')))).toEqual([late]);
    expect(written(await editionAfter(first, moved('2026-06-10', '2026-06-10')))).toEqual([
      { dated: '2026-06-10', overdue: '2026-06-01' },
    ]);
    expect(written(await editionAfter(first, moved('2026-06-01', '2026-06-01')))).toEqual([undefined]);
  });

  test('is judged by the day that held when it was written', async () => {
    const early = '{ date: 2026-04-01, reason: Owls, agreed-with: [mill], due: 2026-04-30 }';
    const both = '{ date: 2026-03-03, reason: Bats, agreed-with: [mill], due: 2026-09-01 }';
    const edition = await editionAfter(
      first,
      onDay('2026-04-01', due, `revisions: [${early}]`),
      onDay('2026-05-12', due, `revisions: [${early}, ${both}]`),
    );
    expect(written(edition)).toEqual([{ dated: '2026-03-03', on: '2026-05-12', overdue: '2026-04-30' }, undefined]);
  });

  test('that moves no day, or a day of a promise that was reached, is late for nothing', async () => {
    const other = onDay('2026-06-10', due, revised('2026-06-10', 'budget: 100'));
    expect(written(await editionAfter(first, other))).toEqual([undefined]);
    const reached = step('2026-05-20', {
      'organisations/riverside/posts/2026-05-20-dry.md':
        '---\ntitle: Dry\nreports: [{ milestone: roof, state: reached }]\n---\nDry.\n',
    });
    expect(written(await editionAfter(first, reached, moved('2026-06-10', '2026-06-10')))).toEqual([undefined]);
  });

  test('that came with the promise was not late for a day that nobody had seen', async () => {
    expect(written(await editionAfter(moved('2026-10-10', '2026-03-03')))).toEqual([
      { dated: '2026-03-03', on: '2026-09-01' },
    ]);
  });
});

describe('a withdrawal', () => {
  const withdrawn = (on: string, date: string) => onDay(on, due, `withdrawn: { date: ${date}, reason: Sold }`);
  const shown = (edition: Edition) => milestoneSheet(roofIn(edition), edition).page.withdrawn;

  test('that was written down long after its day says when, also on timelines', async () => {
    const edition = await editionAfter(first, withdrawn('2026-05-12', '2026-03-03'));
    const how = { dated: '2026-03-03', on: '2026-05-12' };
    expect(shown(edition)).toEqual({ date: '2026-03-03', reason: 'Sold', written: how });
    expect(told(edition)).toEqual([['milestone-withdrawn', '2026-05-12', how]]);
  });

  test('of a promise that was overdue says so', async () => {
    const edition = await editionAfter(first, withdrawn('2026-06-10', '2026-06-09'));
    expect(shown(edition)).toMatchObject({ written: { dated: '2026-06-09', overdue: '2026-06-01' } });
  });

  test('that was written down late takes no report back that was expected meanwhile', async () => {
    const asks = step('2026-01-02', {
      'funders/mill/funder.md': '---\nname: The Mill\nreporting: [{ every: 2 months }]\n---\n',
    });
    const post = step('2026-02-20', {
      'organisations/riverside/posts/2026-02-20-wet.md': '---\ntitle: Wet\nreports: [{ milestone: roof }]\n---\nWet.\n',
    });
    const expected = async (on: string) => {
      const edition = await editionAfter(first, asks, post, withdrawn(on, '2026-02-15'));
      const { grant } = roofIn(edition);
      return grant && edition.rhythm(grant).map(({ day, state }) => [day, state]);
    };
    const march = ['2026-03-01', 'answered'];
    expect(await expected('2026-02-16')).toEqual([march, ['2026-06-01', 'answered']]);
    expect(await expected('2026-05-12')).toEqual([march, ['2026-05-01', 'quiet'], ['2026-06-01', 'quiet']]);
  });

  test('that was said in time says nothing more', async () => {
    const edition = await editionAfter(first, withdrawn('2026-03-05', '2026-03-03'));
    expect(shown(edition)).toEqual({ date: '2026-03-03', reason: 'Sold' });
    expect(told(edition)).toEqual([['milestone-withdrawn', '2026-03-03', undefined]]);
  });
});

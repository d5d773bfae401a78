// What people's calendars have of promises, and what becomes of it there.
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendars, type CalendarEvent } from '../../src/derive/calendars.ts';
import type { Edition } from '../../src/derive/edition.ts';
import { toCalendar } from '../../src/publish/to-calendar.ts';
import { desk, type Step } from '../history/repository.ts';
import { editionNow, editionOfPast, promiseFile, roof, step } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const first = step('2026-01-02', { [roof]: promiseFile('due: 2026-06-01') });
const agreed = 'revisions: [{ date: 2026-02-01, reason: Bats, due: 2026-08-01, agreed-with: [mill] }]';
const moved = step('2026-02-01', { [roof]: promiseFile('due: 2026-06-01', agreed) });
const reply = 'funders/mill/replies/2026-02-03-yes.md';
const gone = step('2026-04-01', { [roof]: null });
const withdrawn = step('2026-03-01', {
  [roof]: promiseFile('due: 2026-06-01', agreed, 'withdrawn: { date: 2026-03-01, reason: It burnt down. }'),
});

async function editionAfter(...steps: readonly Step[]): Promise<Edition> {
  folders += 1;
  return editionOfPast(join(room, String(folders)), [first, ...steps]);
}

const eventsIn = (edition: Edition, address = '/calendar.ics'): readonly CalendarEvent[] =>
  [...calendars(edition)].find((sheet) => sheet.address === address)?.events ?? [];

describe('a promise in a calendar', () => {
  test('is there on the day on which it is due', async () => {
    expect(eventsIn(await editionAfter())).toEqual([
      {
        uid: 'riverside/milestones/roof@village.example',
        title: 'Due: A roof (Riverside)',
        due: '2026-06-01',
        address: '/organisations/riverside/milestones/roof/',
        sequence: 0,
        changed: '2026-01-02',
        isCancelled: false,
      },
    ]);
  });

  test('moves when it was agreed to move, and not when only its file says so', async () => {
    const silent = step('2026-02-01', { [roof]: promiseFile('due: 2026-12-01') });
    expect(eventsIn(await editionAfter(silent))).toMatchObject([{ due: '2026-06-01' }]);
    expect(eventsIn(await editionAfter(moved))).toMatchObject([
      { due: '2026-08-01', sequence: 1, changed: '2026-02-01' },
    ]);
  });

  test.each([
    ['withdrawn', withdrawn],
    ['removed', gone],
  ])('is cancelled when it is %s', async (_, end) => {
    const [event] = eventsIn(await editionAfter(moved, end));
    expect(event).toMatchObject({ uid: 'riverside/milestones/roof@village.example', isCancelled: true, sequence: 2 });
  });

  const yes = step('2026-02-03', { [reply]: '---\nconfirms: riverside/roof/2026-02-01\n---\nSo it is.\n' });

  test('keeps the day to which funders agreed when its file goes, and is told as newer', async () => {
    const proposed = step('2026-02-01', {
      [roof]: promiseFile('due: 2026-06-01', 'revisions: [{ date: 2026-02-01, reason: Bats, due: 2026-08-01 }]'),
    });
    const before = eventsIn(await editionAfter(proposed, yes));
    expect(before).toMatchObject([{ due: '2026-08-01', isCancelled: false }]);
    const after = eventsIn(await editionAfter(proposed, yes, gone));
    expect(after).toMatchObject([{ due: '2026-08-01', isCancelled: true, changed: '2026-04-01' }]);
    expect(after[0]?.sequence).toBeGreaterThan(before[0]?.sequence ?? Infinity);
    const other = step('2026-04-02', { [roof]: promiseFile('due: 2027-01-01').replace('A roof', 'Another roof') });
    const [back] = eventsIn(await editionAfter(proposed, yes, gone, other));
    expect(back?.sequence).toBeGreaterThan(after[0]?.sequence ?? Infinity);
  });

  test.each([
    ['a withdrawal is taken back', [moved, withdrawn, step('2026-03-09', moved.files)]],
    ['an answer is taken back', [moved, yes, step('2026-03-09', { [reply]: null })]],
    ['a revision is taken out', [moved, step('2026-03-09', first.files)]],
  ])('is told as newer when %s', async (_, steps) => {
    const events = [];
    for (const count of [0, ...steps.keys()].map((_, index) => index))
      events.push(...eventsIn(await editionAfter(...steps.slice(0, count))));
    const sequences = events.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    expect(events.at(-1)).toMatchObject({ isCancelled: false, changed: '2026-03-09' });
  });

  test('is told as newer on the day for which something was written down before', async () => {
    const later = step('2026-02-01', {
      [reply.replace('02-03', '05-01')]: '---\nconfirms: riverside/roof/2026-02-01\n---\nSo it is.\n',
      [roof]: promiseFile('due: 2026-06-01', 'revisions: [{ date: 2026-02-01, reason: Bats, due: 2026-08-01 }]'),
    });
    folders += 1;
    const content = join(room, String(folders));
    const [before] = eventsIn(await editionOfPast(content, [first, later], '2026-04-30'));
    const [after] = eventsIn(await editionNow(content, '2026-05-01'));
    expect(after).toMatchObject({ changed: '2026-05-01', sequence: (before?.sequence ?? 0) + 1 });
  });

  test('stays cancelled where it was withdrawn and nobody can read it now', async () => {
    const broken = step('2026-03-09', { [roof]: '---\ntitle: [\n---\n' });
    expect(eventsIn(await editionAfter(moved, withdrawn, broken))).toMatchObject([
      { due: '2026-08-01', isCancelled: true },
    ]);
  });

  test('stays while nobody can read its file', async () => {
    const broken = step('2026-03-01', { [roof]: '---\ntitle: [\n---\n' });
    expect(eventsIn(await editionAfter(moved, broken))).toMatchObject([{ isCancelled: false }]);
  });

  test('keeps its name, and is never set back, whatever becomes of it', async () => {
    const shed = roof.replace('roof', 'shed');
    const steps = [
      moved,
      { ...step('2026-02-10', {}), moves: [[roof, shed] as const] },
      step('2026-03-01', { [shed]: '---\ntitle: [\n---\n' }),
      step('2026-03-02', { [shed]: promiseFile('due: 2026-06-01', agreed) }),
      step('2026-03-03', { [shed]: null }),
      step('2026-03-04', { [shed]: promiseFile('due: 2026-06-01', agreed) }),
      step('2026-03-05', { 'organisations/riverside/organisation.md': null, [shed]: null }),
    ];
    let before = 0;
    for (const count of steps.keys()) {
      const events = eventsIn(await editionAfter(...steps.slice(0, count + 1)));
      expect(events.map(({ uid }) => uid)).toEqual(['riverside/milestones/roof@village.example']);
      expect(events[0]?.sequence).toBeGreaterThanOrEqual(before);
      before = events[0]?.sequence ?? 0;
    }
  });

  test('has a name that no other takes, though another file has its own now', async () => {
    const renamed = { ...step('2026-02-10', {}), moves: [[roof, roof.replace('roof', 'shed')] as const] };
    const other = step('2026-03-01', {
      [roof]: promiseFile('due: 2027-01-01').replace('A roof', 'Quite another promise'),
    });
    const uids = eventsIn(await editionAfter(renamed, other)).map(({ uid, due }) => [uid, due]);
    expect(uids).toEqual([
      ['riverside/milestones/roof@village.example', '2026-06-01'],
      ['riverside/milestones/roof_2@village.example', '2027-01-01'],
    ]);
  });

  test('stands in the calendars of its organisation and of whoever pays for it, or ever did', async () => {
    const without = step('2026-05-01', {
      'organisations/riverside/grants/money.md': null,
      'funders/well/funder.md': '---\nname: The Well\n---\n',
    });
    const edition = await editionAfter(moved, without);
    for (const address of ['/organisations/riverside/calendar.ics', '/funders/mill/calendar.ics'])
      expect(eventsIn(edition, address)).toHaveLength(1);
    expect(eventsIn(edition, '/funders/well/calendar.ics')).toEqual([]);
  });
});

test('a calendar is read back as it was written', async () => {
  const [sheet] = calendars(await editionAfter(moved, withdrawn));
  if (!sheet) throw new Error('There is no calendar');
  const text = toCalendar(sheet, 'https://village.example/base');
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  expect(text).not.toMatch(/[^\r]\n/);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('The Village: what is due');
  expect(event).toMatchObject({ uid: 'riverside/milestones/roof@village.example', summary: 'Due: A roof (Riverside)' });
  expect(event?.startDate.toString()).toBe('2026-08-01');
  expect(event?.endDate.toString()).toBe('2026-08-02');
  expect(event?.sequence).toBe(2);
  expect(event?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
  expect(String(event?.component.getFirstPropertyValue('url'))).toContain(
    'https://village.example/base/organisations/',
  );
});

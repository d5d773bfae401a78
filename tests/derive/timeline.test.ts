import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { compareEvents, inOrder, organisationEvents } from '../../src/derive/timeline.ts';
import type { TimelineEvent } from '../../src/derive/sheet.ts';
import { day } from '../../src/model/day.ts';
import type { Site } from '../../src/model/linked-site.ts';
import { eventKinds } from '../../src/model/standing.ts';
import { editionOf, organisationOf, village, villageDay } from '../village.ts';

let site: Site;
beforeAll(async () => {
  site = await village();
});

const eventsOf = (id: string, today = villageDay) => organisationEvents(organisationOf(site, id), today);
const told = (id: string, last: string) =>
  eventsOf(id)
    .filter(({ about }) => about.address.includes(`/${last}/`))
    .map((event) => `${event.day} ${event.kind}`);

test('a grant is awarded by each funder, paid, and draws from its contingency', () => {
  expect(told('riverside', 'hall-roof')).toEqual([
    '2025-03-01 grant-awarded',
    '2025-03-01 grant-awarded',
    '2025-04-01 payment',
    '2025-04-02 payment',
    '2025-09-01 contingency-drawn',
    '2025-10-01 report-expected',
    '2025-11-01 silence',
  ]);
});

test('a promise is made, revised and reached', () => {
  expect(told('riverside', 'milestones/roof')).toEqual([
    '2025-03-10 promise-made',
    '2025-09-15 revision-agreed',
    '2025-09-20 funder-replied',
    '2025-11-28 milestone-reached',
  ]);
});

test('a promise that ended is not due any more; one that is late was due', () => {
  expect(told('riverside', 'milestones/mural')).toEqual(['2025-03-10 promise-made', '2025-11-01 milestone-withdrawn']);
  expect(told('riverside', 'milestones/kitchen')).toEqual([
    '2025-03-10 promise-made',
    '2026-05-01 revision-proposed',
    '2026-06-01 revision-declined',
    '2026-06-30 milestone-due',
  ]);
});

test('what is due today is not on the timeline yet', () => {
  expect(told('riverside', 'milestones/garden')).toEqual(['2025-05-01 promise-made']);
});

test('every way to end has its own event', () => {
  const kinds = new Set(eventsOf('riverside').map(({ kind }) => kind));
  for (const kind of [
    'milestone-partly-reached',
    'milestone-not-reached-learnt',
    'milestone-not-reached-no-account',
    'milestone-stopped',
    'pause-began',
    'pause-ended',
    'learning',
  ] as const)
    expect(kinds).toContain(kind);
});

test('nothing of tomorrow is told', () => {
  const today = day.parse('2025-09-01');
  expect(eventsOf('riverside', today).at(-1)?.day).toBe('2025-09-01');
});

test('events come oldest first, in the order of their kinds on one day, then by address', () => {
  const link = (address: string) => ({ text: address, address });
  const event = fc.record({
    kind: fc.constantFrom(...eventKinds),
    day: fc.constantFrom('2026-01-01', '2026-01-02', '2026-07-02').map((text) => day.parse(text)),
    about: fc.constantFrom('/a/', '/b/', '/c/').map(link),
    organisation: fc.constant(link('/o/')),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events: TimelineEvent[]) => {
      const made = inOrder(events, villageDay);
      const key = ({ day: when, kind, about }: TimelineEvent) =>
        `${when} ${String(eventKinds.indexOf(kind)).padStart(2, '0')} ${about.address}`;
      expect(made.map(key)).toEqual(
        events
          .filter((one) => one.day <= villageDay)
          .map(key)
          .sort(),
      );
      expect(inOrder(events.toReversed(), villageDay).map(key)).toEqual(made.map(key));
    }),
    { seed: 2026 },
  );
});

test('the whole site’s timeline has every event of every organisation once', () => {
  const edition = editionOf(site);
  const all = edition.allEvents();
  expect(all).toHaveLength(site.organisations.reduce((sum, { id }) => sum + eventsOf(id).length, 0));
  expect(all).toEqual([...all].sort(compareEvents));
});

import { expect, test } from 'vitest';
import { organisationEvents } from '../../src/derive/timeline.ts';
import { organisationSheet } from '../../src/derive/sheets/organisation.ts';
import { day } from '../../src/model/day.ts';
import { editionOf, organisationOf, village } from '../village.ts';

/** The village's hall was cold from 20 December to 10 January. */
async function pausesOn(today: string) {
  const site = { ...(await village()), today: day.parse(today) };
  return organisationSheet(organisationOf(site, 'riverside'), editionOf(site)).page.pauses;
}

test('a pause is over on the day on which reporting goes on', async () => {
  const hall = { from: '2025-12-20', until: '2026-01-10', reason: 'The hall was cold.' };
  expect(await pausesOn('2025-12-01')).toEqual([hall]);
  expect(await pausesOn('2026-01-09')).toEqual([hall]);
  expect(await pausesOn('2026-01-10')).toEqual([{ ...hall, isOver: true }]);
});

test('reporting goes on when no pause holds any more', async () => {
  const organisation = organisationOf(await village(), 'riverside');
  const ended = (...pauses: readonly object[]) => {
    const content = { ...organisation.content, pauses } as typeof organisation.content;
    const events = organisationEvents({ ...organisation, content }, day.parse('2026-06-30'));
    return events.filter(({ kind }) => kind === 'pause-ended').map((event) => event.day);
  };
  const ill = { from: '2026-02-01', until: '2026-04-01', reason: 'Ill' };
  expect(ended(ill)).toEqual(['2026-04-01']);
  expect(ended(ill, { from: '2026-03-01', reason: 'Flood' })).toEqual([]);
  expect(ended(ill, { from: '2026-03-01', until: '2026-05-01', reason: 'Flood' })).toEqual(['2026-05-01']);
  expect(ended(ill, { ...ill, from: '2026-01-10' })).toEqual(['2026-04-01']);
});

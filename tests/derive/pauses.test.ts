import { expect, test } from 'vitest';
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

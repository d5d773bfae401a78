// Whether the file of a promise says something else now than what holds.
import { expect, test } from 'vitest';
import { milestoneSheet } from '../../../src/derive/sheets/milestone.ts';
import { roof, step } from '../edition-of-past.ts';
import { due, editionAfter, first, onDay, revised, roofIn } from './roof-past.ts';

const gone = (on: string) => step(on, { [roof]: null });
const agreed = revised('agreed-with: [mill]', 'due: 2026-08-01');
const bats = (reason: string) => `withdrawn: { date: 2026-02-01, reason: ${reason} }`;

test.each([
  ['was changed in silence', [onDay('2026-02-03', 'due: 2026-07-01')], 'change-2026-02-03-due'],
  ['went, and came back as it was', [gone('2026-02-03'), onDay('2026-03-01', due)], undefined],
  ['came back with another day', [gone('2026-02-03'), onDay('2026-03-01', 'due: 2026-07-01')], 'change-2026-03-01-due'],
  ['says again what it said first', [onDay('2026-02-03', 'due: 2026-07-01'), onDay('2026-03-01', due)], undefined],
  ['has a revision less', [onDay('2026-02-01', due, agreed), onDay('2026-03-01', due)], 'change-2026-03-01-revisions'],
  [
    'has its revision again',
    [onDay('2026-02-01', due, agreed), onDay('2026-03-01', due), onDay('2026-04-01', due, agreed)],
    undefined,
  ],
  [
    'is withdrawn again as it was',
    [onDay('2026-02-01', due, bats('Bats')), onDay('2026-03-01', due), onDay('2026-04-01', due, bats('Bats'))],
    undefined,
  ],
  [
    'is withdrawn for another reason',
    [onDay('2026-02-01', due, bats('Bats')), onDay('2026-03-01', due, bats('Owls'))],
    'change-2026-03-01-withdrawn',
  ],
])('the file of a promise that %s', async (_, past, place) => {
  const edition = await editionAfter(first, ...past);
  expect(milestoneSheet(roofIn(edition), edition).page.otherwise).toBe(place);
});

// A withdrawal that is out for a while.
import { expect, test } from 'vitest';
import { due, editionAfter, onDay, roofIn } from './roof-past.ts';

test.each([
  ['within a day', '2026-05-12', 14, '2026-02-01'],
  ['on another day', '2026-05-13', 12, '2026-05-13'],
])('a withdrawal that is taken out and comes back %s was written down on the day of it', async (_, on, hour, since) => {
  const withdrawn = 'withdrawn: { date: 2026-02-01, reason: The hall is sold }';
  const back = onDay(on, due, withdrawn);
  const edition = await editionAfter(
    onDay('2026-01-02', due),
    onDay('2026-02-01', due, withdrawn),
    onDay('2026-05-12', due),
    { ...back, time: back.time + (hour - 12) * 3600 },
  );
  expect(roofIn(edition).past?.withdrawnSince).toBe(since);
});

// A funder's word is on what it could read.
import { describe, expect, test } from 'vitest';
import { step } from '../edition-of-past.ts';
import { due, editionAfter, first, onDay, revised, steps } from './roof-past.ts';

describe('a revision', () => {
  test('that names another day in the evening is not what a funder confirmed at noon', async () => {
    const reply = (on: string) =>
      step(on, { [`funders/mill/replies/${on}-yes.md`]: '---\nconfirms: riverside/roof/2026-02-01\n---\nFine.\n' });
    const morning = onDay('2026-02-01', due, revised('due: 2026-08-01'));
    const evening = onDay('2026-02-01', due, revised('due: 2027-08-01'));
    const typo = onDay('2026-02-01', due, revised('due: 2026-08-01').replace('Bats', 'Bats!'));
    const later = (one: typeof evening) => ({ ...one, time: one.time + 7200 });
    expect(steps(await editionAfter(first, morning, reply('2026-02-01'), later(typo)))).toEqual([
      ['agreed', '2026-08-01'],
    ]);
    const past = [first, morning, reply('2026-02-01'), later(evening)];
    expect(steps(await editionAfter(...past))).toEqual([['proposed', '2027-08-01']]);
    expect(steps(await editionAfter(...past, reply('2026-02-02')))).toEqual([['agreed', '2027-08-01']]);
  });
});

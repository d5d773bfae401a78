import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameRevision, pairRevisions, type RevisionPair } from '../../../src/derive/ledger/revision-changes.ts';
import { day } from '../../../src/model/day.ts';
import type { Revision } from '../../../src/model/milestone.ts';

const revision: fc.Arbitrary<Revision> = fc
  .record({ day: fc.integer({ min: 1, max: 3 }), reason: fc.constantFrom('Bats', 'Owls', 'Rain'), due: fc.boolean() })
  .map(({ day: number, reason, due }) => ({
    date: day.parse(`2026-01-0${number}`),
    reason,
    ...(due ? { due: day.parse('2026-09-01') } : {}),
  }));
const revisions = fc.array(revision, { maxLength: 8 });

/** Each with each, from the surest likeness to the least. */
function oneByOne(before: readonly Revision[], after: readonly Revision[]): RevisionPair[] {
  const free = new Set(before);
  const found = new Map<Revision, Revision>();
  const alike = [
    isSameRevision,
    (a: Revision, b: Revision) => a.date === b.date,
    (a: Revision, b: Revision) => a.reason === b.reason,
  ];
  for (const is of alike)
    for (const one of after) {
      const match = found.has(one) ? undefined : [...free].find((other) => is(other, one));
      if (!match) continue;
      free.delete(match);
      found.set(one, match);
    }
  const pairs = after.map((one) => ({ ...(found.has(one) ? { before: found.get(one) } : {}), after: one }));
  return [...pairs, ...[...free].map((one) => ({ before: one }))] as RevisionPair[];
}

test('revisions find the same partners as when each is compared with each', () => {
  fc.assert(
    fc.property(revisions, revisions, (before, after) => {
      expect(pairRevisions(before, after)).toEqual(oneByOne(before, after));
    }),
    { numRuns: 500 },
  );
});

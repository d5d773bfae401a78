import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportedChanges, type SaidInPost } from '../../../src/derive/ledger/reported-changes.ts';
import { outcomes, reportStates, workedChoices } from '../../../src/model/post.ts';

const word = fc.constantFrom('roof', 'hall', 'boats', 'wet', 'dry');
const maybe = { requiredKeys: ['milestone'] as ['milestone'] };
const report = fc.record(
  {
    milestone: word,
    state: fc.constantFrom(...reportStates),
    'so-far': fc.dictionary(word, fc.nat(900)),
    spent: fc.nat(90_000),
    outcome: fc.constantFrom(...outcomes),
    note: word,
  },
  maybe,
);
const learning = fc.record(
  { id: word, tried: word, happened: word, next: word, worked: fc.constantFrom(...workedChoices) },
  { requiredKeys: ['tried', 'happened', 'next'] },
);
const said: fc.Arbitrary<SaidInPost> = fc.record(
  {
    summary: word,
    authors: fc.array(word),
    reports: fc.array(report, { maxLength: 4 }),
    learning: fc.array(learning, { maxLength: 3 }),
  },
  { requiredKeys: [] },
);

test('a version beside itself changed nothing', () => {
  fc.assert(fc.property(said, (one) => void expect(reportedChanges(one, one)).toEqual([])));
});

test('what was changed one way is changed back the other way', () => {
  const both = (from: SaidInPost, to: SaidInPost) =>
    reportedChanges(from, to).map(({ field, measure = '', before, after }) =>
      JSON.stringify([field, measure, before ?? null, after ?? null]),
    );
  const turned = (changes: readonly string[]) =>
    changes.map((change) => {
      const [field, measure, before, after] = JSON.parse(change) as unknown[];
      return JSON.stringify([field, measure, after, before]);
    });
  fc.assert(
    fc.property(said, said, (a, b) => void expect(turned(both(a, b)).toSorted()).toEqual(both(b, a).toSorted())),
  );
});

test('no figure is changed without being told', () => {
  const figure = fc.constantFrom('spent', 'so-far', 'state', 'outcome');
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 4 }), fc.nat(), figure, (reports, which, field) => {
      const at = which % reports.length;
      const old = reports[at];
      const other = {
        spent: (old?.spent ?? 0) + 1,
        'so-far': { ...old?.['so-far'], boats: (old?.['so-far']?.['boats'] ?? 0) + 1 },
        state: old?.state === 'reached' ? 'stopped' : 'reached',
        outcome: old?.outcome === 'adopt' ? 'stop' : 'adopt',
      } as const;
      const now = reports.map((one, index) => (index === at ? { ...one, [field]: other[field] } : one));
      const told = reportedChanges({ reports }, { reports: now }).filter((change) => change.field !== 'report');
      expect(told).toMatchObject([{ field, milestone: old?.milestone }]);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLedger, type Ledger } from '../../src/derive/ledger/to-ledger.ts';
import { comparedPairs, promiseIn } from '../../src/derive/milestone-versions.ts';
import { versionSpan } from '../../src/derive/version-span.ts';
import { addDays, day, type Day } from '../../src/model/day.ts';
import type { History, Version } from '../../src/model/history.ts';

const name = { kind: 'milestone', organisation: 'riverside', id: 'roof' } as const;
const file = 'organisations/riverside/milestones/roof.md';
const roof = { source: { file } };
const start = day.parse('2026-01-01');

/** One commit a day given, each a version; `null` for a commit that is about something else. */
function ledgerOf(days: readonly { readonly on: number; readonly budget: number | null }[]): Ledger {
  const versions = days.flatMap(({ budget }, commit): Version[] => {
    if (budget === null) return [];
    const content = { title: 'Roof', due: start, kind: 'delivery', budget } as const;
    return [{ commit, file, name, blob: `b${commit}`, content: { kind: 'milestone', content } }];
  });
  const history: History = {
    sources: [{ below: '', reach: { is: 'whole' } }],
    commits: days.map(({ on }, index) => ({
      id: String(index),
      time: Date.parse(`${addDays(start, on)}T12:00:00Z`) / 1000,
      author: 'Ada',
      below: '',
    })),
    things: versions.length > 0 ? [{ versions }] : [],
    timeZones: [],
    currencies: [],
    funderFolders: [],
    answers: [],
    uncommitted: new Map(),
  };
  return toLedger(history, 'UTC');
}

const spansOf = (ledger: Ledger) =>
  ledger.versionsOf(roof).map((version, index, all) => versionSpan(version, all[index + 1], ledger));

test('a version stood there until the day before the next one', () => {
  const ledger = ledgerOf([
    { on: 0, budget: 1 },
    { on: 0, budget: 2 },
    { on: 40, budget: 3 },
  ]);
  expect(spansOf(ledger)).toEqual([
    { from: '2026-01-01', isPart: true },
    { from: '2026-01-01', until: '2026-02-09' },
    { from: '2026-02-10' },
  ]);
});

const commit = fc.record({ on: fc.integer({ min: 0, max: 12 }), budget: fc.option(fc.integer({ min: 1, max: 9 })) });

test('on every day, where clocks are right, the version whose days they are is what the promise was as of then', () => {
  fc.assert(
    fc.property(fc.array(commit, { maxLength: 8 }), (days) => {
      const ledger = ledgerOf(days.toSorted((a, b) => a.on - b.on));
      const spans = spansOf(ledger);
      const versions = ledger.versionsOf(roof);
      const isIn = (on: Day, { from, until, isPart }: (typeof spans)[number]) =>
        !isPart && from <= on && (until === undefined || on <= until);
      for (let more = -1; more < 14; more += 1) {
        const on = addDays(start, more);
        const found = versions.filter((_, index) => spans[index] && isIn(on, spans[index])).map(promiseIn);
        const asOf = ledger.promiseAsOf(roof, on);
        expect(found).toEqual(asOf ? [asOf] : []);
      }
    }),
  );
});

test('whatever clocks say, a later commit moves the days of no version but the end of the last', () => {
  fc.assert(
    fc.property(fc.array(commit, { maxLength: 8 }), fc.nat(8), (days, known) => {
      const [before, after] = [spansOf(ledgerOf(days.slice(0, known))), spansOf(ledgerOf(days))];
      expect(after.slice(0, before.length).map(({ from }) => from)).toEqual(before.map(({ from }) => from));
      expect(after.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
    }),
  );
});

const many = (count: number) =>
  ledgerOf(Array.from({ length: count }, (_, on) => ({ on, budget: on }))).versionsOf(roof);

test('of ten versions any two are compared', () => {
  expect(comparedPairs(many(10))).toHaveLength(45);
});

test('of more, each is compared with the one before it, the first and the newest', () => {
  const pairs = comparedPairs(many(13)).map(([a, b]) => `${a}-${b}`);
  expect(pairs).toEqual(expect.arrayContaining(['9-10', '2-10', '10-11', '1-11', '11-12', '1-12', '5-13', '12-13']));
  expect(pairs).not.toContain('2-11');
  expect(pairs).toHaveLength(45 + 2 + 2 + 12);
});

test('a comparison that is not with the newest version keeps its address when there are more', () => {
  const [old, now] = [comparedPairs(many(12)), comparedPairs(many(15))].map((pairs) => pairs.map(String));
  expect(old?.filter((pair) => !now?.includes(pair)).every((pair) => pair.endsWith(',12'))).toBe(true);
});

// Clocks that run wrong: what was told stays told, whatever a later commit shows of the clock of an earlier one.
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerRecords } from '../../../src/derive/ledger/ledger-record.ts';
import { toLedger } from '../../../src/derive/ledger/to-ledger.ts';
import { versionSpan } from '../../../src/derive/version-span.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { day } from '../../../src/model/day.ts';
import { at, commitAll, commitBranches, desk, turnTo, type Step } from '../../history/repository.ts';
import { pasts } from './random-deeds.ts';
import { livePast } from './random-past.ts';

const file = 'organisations/riverside/milestones/roof.md';
const minute = 60;
const midnight = at('2026-03-02') - 12 * 60 * minute;
const year = 365 * 24 * 60 * minute;
let dues = 0;
/** The roof is promised, or moved without a word. */
const move = (time: number): Step => {
  dues += 1;
  return { time, files: { [file]: `---\ntitle: A roof\ndue: ${2100 + dues}-01-01\n---\n` } };
};
const other = (time: number): Step => ({
  time,
  files: { 'organisations/riverside/milestones/gate.md': `---\ntitle: A gate\ndue: ${time}\n---\n` },
});

/** What is told of the roof after each step, in a ledger of each length. */
async function tellings(steps: readonly Step[]) {
  const folder = desk();
  commitBranches(
    folder,
    steps.map((_, last) => steps.slice(0, last + 1)),
  );
  const ledgers = [];
  for (const number of steps.keys()) {
    turnTo(folder, `past-${number}`);
    const history = await readHistory({ content: folder, program: 'test' });
    const ledger = toLedger(history, 'UTC');
    const states = ledger.changesOf({ source: { file } }).map(({ state }) => state);
    const days = history.commits.map((_, commit) => ledger.toldOn(commit, day.parse('2031-01-01')));
    const spans = ledger.all.map(({ seen }) =>
      seen.map((version, index) => versionSpan(version, seen[index + 1], ledger)),
    );
    const lines = [...ledgerRecords(ledger, history)].map((line) => JSON.stringify(line));
    ledgers.push({ states, days, spans, lines });
  }
  return ledgers;
}

/** What was told of a version stays, but for the end of what was the last one. */
function expectGrowth(ledgers: Awaited<ReturnType<typeof tellings>>): void {
  for (const [index, after] of ledgers.slice(1).entries()) {
    const before = ledgers[index];
    if (!before) continue;
    expect(after.lines.slice(0, before.lines.length)).toEqual(before.lines);
    expect(after.days.slice(0, before.days.length)).toEqual(before.days);
    for (const [thing, spans] of before.spans.entries())
      expect(after.spans[thing]?.slice(0, spans.length - 1)).toEqual(spans.slice(0, -1));
  }
}

const last = (ledgers: Awaited<ReturnType<typeof tellings>>) => ledgers.at(-1)?.states;

describe('a clock that runs fast', () => {
  test.each([
    ['forty minutes, over midnight', 10 * minute],
    ['a year', year],
  ])('by %s, makes the first day no shorter for what was done on it', async (_, ahead) => {
    const right = midnight - 10 * minute;
    const steps = [move(midnight + ahead), move(midnight + ahead + minute), move(right), move(right + minute)];
    const ledgers = await tellings(steps);
    expectGrowth(ledgers);
    expect(last(ledgers)).toEqual(['first-day', 'first-day', 'first-day']);
  });

  test('by a year, makes the first day no longer than until a right one tells of the next', async () => {
    const steps = [move(midnight + year), move(midnight - minute), other(midnight + minute), move(midnight + year)];
    expect(last(await tellings(steps))).toEqual(['first-day', 'unexplained']);
  });
});

test('the commits of a room that are named on a day, and were made before, do not end it', async () => {
  const folder = desk();
  const room = 'organisations/darwen';
  const hall = { 'milestones/hall.md': '---\ntitle: A hall\ndue: 2030-01-01\n---\n' };
  const [id = ''] = commitAll(join(folder, room), [{ time: midnight - 2 * 24 * 60 * minute, files: hall }]);
  const evening = midnight - 10 * minute;
  const naming = { time: evening + minute, modules: { [room]: id } };
  commitAll(folder, [move(evening), naming, move(evening + 2 * minute)], { checkout: false });
  const ledger = toLedger(await readHistory({ content: folder, program: 'test' }), 'UTC');
  expect(ledger.changesOf({ source: { file } }).map(({ state }) => state)).toEqual(['first-day']);
});

test('a clock that is set back does not bring the first day back', async () => {
  const steps = [move(midnight - minute), other(midnight + minute), move(midnight - minute)];
  expect(last(await tellings(steps))).toEqual(['unexplained']);
});

test('whatever clocks say, the ledger grows at its end alone', { timeout: 120_000 }, async () => {
  const off = fc.integer({ min: -3, max: 3 }).map((halfDays) => halfDays * 12 * 60 * minute);
  const clock = fc.oneof({ arbitrary: off, weight: 9 }, fc.constantFrom(-40 * year, -year / 2));
  const worlds = fc.sample(fc.tuple(pasts, fc.array(clock, { minLength: 80, maxLength: 80 })), {
    numRuns: 25,
    seed: 4,
  });
  for (const [deeds, clocks] of worlds) {
    const straight = deeds.map((deed) => ({ ...deed, way: 'straight' as const, days: deed.days === 1 ? 1 : 0 }));
    const { steps } = livePast(straight);
    expectGrowth(await tellings(steps.map((step, index) => ({ ...step, time: step.time + (clocks[index] ?? 0) }))));
  }
});

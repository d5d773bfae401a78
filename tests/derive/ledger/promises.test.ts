// Two hundred pasts that chance makes, in real repositories.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toLedger, type Ledger } from '../../../src/derive/ledger/to-ledger.ts';
import type { ThingLedger } from '../../../src/derive/ledger/ledger-event.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import type { Day } from '../../../src/model/day.ts';
import type { History } from '../../../src/model/history.ts';
import { commitBranches, desk, turnTo } from '../../history/repository.ts';
import { knowPast } from '../../../src/derive/ledger/know-past.ts';
import { heldTerms, promiseOf } from '../../../src/derive/promise.ts';
import { decimal } from '../../../src/model/money.ts';
import { milestone } from '../milestones.ts';
import { pasts } from './random-deeds.ts';
import { livePast, type Past } from './random-past.ts';
import type { Promised } from './random-promise.ts';
import { shownPromise } from './random-reader.ts';

const folder = desk();

test(
  'every silent change is flagged, no explained one is, and any day shows what git shows',
  { timeout: 300_000 },
  async () => {
    const deeds = fc.sample(pasts, { numRuns: 240, seed: 20_260_301 });
    const lived = deeds.map(livePast);
    const ids = commitBranches(
      folder,
      lived.map(({ steps }) => steps),
    );
    for (const [number, past] of lived.entries()) {
      turnTo(folder, `past-${number}`);
      const commits = past.line.map((step) => ids[number]?.[step] ?? '');
      await expectPast(past, commits, JSON.stringify(deeds[number]));
    }
  },
);

async function expectPast(
  { promises, grants, strangers }: Past,
  commits: readonly string[],
  deeds: string,
): Promise<void> {
  const history = await readHistory({ content: folder, program: 'test' });
  const ledger = toLedger(history, 'UTC');
  expect(history.commits.map(({ id }) => id)).toEqual(commits);
  expect(milestones(history), deeds).toHaveLength(promises.length + strangers);
  const told = promises.map((promise, which) => thingOf(history, ledger, promise, which));
  expect(told.map(toldChanges), deeds).toEqual(promises.map(expectedChanges));
  expect(
    told.map(({ removals }) => removals.map((one) => [one.state, one.returned !== undefined, one.absence?.state])),
    deeds,
  ).toEqual(promises.map(({ removals }) => removals.map((one) => [one.state, one.isBack, one.absence])));
  const shown = promises.map((promise, which) => (promise.isThere ? shownIn(promise, ledger, told[which]) : undefined));
  expect(shown, deeds).toEqual(
    promises.map((promise) => (promise.isThere ? shownPromise(promise, grants) : undefined)),
  );
  expectDays(commits, history, ledger, promises, told);
}

const milestones = (history: History) =>
  history.things.filter(({ versions }) => versions[0]?.name.kind === 'milestone');

/** The promises in the order of their first file names. */
function thingOf(history: History, ledger: Ledger, promise: Promised, which: number): ThingLedger {
  const thing = milestones(history)[which];
  if (!thing) throw new Error(`Promise ${which} is not told`);
  const found = ledger.all.find((one) => one.history === thing);
  if (!found) throw new Error(`Promise ${which} is not in the ledger`);
  if (promise.isThere) expect(thing.versions.at(-1)?.file).toBe(promise.path);
  return found;
}

/** What its page shows: the promise that its file has, with the past that the ledger gives it. */
function shownIn({ path }: Promised, ledger: Ledger, thing: ThingLedger | undefined) {
  const content = thing?.history.versions.findLast((version) => version.content?.kind === 'milestone')?.content;
  if (content?.kind !== 'milestone') throw new Error(`${path} cannot be read`);
  const linked = milestone({});
  const filed = {
    ...linked,
    content: content.content,
    ...(linked.source ? { source: { ...linked.source, file: path } } : {}),
  };
  knowPast({ organisations: [{ ...filed.organisation, milestones: [filed] }], today: '2031-01-01' as Day }, ledger);
  const { current, steps } = promiseOf(filed);
  return {
    due: current.due,
    budget: current.budget === undefined ? undefined : decimal(current.budget),
    talks: heldTerms(filed).measures.map(({ title, target }) => ({ title, target }))[0],
    steps: steps.map(({ revision, state, since }) => [revision.date, state, revision.due, since]),
  };
}

function toldChanges({ changes }: ThingLedger) {
  return changes
    .map(({ field, after, state, event }) => ({
      field,
      after: field === 'revisions' || field === 'withdrawn' ? undefined : after,
      state,
      commit: event.commit,
    }))
    .sort(byPlace);
}

function expectedChanges({ changes }: Promised) {
  return changes.map(({ field, after, state, commit }) => ({ field, after, state, commit })).sort(byPlace);
}

type Told = { readonly field: string; readonly state: string; readonly commit: number };
const byPlace = (a: Told, b: Told) =>
  a.commit - b.commit || (`${a.field} ${a.state}` < `${b.field} ${b.state}` ? -1 : 1);

/** For every day from before the first commit to after the last: the object that git has, and what is promised in it. */
function expectDays(
  commits: readonly string[],
  history: History,
  ledger: Ledger,
  promises: readonly Promised[],
  told: readonly ThingLedger[],
): void {
  const days = [
    ...new Set(history.commits.flatMap(({ time }) => [-1, 0, 1].map((more) => dayOf(time + more * 86_400)))),
  ];
  const asked = days.flatMap((day) =>
    promises.map((promise, which) => {
      const last = history.commits.findLastIndex(({ time }) => dayOf(time) <= day);
      const path = last < 0 ? undefined : promise.paths[last];
      const thing = told[which]?.history;
      const version = thing && ledger.versionOn(thing, day);
      return { name: path === undefined ? 'none' : `${commits[last]}:${path}`, version };
    }),
  );
  const shown = show(asked.map(({ name }) => name));
  const promised = asked.map(({ version }) => version?.content?.kind === 'milestone' && version.content.content);
  expect(asked.map(({ version }) => version?.blob)).toEqual(shown.map(({ id }) => id));
  expect(promised.map((one) => (one ? one.due : undefined))).toEqual(shown.map(({ due }) => due));
}

/** What `git show` gives for each name: the object and the day that is promised in it. */
function show(names: readonly string[]): { readonly id?: string; readonly due?: string }[] {
  const input = names.map((name) => `${name}\n`).join('');
  let rest = execFileSync('git', ['cat-file', '--batch'], { cwd: folder, input, maxBuffer: 2 ** 30 });
  return names.map(() => {
    const [id = '', kind = '', size = '0'] = rest.subarray(0, rest.indexOf(10)).toString().split(' ');
    const start = rest.indexOf(10) + 1;
    const isThere = kind === 'blob';
    const text = rest.subarray(start, start + Number(size)).toString();
    rest = rest.subarray(isThere ? start + Number(size) + 1 : start);
    return isThere ? { id, due: /^due: (.*)$/m.exec(text)?.[1] ?? '' } : {};
  });
}

function dayOf(time: number): Day {
  return new Date(time * 1000).toISOString().slice(0, 10) as Day;
}

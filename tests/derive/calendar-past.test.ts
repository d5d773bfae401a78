// Pasts that chance makes, published after each of their commits: calendars that were fetched before learn what is new.
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendars, type CalendarEvent } from '../../src/derive/calendars.ts';
import type { Edition } from '../../src/derive/edition.ts';
import { day } from '../../src/model/day.ts';
import { commitBranches, desk, git, type Step } from '../history/repository.ts';
import { editionNow } from './edition-of-past.ts';
import { pasts } from './ledger/random-deeds.ts';
import { livePast } from './ledger/random-past.ts';

const folder = join(desk(), 'village');
const files = { 'site.yaml': 'name: The Village\nurl: https://village.example\ntime-zone: UTC\n' };

test(
  'an event that became another is told as newer, none is ever told as older, and none is lost',
  { timeout: 300_000 },
  async () => {
    const deeds = fc.sample(pasts, { numRuns: 20, seed: 20_260_302 });
    const lived = deeds.map(livePast).map(({ steps, line }) => ({ line, steps: steps.map(withSite) }));
    const ids = commitBranches(
      folder,
      lived.map(({ steps }) => steps),
    );
    let moves = 0;
    for (const [number, { steps, line }] of lived.entries()) {
      let before: ReadonlyMap<string, CalendarEvent> = new Map();
      let today = '';
      for (const commit of line) {
        git(folder, 'checkout', '--quiet', '--force', '--detach', ids[number]?.[commit] ?? '');
        const now = day.parse(new Date((steps[commit]?.time ?? 0) * 1000).toISOString().slice(0, 10));
        today = now > today ? now : today;
        const edition = await editionNow(folder, today);
        const [sheet] = calendars(edition);
        const events = new Map((sheet?.events ?? []).map((event) => [event.uid, event]));
        const kept = [...before].filter(([uid]) => events.has(uid) || !isUnpromised(uid, edition));
        for (const [uid, was] of kept) moves += expectNewer(was, events.get(uid), JSON.stringify(deeds[number]));
        before = new Map([...before, ...events]);
      }
    }
    expect(moves).toBeGreaterThan(20);
  },
);

/** 1 where something became of it. */
function expectNewer(was: CalendarEvent, now: CalendarEvent | undefined, deeds: string): number {
  if (!now) throw new Error(`${was.uid} is lost: ${deeds}`);
  const isOther = was.due !== now.due || was.isCancelled !== now.isCancelled;
  expect(now.sequence, deeds).toBeGreaterThanOrEqual(was.sequence + Number(isOther));
  return Number(isOther);
}

/** What went on its first day was never promised. */
function isUnpromised(uid: string, { ledger }: Edition): boolean {
  const [name] = uid.split(/[_@]/);
  return ledger.all.some(({ first, history: { versions } }) => {
    const { organisation, id } = versions[0]?.name ?? {};
    return first === undefined && `${organisation}/milestones/${id}` === name;
  });
}

function withSite(step: Step, number: number): Step {
  return number === 0 ? { ...step, files: { ...files, ...step.files } } : step;
}

// How often what a calendar has of a promise may have become another, by what git knows: it only ever grows, whatever is
// taken out of a file, and so it is the number by which calendars tell the newer of two events (RFC 5545, 3.8.7.4).
import type { Day } from '../model/day.ts';
import type { ThingHistory, Version } from '../model/history.ts';
import type { LinkedMilestone } from '../model/linked-site.ts';
import type { Milestone } from '../model/milestone.ts';
import type { Edition } from './edition.ts';
import type { ThingLedger } from './ledger/ledger-event.ts';

export type CalendarSteps = {
  readonly count: number;
  /** In no order. */
  readonly days: readonly Day[];
};

type Known = Pick<Edition, 'site' | 'ledger' | 'history'>;

/**
 * Steps are: what its file said otherwise, and that it went and came back; once it has a revision, what became since of
 * the grants of its organisation and what funders answered; and days that were written down before they came.
 */
export function calendarSteps({ history }: ThingLedger, known: Known): CalendarSteps {
  const { site, ledger } = known;
  const { versions } = history;
  const begun = versions[0]?.commit ?? 0;
  const isRevised = versions.some((version) => revisionsOf(version).length > 0);
  const answers = isRevised ? known.history.answers.filter(({ commit }) => commit > begun) : [];
  const grants = isRevised ? grantTurns(history, known).filter((commit) => commit > begun) : [];
  const turns = [...turnsOf(history), ...grants, ...answers.map(({ commit }) => commit)];
  const written = [...versions.map((one) => ({ commit: one.commit, days: daysIn(one) })), ...answers];
  const isAwaited = (day: Day, commit: number) => day > ledger.stampOf(commit).day && day <= site.today;
  const come = new Set(written.flatMap(({ commit, days }) => days.filter((day) => isAwaited(day, commit))));
  const days = [...turns.map((commit) => ledger.toldOn(commit, site.today)), ...come];
  return {
    count: writtenSteps(milestoneIn(versions[0])) + turns.length + come.size,
    days,
  };
}

/** Of one that no commit has, or of which the first commits are not known: what its file says of its past. */
export function writtenSteps(content: Pick<Milestone, 'revisions' | 'withdrawn'> | undefined): number {
  return (content?.revisions?.length ?? 0) + (content?.withdrawn ? 1 : 0);
}

/** The commits that made a thing say something else, or took it away, or brought it back. */
function turnsOf({ versions }: ThingHistory): number[] {
  const said = versions.map(({ blob, content }) => (blob === undefined ? 'gone' : JSON.stringify(content ?? 'unread')));
  return versions.filter((_, index) => index > 0 && said[index] !== said[index - 1]).map(({ commit }) => commit);
}

/** Whoever gave to the organisation of a promise may have to agree to what becomes of it. */
function grantTurns(history: ThingHistory, { ledger }: Known): number[] {
  const rooms = new Set(history.versions.map(({ name }) => name.organisation));
  return ledger.all.flatMap(({ history: other }) => {
    const [first] = other.versions;
    if (first?.name.kind !== 'grant' || !other.versions.some(({ name }) => rooms.has(name.organisation))) return [];
    return [first.commit, ...turnsOf(other)];
  });
}

function milestoneIn(version: Version | undefined): Milestone | undefined {
  return version?.content?.kind === 'milestone' ? version.content.content : undefined;
}

function revisionsOf(version: Version) {
  return milestoneIn(version)?.revisions ?? [];
}

function daysIn(version: Version): Day[] {
  const { withdrawn } = milestoneIn(version) ?? {};
  return [...revisionsOf(version).map(({ date }) => date), ...(withdrawn ? [withdrawn.date] : [])];
}

/** Days of which the file itself tells. */
export function isWithdrawn({ content }: Pick<LinkedMilestone, 'content'>, today: Day): boolean {
  return content.withdrawn !== undefined && content.withdrawn.date <= today;
}

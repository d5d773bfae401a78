// What happened, in order: derived from grants, promises, revisions, reports and posts, never written by hand.
import type { Day } from '../model/day.ts';
import type {
  LinkedGrant,
  LinkedMilestone,
  LinkedOrganisation,
  LinkedPost,
  LinkedReply,
} from '../model/linked-site.ts';
import type { Milestone } from '../model/milestone.ts';
import { eventKinds, type EventKind } from '../model/standing.ts';
import { linkTo, linkToFunder } from './link-to.ts';
import { finalReport, finalStanding } from './milestone-standing.ts';
import type { LearningSource } from './page-lines.ts';
import { promisedOn, promiseOf, type RevisionStep } from './promise.ts';
import { replyEvent } from './reply-line.ts';
import { reportingClock } from './reporting-clock.ts';
import { rhythmEvents } from './silences.ts';
import type { TimelineEvent } from './sheet.ts';
import { revisionWritten, toldDay, withdrawalWritten } from './written-down.ts';

/** The learning that another builds on, by the name that the other's organisation gives it. */
export type FindLearning = (name: string, organisation: string) => LearningSource | undefined;

/** All events of an organisation up to `today`, oldest first. */
export function organisationEvents(
  organisation: LinkedOrganisation,
  today: Day,
  source?: FindLearning,
): TimelineEvent[] {
  const own = linkTo(organisation);
  const pauses = (organisation.content.pauses ?? []).flatMap(({ from, until, reason }) => [
    {
      kind: 'pause-began' as const,
      day: from,
      organisation: own,
      about: own,
      reason,
      ...(until ? { toDay: until } : {}),
    },
  ]);
  const ends = new Set((organisation.content.pauses ?? []).flatMap(({ until }) => until ?? []));
  const clock = reportingClock(organisation.content);
  const resumed = [...ends].flatMap((day) =>
    clock.isPaused(day) ? [] : [{ kind: 'pause-ended' as const, day, organisation: own, about: own }],
  );
  return inOrder(
    [
      ...pauses,
      ...resumed,
      ...organisation.grants.flatMap((grant) => [...grantEvents(grant), ...rhythmEvents(grant, today)]),
      ...organisation.milestones.flatMap((milestone) => milestoneEvents(milestone, today)),
      ...organisation.posts.flatMap((post) => postEvents(post, source)),
      ...[...repliesTo(organisation)].flatMap(replyEvent),
    ],
    today,
  );
}

/** Each once, whatever it answers; one that answers a post and a change is told of the post. */
export function repliesTo({ posts, milestones }: Pick<LinkedOrganisation, 'posts' | 'milestones'>): Set<LinkedReply> {
  return new Set([...posts, ...milestones].flatMap(({ replies }) => replies));
}

/** Events of one day come in the order of `eventKinds`, then by address. */
export function inOrder(events: readonly TimelineEvent[], today: Day): TimelineEvent[] {
  return events.filter(({ day }) => day <= today).sort(compareEvents);
}

export function compareEvents(a: TimelineEvent, b: TimelineEvent): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.kind !== b.kind) return rank(a.kind) - rank(b.kind);
  return a.about.address < b.about.address ? -1 : a.about.address > b.about.address ? 1 : 0;
}

const ranks = new Map(eventKinds.map((kind, index) => [kind, index]));
const rank = (kind: EventKind) => ranks.get(kind) ?? 0;

export function grantEvents(grant: LinkedGrant): TimelineEvent[] {
  const common = { organisation: linkTo(grant.organisation), about: linkTo(grant, grant.organisation) };
  const awarded = grant.shares.map(({ funder, money }) => ({
    ...common,
    kind: 'grant-awarded' as const,
    day: grant.content.awarded,
    money,
    funder: linkToFunder(funder),
  }));
  const payments = (grant.content.payments ?? []).map((payment) => {
    const share = payment.funder === undefined ? onlyShare(grant) : shareOf(payment.funder, grant);
    return {
      ...common,
      kind: 'payment' as const,
      day: payment.date,
      money: { hundredths: payment.amount, currency: grant.currency },
      ...(share ? { funder: linkToFunder(share.funder) } : {}),
    };
  });
  const draws = (grant.content.contingency?.draws ?? []).map((draw) => ({
    ...common,
    kind: 'contingency-drawn' as const,
    day: draw.date,
    money: { hundredths: draw.amount, currency: grant.currency },
    reason: draw.event,
  }));
  return [...awarded, ...payments, ...draws];
}

function shareOf(funder: string, { shares }: LinkedGrant): LinkedGrant['shares'][number] | undefined {
  return shares.find((share) => share.funder.id === funder);
}

/** Where one funder pays all, nobody need say who paid. */
function onlyShare({ shares, content }: LinkedGrant): LinkedGrant['shares'][number] | undefined {
  return content.funders.length === 1 ? shares[0] : undefined;
}

export function milestoneEvents(milestone: LinkedMilestone, today: Day): TimelineEvent[] {
  const { withdrawn } = milestone.content;
  const promised = promisedOn(milestone);
  const common = { organisation: linkTo(milestone.organisation), about: linkTo(milestone, milestone.organisation) };
  const { first, current, steps } = promiseOf(milestone);
  const final = finalReport(milestone);
  const isOver = final !== undefined || (withdrawn !== undefined && withdrawn.date <= today);
  return [
    ...(promised ? [{ ...common, kind: 'promise-made' as const, day: promised, toDay: first.due }] : []),
    ...steps.map((step) => revisionEvent(step, milestone, common)),
    ...(!isOver && current.due < today ? [{ ...common, kind: 'milestone-due' as const, day: current.due }] : []),
    ...(final
      ? [{ ...common, kind: `milestone-${finalStanding(final, milestone)}` as const, day: final.post.day }]
      : []),
    ...(withdrawn ? [{ ...common, kind: 'milestone-withdrawn' as const, ...withdrawal(withdrawn, milestone) }] : []),
  ];
}

function withdrawal({ date, reason }: NonNullable<Milestone['withdrawn']>, milestone: LinkedMilestone) {
  const how = withdrawalWritten(milestone);
  return { day: toldDay(date, how), key: date, reason, ...how };
}

function revisionEvent(
  step: RevisionStep,
  milestone: LinkedMilestone,
  common: Pick<TimelineEvent, 'organisation' | 'about'>,
): TimelineEvent {
  const { anchor, revision, state, before, after } = step;
  const moved = before.due === after.due ? {} : { toDay: after.due };
  const about = { ...common.about, address: `${common.about.address}#${anchor}` };
  const how = revisionWritten(step, milestone);
  const day = toldDay(revision.date, how);
  // What it is called stays, however late it was written down.
  const name = { day, key: revision.date };
  return { ...common, about, kind: `revision-${state}`, ...name, reason: revision.reason, ...how, ...moved };
}

export function postEvents(post: LinkedPost, source?: FindLearning): TimelineEvent[] {
  const common = { day: post.day, organisation: linkTo(post.organisation), about: linkTo(post, post.organisation) };
  const learnt = post.learning.map(({ happened, worked, 'builds-on': name }) => {
    const buildsOn = name === undefined ? undefined : source?.(name, post.organisation.id)?.post;
    return {
      ...common,
      kind: 'learning' as const,
      reason: happened,
      ...(worked ? { worked } : {}),
      ...(buildsOn ? { buildsOn } : {}),
    };
  });
  return [{ ...common, kind: 'post' }, ...learnt];
}

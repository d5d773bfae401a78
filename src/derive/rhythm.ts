// Which reports a grant's funders expect when, and which post was the answer. "Late" and "quiet" are computed and never
// written.
import { addDays, addMonths, laterDay, type Day } from '../model/day.ts';
import type { LinkedFunder, LinkedGrant, LinkedMilestone, LinkedPost } from '../model/linked-site.ts';
import type { ExpectedState } from '../model/standing.ts';
import { finalReport } from './milestone-standing.ts';
import { promiseOf } from './promise.ts';
import { expectedDays, reportingClock, type Expected, type ReportingClock } from './reporting-clock.ts';
import { reportingOf, type FunderAsks } from './reporting.ts';
import { toldDay, withdrawalWritten } from './written-down.ts';

export type ExpectedReport = Expected & {
  readonly grant: LinkedGrant;
  readonly funder: LinkedFunder;
  /** Whether the funder wants to hear of the money too. */
  readonly spending: boolean;
  readonly state: ExpectedState;
  /** Posts from this day on answer it. */
  readonly since: Day;
  /** The post that answered. */
  readonly post?: LinkedPost;
};

/** A post that speaks of a grant, and whether it says what was spent. */
export type GrantPost = { readonly post: LinkedPost; readonly tellsMoney: boolean };

/** Who is reminded a month before needs no reminder. */
const soon = 30;

/**
 * What the funders of a grant expect, by day and then by funder, from its start (else its award) to its end (else the
 * last due day of its promises, else the end of its programme).
 *
 * A post answers when it reports on a promise of the grant; where a grant has no promises, any post does. One post
 * answers every funder, and everything that was open on its day: whoever was late need not write twice. It also answers
 * the report of the time in which it comes. The one at the end is answered from a month before the end on, or by the
 * post with which the last promise of the grant is over; after that nothing more is expected.
 */
export function grantRhythm(grant: LinkedGrant, today: Day): ExpectedReport[] {
  const clock = reportingClock(grant.organisation.content);
  const posts = grantPosts(grant);
  return reportingOf(grant)
    .flatMap((asked) => ofFunder(grant, asked, posts, clock, today))
    .sort(byDayAndFunder);
}

/** The posts that answer for a grant, oldest first. */
export function grantPosts({ milestones, organisation }: LinkedGrant): GrantPost[] {
  if (milestones.length === 0) return organisation.posts.map((post) => ({ post, tellsMoney: true }));
  const tellsMoney = new Map<LinkedPost, boolean>();
  for (const { post, report } of milestones.flatMap(({ reports }) => reports))
    tellsMoney.set(post, tellsMoney.get(post) === true || report.spent !== undefined);
  return organisation.posts.flatMap((post) => {
    const tells = tellsMoney.get(post);
    return tells === undefined ? [] : [{ post, tellsMoney: tells }];
  });
}

function ofFunder(
  grant: LinkedGrant,
  { funder, every, spending }: FunderAsks,
  posts: readonly GrantPost[],
  clock: ReportingClock,
  today: Day,
): ExpectedReport[] {
  const { starts = grant.content.awarded } = grant.content;
  const ends = endOf(grant, starts);
  // What was written before the grant answers nothing of it.
  const begins = earlier(starts, grant.content.awarded);
  const closing = closingPost(grant, posts)?.post.day;
  const reports: ExpectedReport[] = [];
  let from: Day | undefined;
  for (const expected of expectedDays({ starts, every, ...(ends ? { ends } : {}) }, clock, today)) {
    const { final, day } = expected;
    const isOver = closing !== undefined && from !== undefined && from >= closing;
    const open = final && ends ? earlier(addMonths(ends, -1), closing) : from ? addDays(from, 1) : begins;
    const since = laterDay(open, begins);
    const answer = isOver && !final ? undefined : answerAfter(since, posts, spending);
    const state = answer?.state ?? openState(day, clock, today);
    if (final || !isOver) reports.push({ ...expected, grant, funder, spending, state, since, ...answer });
    from = day;
  }
  return reports;
}

/** The first post from a day on; one that tells the money, where that is asked and there is one. */
function answerAfter(
  since: Day,
  posts: readonly GrantPost[],
  spending: boolean,
): { readonly post: LinkedPost; readonly state: 'answered' | 'without-money' } | undefined {
  const later = posts.filter(({ post }) => post.day >= since);
  const whole = later.find(({ tellsMoney }) => tellsMoney || !spending);
  const found = whole ?? later[0];
  return found && { post: found.post, state: whole ? 'answered' : 'without-money' };
}

function openState(day: Day | undefined, clock: ReportingClock, today: Day): ExpectedState {
  if (day === undefined || clock.isPaused(today)) return 'paused';
  if (day < today) return (quietFrom(day, clock) ?? today) < today ? 'quiet' : 'late';
  return day <= addDays(today, soon) ? 'soon' : 'ahead';
}

/** A month after a report was expected its absence is a silence; while the clock stands still, none begins. */
export function quietFrom(day: Day, clock: ReportingClock): Day | undefined {
  return clock.moved(day, addMonths(day, 1));
}

/** With this post the last promise of the grant is over. */
function closingPost({ milestones }: LinkedGrant, posts: readonly GrantPost[]): GrantPost | undefined {
  const over = milestones.map(endedOn);
  if (over.length === 0 || over.includes(undefined)) return undefined;
  const [last] = over.toSorted().reverse();
  return posts.find(({ post }) => last !== undefined && post.day >= last);
}

/** A withdrawal that was written down long after its day ended nothing before: what was expected meanwhile stays told. */
function endedOn(milestone: LinkedMilestone): Day | undefined {
  const { withdrawn } = milestone.content;
  return withdrawn ? toldDay(withdrawn.date, withdrawalWritten(milestone)) : finalReport(milestone)?.post.day;
}

function endOf({ content, milestones, programme }: LinkedGrant, starts: Day): Day | undefined {
  const [lastDue] = milestones.map((one) => promiseOf(one).current.due).sort((a, b) => (a < b ? 1 : -1));
  const ends = content.ends ?? lastDue ?? programme?.content.ends;
  return ends !== undefined && ends > starts ? ends : undefined;
}

function earlier(day: Day, other: Day | undefined): Day {
  return other !== undefined && other < day ? other : day;
}

function byDayAndFunder(a: ExpectedReport, b: ExpectedReport): number {
  const key = ({ day, funder }: ExpectedReport) => `${day ?? '9999-12-31'} ${funder.id}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

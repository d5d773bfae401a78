// What was expected and did not come, told kindly: once for all funders of a grant, and a silence only after a month more.
import type { Day } from '../model/day.ts';
import type { LinkedGrant, LinkedPost } from '../model/linked-site.ts';
import { linkTo } from './link-to.ts';
import { reportingClock } from './reporting-clock.ts';
import { grantPosts, grantRhythm, quietFrom, type ExpectedReport } from './rhythm.ts';
import type { TimelineEvent } from './sheet.ts';

type Open = { readonly day: Day; readonly since?: Day };

/** A report that was still open on its day; and, once a month more has gone by, the silence, once until somebody speaks. */
export function rhythmEvents(grant: LinkedGrant, today: Day): TimelineEvent[] {
  const posts = grantPosts(grant).map(({ post }) => post);
  const open = openOnTheirDay(grantRhythm(grant, today), posts, today);
  const common = { organisation: linkTo(grant.organisation), about: linkTo(grant, grant.organisation) };
  const expected = open.map(({ day }) => ({ ...common, kind: 'report-expected' as const, day }));
  const clock = reportingClock(grant.organisation.content);
  const silences: TimelineEvent[] = [];
  let spokenFor: Day | undefined;
  for (const { day, since } of open) {
    const quiet = quietFrom(day, clock);
    const last = posts.findLast((post) => quiet !== undefined && post.day <= quiet)?.day;
    const isHeard = last !== undefined && (since === undefined || last >= since);
    const isTold = spokenFor !== undefined && (last === undefined || last <= spokenFor);
    if (quiet === undefined || quiet > today || isHeard || isTold) continue;
    silences.push({ ...common, kind: 'silence', day: quiet, toDay: day, ...(last ? { fromDay: last } : {}) });
    spokenFor = quiet;
  }
  return [...expected, ...silences];
}

/** Once a day, whoever expected it. */
function openOnTheirDay(rhythm: readonly ExpectedReport[], posts: readonly LinkedPost[], today: Day): Open[] {
  const open = new Map<Day, Open>();
  for (const { day, since } of rhythm) {
    if (day === undefined || day > today || open.has(day)) continue;
    const isHeard = posts.some((post) => post.day <= day && (since === undefined || post.day >= since));
    if (!isHeard) open.set(day, { day, ...(since ? { since } : {}) });
  }
  return [...open.values()];
}

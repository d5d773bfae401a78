// Expected reports as pages show them: one line for all funders of a grant that expect the same.
import type { LinkedFunder, LinkedGrant } from '../model/linked-site.ts';
import type { ExpectedState } from '../model/standing.ts';
import { linkTo, linkToFunder } from './link-to.ts';
import type { AskLine, ExpectedLine } from './page-lines.ts';
import { reportingOf } from './reporting.ts';
import { grantPosts, type ExpectedReport } from './rhythm.ts';

const open: ReadonlySet<ExpectedState> = new Set(['quiet', 'late', 'paused', 'soon', 'ahead']);
const overdue: ReadonlySet<ExpectedState> = new Set(['quiet', 'late']);

export function expectedLines(rhythm: readonly ExpectedReport[]): ExpectedLine[] {
  const same = ({ day, final, state, post }: ExpectedReport) => [day, final, state, post?.address].join(' ');
  return [...Map.groupBy(rhythm, same).values()].flatMap(([first, ...others]) =>
    first ? [lineOf(first, [first, ...others])] : [],
  );
}

/** The oldest open report of a grant: whoever writes it has written all. */
export function nextExpected(rhythm: readonly ExpectedReport[]): ExpectedLine | undefined {
  return expectedLines(rhythm).find(({ state }) => open.has(state));
}

/** The oldest report of a grant that did not come by its day, for one funder or for any. */
export function overdueLine(rhythm: readonly ExpectedReport[], funder?: LinkedFunder): ExpectedLine | undefined {
  const own = rhythm.filter((one) => (!funder || one.funder === funder) && overdue.has(one.state));
  return expectedLines(own)[0];
}

/** What each funder of a grant asks for. */
export function askLines(grant: LinkedGrant): AskLine[] {
  return reportingOf(grant).map(({ funder, ...asked }) => ({ ...asked, funder: linkToFunder(funder) }));
}

function lineOf({ grant, day, final, state, post }: ExpectedReport, reports: readonly ExpectedReport[]): ExpectedLine {
  const last = grantPosts(grant).at(-1)?.post.day;
  return {
    ...(day ? { day } : {}),
    state,
    final,
    spending: reports.some(({ spending }) => spending),
    grant: linkTo(grant, grant.organisation),
    organisation: linkTo(grant.organisation),
    funders: reports.map(({ funder }) => linkToFunder(funder)),
    ...(post ? { answer: { post: linkTo(post, post.organisation), day: post.day } } : {}),
    ...(last ? { lastHeard: last } : {}),
  };
}

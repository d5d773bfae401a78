import type { LinkedMilestone } from '../model/linked-site.ts';
import { numberOf } from '../model/milestone.ts';
import { linkTo } from './link-to.ts';
import type { MeasureProgress } from './page-lines.ts';
import { heldTerms } from './promise.ts';
import { measureLines } from './rows.ts';

/** Every measure on which somebody reported, with its counts. One that nobody counted is not there: it is not nothing. */
export function measureProgress(milestone: LinkedMilestone): MeasureProgress[] {
  const lines = measureLines(milestone);
  return heldTerms(milestone).measures.flatMap(({ id }, index) => {
    const line = lines[index];
    const counts = milestone.reports.flatMap(({ post, report }) => {
      const count = numberOf(report['so-far'], id);
      return count === undefined ? [] : [{ day: post.day, count, post: linkTo(post, post.organisation) }];
    });
    return line && counts.length > 0 ? [{ ...line, counts }] : [];
  });
}

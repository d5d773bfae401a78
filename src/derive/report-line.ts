import type { LinkedReport } from '../model/linked-site.ts';
import { numberOf } from '../model/milestone.ts';
import { linkTo } from './link-to.ts';
import type { ReportLine } from './page.ts';
import { heldTerms, promiseOf } from './promise.ts';
import type { Link } from './sheet.ts';

/** What a post says of a milestone. `post` is given where the line stands on another page than the post's own. */
export function reportLine({ report, milestone, post: told }: LinkedReport, post?: Link): ReportLine {
  const { targets } = promiseOf(milestone).current;
  const soFar = heldTerms(milestone).measures.flatMap(({ id, title, unit, target }) => {
    const count = numberOf(report['so-far'], id);
    return count === undefined ? [] : [{ title, ...(unit ? { unit } : {}), count, target: targets[id] ?? target }];
  });
  return {
    milestone: linkTo(milestone, milestone.organisation),
    ...(report.state ? { state: report.state } : {}),
    soFar,
    ...(report.spent === undefined ? {} : { spent: { hundredths: report.spent, currency: milestone.currency } }),
    ...(report.outcome ? { outcome: report.outcome } : {}),
    ...(report.note ? { note: report.note } : {}),
    ...(post ? { post } : {}),
    day: told.day,
  };
}

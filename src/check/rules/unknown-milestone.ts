import { longName } from '../../model/id.ts';
import { problemAt } from '../../model/problem.ts';
import { nearest } from '../nearest.ts';
import type { Finding, Network } from '../network.ts';

/** A report must be on a milestone that exists; the post is published without it. */
export function* unknownMilestone(network: Network): Iterable<Finding> {
  for (const post of network.all('post'))
    for (const [index, report] of (post.content.reports ?? []).entries()) {
      const [organisation = '', id = ''] = longName(report.milestone, post.organisation).split('/');
      if (network.find('milestone', organisation, id)) continue;
      const suggestion = nearest(id, network.ids('milestone', organisation));
      const values = {
        milestone: report.milestone,
        file: `organisations/${organisation}/milestones/${id}.md`,
        ...(network.isLeftOut('milestone', organisation, id) ? { leftOut: 'yes' } : {}),
        ...(suggestion ? { suggestion } : {}),
      };
      const finding = problemAt('unknown-milestone', post.file, ['reports', index, 'milestone'], values);
      yield { ...finding, drop: ['reports', index] };
    }
}

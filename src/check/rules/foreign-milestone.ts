import { longName } from '../../model/id.ts';
import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { organisationName } from '../unknown-reference.ts';

/** Nobody reports on what another organisation promised; its own post may. */
export function* foreignMilestone(network: Network): Iterable<Finding> {
  for (const { file, organisation, content } of network.all('post'))
    for (const [index, { milestone }] of (content.reports ?? []).entries()) {
      const [owner = '', id = ''] = longName(milestone, organisation).split('/');
      if (owner === organisation || !network.find('milestone', owner, id)) continue;
      const values = { milestone, owner: organisationName(network, owner) };
      const finding = problemAt('foreign-milestone', file, ['reports', index, 'milestone'], values);
      yield { ...finding, drop: ['reports', index] };
    }
}

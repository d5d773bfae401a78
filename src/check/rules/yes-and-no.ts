import { isSameRevision } from '../../model/reply.ts';
import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** Nobody agrees to a change and declines it at once. The no stays: what is not agreed changes nothing. */
export function* yesAndNo(network: Network): Iterable<Finding> {
  yield* inMilestones(network);
  yield* inReplies(network);
}

function* inMilestones(network: Network): Iterable<Finding> {
  for (const { file, content } of network.all('milestone'))
    for (const [index, revision] of (content.revisions ?? []).entries())
      for (const [place, funder] of (revision['agreed-with'] ?? []).entries())
        if (revision['declined-by']?.includes(funder))
          yield problemAt('yes-and-no', file, ['revisions', index, 'agreed-with', place], {
            who: network.find('funder', '', funder)?.content.name ?? funder,
            date: revision.date,
            yes: 'agreed-with',
            no: 'declined-by',
          });
}

function* inReplies(network: Network): Iterable<Finding> {
  for (const { file, id, content } of network.all('reply')) {
    const [funder = ''] = id.split('/');
    for (const [place, confirmed] of (content.confirms ?? []).entries())
      if (content.declines?.some((declined) => isSameRevision(declined, confirmed)))
        yield problemAt('yes-and-no', file, ['confirms', place], {
          who: network.find('funder', '', funder)?.content.name ?? funder,
          date: confirmed.revision,
          yes: 'confirms',
          no: 'declines',
        });
  }
}

import type { Day } from '../../model/day.ts';
import { problemAt } from '../../model/problem.ts';
import { isRevision, type ReplyTarget } from '../../model/reply.ts';
import type { Finding, Network } from '../network.ts';
import { postNamed, targetsOf } from '../reply-targets.ts';

/** Nothing is answered before it is said. The reply stays, and counts for no number of days. */
export function* replyTooEarly(network: Network): Iterable<Finding> {
  for (const reply of network.all('reply')) {
    const { date } = reply.content;
    const late = targetsOf(reply).find(
      ({ target }) => date !== undefined && date < (dayOfTarget(target, network) ?? date),
    );
    if (!late || date === undefined) continue;
    yield problemAt('reply-too-early', reply.file, late.at, { date, said: dayOfTarget(late.target, network) ?? date });
  }
}

function dayOfTarget(target: ReplyTarget, network: Network): Day | undefined {
  if (!isRevision(target)) return postNamed(target.post, network)?.content.date;
  const [organisation = '', id = ''] = target.milestone.split('/');
  if (target.known === 'gone') return undefined;
  const { revisions = [] } = network.find('milestone', organisation, id)?.content ?? {};
  return revisions.find(({ date }) => date === target.revision)?.date;
}

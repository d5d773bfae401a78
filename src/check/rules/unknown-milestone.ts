import { longName } from '../../model/id.ts';
import { problemAt, type KeyPath } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { replyFaults } from '../reply-targets.ts';
import { unknownMilestone as valuesOf } from '../unknown-reference.ts';

/** What a report, a post's text, a payment, a draw or a reply names must be there; each is published without it. */
export function* unknownMilestone(network: Network): Iterable<Finding> {
  yield* inPosts(network);
  yield* inGrants(network);
  yield* replyFaults(network, 'unknown-milestone');
}

function* inPosts(network: Network): Iterable<Finding> {
  for (const { file, organisation, content, body, called = {} } of network.all('post')) {
    for (const [index, { milestone }] of (content.reports ?? []).entries()) {
      const values = unknown(network, milestone, organisation);
      const at = ['reports', index, 'milestone'];
      if (values) yield { ...problemAt('unknown-milestone', file, at, values), drop: ['reports', index] };
    }
    for (const milestone of body.milestones) {
      const values = unknown(network, called[milestone] ?? milestone, organisation);
      if (!values) continue;
      yield { code: 'unknown-milestone', effect: 'published without', file, values, text: milestone, as: 'milestone' };
    }
  }
}

function* inGrants(network: Network): Iterable<Finding> {
  for (const { file, organisation, content } of network.all('grant')) {
    const named = [
      ...listed(content.payments, ['payments']),
      ...listed(content.contingency?.draws, ['contingency', 'draws']),
    ];
    for (const { milestone, at } of named) {
      const values = unknown(network, milestone, organisation);
      if (values) yield problemAt('unknown-milestone', file, at, values);
    }
  }
}

type Named = { readonly milestone: string; readonly at: KeyPath };

function listed(list: readonly { readonly milestone?: string | undefined }[] | undefined, path: KeyPath): Named[] {
  return (list ?? []).flatMap(({ milestone }, index) =>
    milestone === undefined ? [] : [{ milestone, at: [...path, index, 'milestone'] }],
  );
}

/** Nothing where the milestone is there. */
function unknown(network: Network, milestone: string, room: string): Record<string, string> | undefined {
  const [organisation = '', id = ''] = longName(milestone, room).split('/');
  if (network.find('milestone', organisation, id)) return undefined;
  return { ...valuesOf(network, `${organisation}/${id}`), milestone };
}

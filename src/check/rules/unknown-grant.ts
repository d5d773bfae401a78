import { problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { organisationName, unknownReference } from '../unknown-reference.ts';

/** A milestone's grant is one of its own organisation. */
export function* unknownGrant(network: Network): Iterable<Finding> {
  for (const { file, organisation, content } of network.all('milestone')) {
    const { grant } = content;
    if (grant === undefined || network.find('grant', organisation, grant)) continue;
    const finding = problemAt('unknown-grant', file, ['grant'], {
      ...unknownReference(network, 'grant', organisation, grant),
      organisation: organisationName(network, organisation),
      file: `organisations/${organisation}/grants/${grant}.md`,
    });
    // The name stays: who is to agree to a change is unknown, which is not nobody.
    yield { ...finding, drop: [] };
  }
}

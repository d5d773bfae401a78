import type { Kind } from '../model/document.ts';
import { nearest } from '../model/nearest.ts';
import type { Network } from './network.ts';

/** What an author is told of a name that leads to nothing: the nearest one, and whether its file was left out. */
export function unknownReference(
  network: Network,
  kind: Kind,
  organisation: string,
  id: string,
): Readonly<Record<string, string>> {
  const suggestion = nearest(id, network.ids(kind, organisation));
  return {
    id,
    ...(network.isLeftOut(kind, organisation, id) ? { leftOut: 'yes' } : {}),
    ...(suggestion ? { suggestion } : {}),
  };
}

/** The same of a milestone's long name, `organisation/milestone`, with where its file would be. */
export function unknownMilestone(network: Network, name: string): Readonly<Record<string, string>> {
  const [organisation = '', id = ''] = name.split('/');
  return {
    ...unknownReference(network, 'milestone', organisation, id),
    milestone: name,
    organisation: organisationName(network, organisation),
    file: `organisations/${organisation}/milestones/${id}.md`,
  };
}

/** The name that readers know an organisation by, else its id. */
export function organisationName(network: Network, id: string): string {
  return network.find('organisation', '', id)?.content.name ?? id;
}

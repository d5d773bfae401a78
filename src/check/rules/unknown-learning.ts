import { longName } from '../../model/id.ts';
import { problemAt } from '../../model/problem.ts';
import { nearest } from '../../model/nearest.ts';
import type { Finding, Network } from '../network.ts';

/** What a learning builds on is another post's learning that has an id. */
export function* unknownLearning(network: Network): Iterable<Finding> {
  const ids = learningIds(network);
  const unread = new Set(
    network.known('post').flatMap((post) => (post.unread?.includes('learning') ? [post.organisation] : [])),
  );
  const known = new Set([...ids].flatMap(([organisation, own]) => own.map((id) => `${organisation}/${id}`)));
  for (const { file, organisation, content } of network.all('post'))
    for (const [index, learning] of (content.learning ?? []).entries()) {
      const written = learning['builds-on'];
      if (written === undefined || known.has(longName(written, organisation))) continue;
      const [owner = '', id = ''] = longName(written, organisation).split('/');
      // What cannot be read may be what is meant.
      if (unread.has(owner)) continue;
      const near = nearest(id, ids.get(owner) ?? []);
      const suggestion = near && owner !== organisation ? `${owner}/${near}` : near;
      const values = {
        learning: written,
        ...(network.hasLeftOut('post', owner) ? { leftOut: 'yes' } : {}),
        ...(suggestion ? { suggestion } : {}),
      };
      yield problemAt('unknown-learning', file, ['learning', index, 'builds-on'], values);
    }
}

/** Organisation → the ids of its learning. */
function learningIds(network: Network): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { organisation, content } of network.known('post'))
    for (const { id } of content.learning ?? []) {
      if (id === undefined) continue;
      const own = ids.get(organisation) ?? [];
      own.push(id);
      ids.set(organisation, own);
    }
  return ids;
}

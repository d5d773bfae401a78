import { schemaOf, type Kind } from '../../model/document.ts';
import { problem, problemAt } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';

/** Of two things with one name the first by path keeps it. */
export function* duplicateId(network: Network): Iterable<Finding> {
  for (const kind of Object.keys(schemaOf) as Kind[]) yield* amongFiles(network, kind);
  yield* amongMeasures(network);
  yield* amongLearning(network);
  yield* amongGuids(network);
}

/** Two files that would have one address: the other is left out. */
function* amongFiles(network: Network, kind: Kind): Iterable<Finding> {
  const first = new Map<string, string>();
  for (const { organisation, id, file } of network.all(kind)) {
    const name = `${organisation}/${id}`;
    const taken = first.get(name);
    if (taken === undefined) first.set(name, file);
    else yield problem('duplicate-id', file, 1, { id, other: taken });
  }
}

/** Two measures of one milestone: a count could mean either. */
function* amongMeasures(network: Network): Iterable<Finding> {
  for (const { file, content } of network.all('milestone')) {
    const known = new Set<string>();
    for (const [index, { id }] of (content.measures ?? []).entries()) {
      const values = { id, other: file, within: 'yes' };
      if (known.has(id))
        yield {
          ...problemAt('duplicate-id', file, ['measures', index, 'id'], values, 'published without'),
          drop: ['measures', index],
        };
      known.add(id);
    }
  }
}

/** What was learnt stays; only its second name goes. */
function* amongLearning(network: Network): Iterable<Finding> {
  const first = new Map<string, string>();
  for (const { file, organisation, content } of network.all('post'))
    for (const [index, { id }] of (content.learning ?? []).entries()) {
      if (id === undefined) continue;
      const name = `${organisation}/${id}`;
      const taken = first.get(name);
      if (taken === undefined) first.set(name, file);
      else {
        const values = { id, other: taken, within: 'yes' };
        yield problemAt('duplicate-id', file, ['learning', index, 'id'], values, 'published without');
      }
    }
}

/** A copied post takes its guid along; readers would show only one of the two. A post without one has its first name. */
function* amongGuids(network: Network): Iterable<Finding> {
  const posts = network.all('post');
  const first = new Map<string, string>();
  for (const { file, organisation, id, content } of posts)
    if (content.guid === undefined) first.set(`${organisation}/${content['moved-from']?.[0] ?? id}`, file);
  for (const { file, content } of posts) {
    if (content.guid === undefined) continue;
    const taken = first.get(content.guid);
    if (taken === undefined) first.set(content.guid, file);
    else
      yield problemAt(
        'duplicate-id',
        file,
        ['guid'],
        { id: content.guid, other: taken, within: 'yes' },
        'published without',
      );
  }
}

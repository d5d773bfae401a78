import { problem } from '../../model/problem.ts';
import type { Finding, Network } from '../network.ts';
import { schemaOf, type Kind } from '../../model/document.ts';

/** Two files that would have one address: the first by path is published, the others are left out. */
export function* duplicateId(network: Network): Iterable<Finding> {
  for (const kind of Object.keys(schemaOf) as Kind[]) {
    const first = new Map<string, string>();
    for (const { organisation, id, file } of network.all(kind)) {
      const name = `${organisation}/${id}`;
      const taken = first.get(name);
      if (taken === undefined) first.set(name, file);
      else yield problem('duplicate-id', file, 1, { id, other: taken });
    }
  }
}

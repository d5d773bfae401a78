// What an address asks for against what there is.
import { choicesOf, type Chosen } from '../../filter/choose.ts';
import type { Facet } from '../../filter/facts.ts';
import type { Facts } from '../../filter/read-facts.ts';
import type { FilterData } from './page-data.ts';
import type { Ids } from './place.ts';

export type Settled = {
  /** What can be taken away again. */
  readonly ids: Ids;
  /** With whose timeline it is. */
  readonly chosen: Chosen;
  /** What is not used: nobody knows it here, or another of its kind is chosen. */
  readonly unused: readonly string[];
};

export function settle(
  asked: readonly (readonly [facet: Facet, id: string])[],
  facts: Facts,
  scope: FilterData['scope'],
): Settled {
  const ids: { [Name in Facet]?: string } = {};
  const chosen: { [Name in Facet]?: number } = {};
  const unused: string[] = [];
  const choose = (facet: Facet, id: string) => {
    const number = choicesOf(facts, facet).findIndex((choice) => choice.id === id);
    if (number < 0 || chosen[facet] !== undefined) return false;
    chosen[facet] = number;
    return true;
  };
  if (scope) choose(scope.facet, scope.id);
  for (const [facet, id] of asked) {
    // Whose timeline it is need not be said, and may be.
    if (facet === scope?.facet && id === scope.id) continue;
    if (choose(facet, id)) ids[facet] = id;
    else unused.push(id);
  }
  return { ids, chosen, unused };
}

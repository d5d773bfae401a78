// What is chosen as it stands in the page's address, so that it can be sent to others and come back to.
import { facetNames, type Facet } from '../../filter/facts.ts';

/** Of each facet the id that is chosen. */
export type Ids = { readonly [Name in Facet]?: string };

/** All that an address asks for, also what nobody knows, and what is asked for twice. */
export function askedIn(search: string): (readonly [facet: Facet, id: string])[] {
  const asked = new URLSearchParams(search);
  return facetNames.flatMap((facet) =>
    asked
      .getAll(facet)
      .filter((id) => id !== '')
      .map((id) => [facet, id] as const),
  );
}

/** The address with what is chosen; what it carries for others stays. '' where nothing is left. */
export function searchWith(ids: Ids, search: string): string {
  const asked = new URLSearchParams(search);
  for (const facet of facetNames) {
    asked.delete(facet);
    const id = ids[facet];
    if (id !== undefined) asked.set(facet, id);
  }
  const written = asked.toString();
  return written === '' ? '' : `?${written}`;
}

// A search as it stands in the page’s address, so that it can be sent to others and come back to.
import { filterKinds } from './page-data.ts';

export type Place = {
  readonly query: string;
  /** `theme:warmth`, one of a kind. */
  readonly filters: readonly string[];
};

/** Of `?q=roof&theme=warmth`. */
export function placeOf(search: string): Place {
  const asked = new URLSearchParams(search);
  const filters = filterKinds.flatMap((kind) => {
    const value = asked.get(kind);
    return value ? [`${kind}:${value}`] : [];
  });
  return { query: asked.get('q') ?? '', filters };
}

/** '' where nothing is searched. */
export function searchOf({ query, filters }: Place): string {
  const asked = new URLSearchParams();
  if (query !== '') asked.set('q', query);
  for (const filter of filters) asked.set(filter.slice(0, filter.indexOf(':')), filter.slice(filter.indexOf(':') + 1));
  const written = asked.toString();
  return written === '' ? '' : `?${written}`;
}

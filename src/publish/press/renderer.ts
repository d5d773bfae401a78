// The entry that Astro compiles: all of the site's templates behind one function.
import { FetchState, pages } from 'astro/fetch';
import type { Sheet } from '../../derive/page.ts';

/**
 * Prints one sheet after another, and never two at a time. A site has one route, and the sheet says which page it is: so
 * that Astro need not look for the route of every page anew, all are answers to one request.
 */
export function startRenderer(): (sheet: Sheet) => Promise<Response> {
  const state = new FetchState(new Request('http://press/'));
  return (sheet) => {
    state.locals['sheet'] = sheet;
    return pages(state);
  };
}

// What a timeline hands to the program that filters it: words, names and addresses, as data in an attribute.
import type { Facet, NamedFacet } from '../../filter/facts.ts';
import type { Phrases } from '../search/page-data.ts';

export type FilterWords = { readonly found: Phrases } & Readonly<
  Record<
    | 'choice'
    | 'chip'
    | 'remove'
    | 'loading'
    | 'newest'
    | 'none'
    | 'unknown'
    | 'feed'
    | 'feed-nearest'
    | 'feed-changes'
    | 'feed-learning'
    | 'feed-all'
    | 'offline'
    | 'failed'
    | 'changed',
    string
  >
>;

/** Addresses begin with the site's base. */
export type FilterData = {
  /** BCP 47, of the page. */
  readonly language: string;
  /** That of the site's own pages. */
  readonly siteLanguage: string;
  /** Whose timeline it is; absent on that of the site. */
  readonly scope?: { readonly facet: NamedFacet; readonly id: string };
  readonly facts: string;
  /** With a place for a name, `{name}`. */
  readonly file: string;
  readonly table: string;
  readonly timeline: string;
  /** Of the things of each kind, with a place for an id, `{id}`. */
  readonly things: Readonly<Record<NamedFacet, string>>;
  readonly feeds: Readonly<Record<'all' | 'changes' | 'learning', string>>;
  /** Kinds of events that are listed together, by the name of their list. */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly facets: Readonly<Record<Facet, string>>;
  /** What is called by no name of its own. */
  readonly names: Readonly<Record<'kind' | 'standing', Readonly<Record<string, string>>>>;
  readonly words: FilterWords;
};

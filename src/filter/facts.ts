// The facts of all events that a timeline is filtered by, as a publish writes them and a browser reads them.
// docs/timeline.md has the form in words.

/** What a timeline can be filtered by, each with one choice at a time. */
export const facetNames = [
  'kind',
  'organisation',
  'funder',
  'programme',
  'theme',
  'place',
  'standing',
  'year',
] as const;

export type Facet = (typeof facetNames)[number];

/** Of these an event may have several. */
export type NamedFacet = 'organisation' | 'funder' | 'programme' | 'theme' | 'place';

/** The id and the name of a choice; the language of its pages where that is not the site's. */
export type Named = readonly [id: string, name: string, language?: string];

/** What begins the facts: the one file of them whose address stays. Others are named by what they hold. */
export type FactsRoot = {
  readonly names: string;
  readonly standings: string;
  /** Oldest first: a year that is over, `2025`, or a month of the present one, `2026-04`. */
  readonly parts: readonly (readonly [period: string, file: string])[];
};

/** What the numbers in columns stand for. Whatever happened first has the lowest number. */
export type FactsNames = { readonly [Name in NamedFacet]: readonly Named[] } & {
  readonly kinds: readonly string[];
  readonly standings: readonly string[];
  /** Who pays, together: numbers of funders, and of programmes. */
  readonly backings: readonly (readonly [funders: readonly number[], programmes: readonly number[]])[];
  /** Numbers of themes, together. */
  readonly themes: readonly (readonly number[])[];
  /** Of each organisation: the number of who pays for its grants, all of them, and 1 + that of its place, or 0. */
  readonly own: readonly (readonly [backing: number, place: number])[];
};

/** The columns of a part, oldest first. */
export type FactsPart = {
  /** Days since the event before; of the first, since the first day of the part. */
  readonly day: readonly number[];
  readonly kind: readonly number[];
  readonly organisation: readonly number[];
  /** 0: its organisation's own; else 1 + a number of `backings`. */
  readonly backing: readonly number[];
  /** 0: none; else 1 + a number of `themes`. */
  readonly themes: readonly number[];
  /** 0: its organisation's own; 1: none; else 2 + a number of `place`. */
  readonly place: readonly number[];
  /** 0: none; else 1 + the number of a promise. */
  readonly promise: readonly number[];
};

/** Of each promise the number of its standing. */
export type FactsStandings = readonly number[];

/** Days since 1970 of a day; of a month or a year, of its first. */
export function dayNumber(period: string): number {
  return Date.parse(`${period}${'-01-01'.slice(period.length - 4)}T00:00:00Z`) / 86_400_000;
}

/** `YYYY-MM-DD` */
export function dayText(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

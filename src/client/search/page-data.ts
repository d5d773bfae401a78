// What the search page hands to its program: words, names and addresses, as data in the form’s `data-search`.
import type { DocumentKind } from '../../search/document-facts.ts';

export const filterKinds = ['kind', 'organisation', 'theme', 'funder', 'programme', 'year', 'language'] as const;

export type FilterKind = (typeof filterKinds)[number];

/** A phrase for each plural category of the page’s language, and for some numbers, `=2`; `{n}` is the number. */
export type Phrases = { readonly other: string; readonly [category: string]: string | undefined };

/** What is in braces is filled in. */
export type SearchWords = {
  readonly found: Phrases;
  /** For those of a filter: `{name} ({n})` */
  readonly choice: string;
  /** A day, by what has it. */
  readonly days: Readonly<Record<DocumentKind, string>>;
} & Readonly<
  Record<
    | 'searching'
    | 'none'
    | 'none-filtered'
    | 'missing'
    | 'some'
    | 'mended'
    | 'mended-plain'
    | 'best'
    | 'offline'
    | 'failed',
    string
  >
>;

export type PageData = {
  readonly worker: string;
  /** What addresses of the site begin with, without a slash at its end. */
  readonly base: string;
  /** BCP 47, of the page. */
  readonly language: string;
  /** Whose indexes there are, the page’s first. */
  readonly languages: readonly string[];
  /** What the values of filters are called; others are called as they are. */
  readonly names: Readonly<Partial<Record<FilterKind, Readonly<Record<string, string>>>>>;
  /** A day of each month, `{day} January {year}`. */
  readonly months: readonly string[];
  readonly words: SearchWords;
};

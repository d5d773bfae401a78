// What the page and its worker say to one another.
import type { Answer, Choices, Question } from '../../search/search-everywhere.ts';
import type { FilterKind } from './page-data.ts';

export type ToWorker =
  /** Once, first. `folder` is the address of all indexes, with a slash at its end. */
  | { readonly kind: 'open'; readonly folder: string; readonly languages: readonly string[] }
  | { readonly kind: 'find'; readonly question: Question }
  | { readonly kind: 'choices'; readonly of: FilterKind };

/** Nothing came from the net; or what came is of no use. */
export type Failure = 'offline' | 'failed';

export type FromWorker =
  | { readonly kind: 'found'; readonly answer: Answer }
  | { readonly kind: 'choices'; readonly of: FilterKind; readonly choices: Choices }
  | { readonly kind: 'failure'; readonly asked: 'find' | 'choices'; readonly failure: Failure };

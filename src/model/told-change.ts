// A change of a promise as pages, timelines and feeds tell it, in any language: which field, and both values.
import type { Day } from './day.ts';
import type { Money } from './money.ts';
import type { Outcome, Report, Worked } from './post.ts';

/** Fields of promises and grants, each with a word of its own in the dictionary. */
export type ChangedField =
  | 'title'
  | 'due'
  | 'promised'
  | 'budget'
  | 'question'
  | 'how-we-will-look'
  | 'grant'
  | 'kind'
  | 'measure'
  | 'measure-title'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'revision'
  | 'withdrawn'
  /** All of it. */
  | 'file'
  | 'awarded'
  | 'starts'
  | 'ends'
  | 'currency'
  | 'funder'
  | 'contingency'
  /** Of a post. */
  | ReportedField;

/** What a post says above its text. */
export type ReportedField =
  | 'date'
  | 'authors'
  | 'summary'
  | 'report'
  | 'state'
  | 'so-far'
  | 'spent'
  | 'outcome'
  | 'note'
  | 'tried'
  | 'happened'
  | 'next'
  | 'worked'
  | 'builds-on';

export type ToldValue =
  | { readonly is: 'day'; readonly day: Day }
  | { readonly is: 'money'; readonly money: Money }
  | { readonly is: 'count'; readonly count: number; readonly unit?: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'kind'; readonly kind: 'delivery' | 'question' }
  | { readonly is: 'state'; readonly state: NonNullable<Report['state']> }
  | { readonly is: 'outcome'; readonly outcome: Outcome }
  | { readonly is: 'worked'; readonly worked: Worked }
  | { readonly is: 'parts'; readonly parts: readonly ToldValue[] };

export type ToldChange = {
  readonly field: ChangedField;
  /** The measure or the funder that it is about. */
  readonly of?: string;
  /** Absent where there was nothing before, or is nothing after. */
  readonly before?: ToldValue;
  readonly after?: ToldValue;
};

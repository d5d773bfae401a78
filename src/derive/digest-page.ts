// The pages that tell of a week or a month.
import type { Day } from '../model/day.ts';
import type { Period } from '../model/period.ts';
import type { Link, Pager, TimelineEvent } from './sheet.ts';

/** What a digest tells, in this order. */
export const digestSections = [
  'ended',
  'unexplained',
  'late',
  'moved',
  'silent',
  'paused',
  'learnt',
  'promised',
  'posts',
  'also',
] as const;

export type DigestSection = (typeof digestSections)[number];

export type DigestGroup = {
  readonly organisation: Link;
  /** None is empty; events oldest first. */
  readonly sections: readonly { readonly of: DigestSection; readonly events: readonly TimelineEvent[] }[];
};

export type DigestPage = {
  readonly kind: 'digest';
  readonly period: Period;
  /** While it is not over. */
  readonly today?: Day;
  /** One an organisation of which something is to be told. */
  readonly groups: readonly DigestGroup[];
  /** The same as plain text. */
  readonly mail: string;
  readonly pager: Pager;
};

export type DigestLine = Period & { readonly address: string; readonly count: number; readonly isOpen?: true };

/** Every week and every month in which something happened, newest first. */
export type DigestsPage = {
  readonly kind: 'digests';
  readonly years: readonly {
    readonly year: string;
    readonly months: readonly DigestLine[];
    readonly weeks: readonly DigestLine[];
  }[];
  readonly follow: string;
};

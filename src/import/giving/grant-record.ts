import type { Day } from '../../model/day.ts';

/** One grant of a publication, as far as it was understood. Amounts are decimals as content writes them. */
export type GrantRecord = {
  readonly line: number;
  readonly identifier: string;
  readonly title: string;
  /** As it was written, with its lines. */
  readonly description?: string;
  readonly funder: Party;
  readonly recipient: Recipient;
  readonly programme?: Programme;
  readonly terms: Terms;
  readonly payments: readonly Payment[];
  /** Fields of the record of which the value is none; and fields that nobody took. */
  readonly odd: readonly string[];
  readonly left: readonly string[];
};

export type Party = { readonly identifier: string; readonly name: string; readonly url?: string };

export type Recipient = Party & {
  /** Other identifiers, from registers. */
  readonly registered: readonly string[];
  readonly description?: string;
  readonly locality?: string;
};

export type Programme = { readonly title: string; readonly description?: string };

export type Terms = {
  readonly amount: string;
  readonly awarded: Day;
  readonly currency: string;
  readonly starts?: Day;
  readonly ends?: Day;
  readonly appliedFor?: string;
  readonly disbursed?: string;
  readonly places: readonly Place[];
};

export type Payment = { readonly date: Day; readonly amount: string };

export type Place = {
  readonly name: string;
  readonly area?: string;
  readonly latitude?: string;
  readonly longitude?: string;
};

/** Why a record is no grant. */
export type Refusal = { readonly code: RefusalCode; readonly detail: string };

/** A value that has a place but is not what belongs there, and is left out; or of which a part was taken away. */
export type Oddity = { readonly code: 'odd-value' | 'shortened'; readonly path: string; readonly value: string };

export type RefusalCode =
  | 'not-a-record'
  | 'too-large'
  | 'too-deep'
  | 'open-quotation'
  | 'other-width'
  | 'no-identifier'
  | 'same-identifier'
  | 'other-funder'
  | 'no-title'
  | 'no-amount'
  | 'odd-amount'
  | 'no-currency'
  | 'no-award-date'
  | 'odd-award-date'
  | 'no-funder'
  | 'no-recipient'
  | 'no-recipient-identifier'
  | 'recipient-individual'
  | 'unreadable-grant'
  | 'deleted-grant';

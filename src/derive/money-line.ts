// The money of one grant or of several, as pages show it: one sum a currency.
import type { Money } from '../model/money.ts';

export type MoneyLine = {
  /** As committed at first. */
  readonly awarded: readonly Money[];
  /** The amounts in the end, where they differ. */
  readonly final?: readonly Money[];
  /** The part of it from the funder whose page it is, where others fund the same grants. */
  readonly share?: readonly Money[];
  /** Absent: not yet reported. */
  readonly paid?: readonly Money[];
  /** The part of it that the funder paid whose page it is, where others paid too; and what nobody is named for. */
  readonly paidShare?: readonly Money[];
  readonly paidUnnamed?: readonly Money[];
  readonly spent?: readonly Money[];
  /** Only where every promise of every grant has reported. */
  readonly left?: readonly Money[];
  /** Spent above what was given. */
  readonly over?: readonly Money[];
  /** Of several grants, how many have not yet reported. */
  readonly unreported?: { readonly paid: number; readonly spent: number };
  /** Some of it cannot be read, or its funder has no file: the sums are not the whole. */
  readonly isPart?: true;
};

import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type { AskLine, ChangeLine, ExpectedLine, PastNote, PromiseMoney, ShareLine } from './page-lines.ts';
import type { MoneyLine } from './money-line.ts';
import type { Link, MilestoneRow, TimelineEvent } from './sheet.ts';

export type GrantPage = {
  readonly kind: 'grant';
  readonly title: string;
  readonly organisation: Link;
  readonly shares: readonly ShareLine[];
  readonly programme?: Link;
  readonly identifier?: string;
  readonly awarded: Day;
  readonly starts?: Day;
  readonly ends?: Day;
  readonly appliedFor?: Money;
  readonly money: MoneyLine;
  /** Paid without saying by whom. */
  readonly unnamedPaid?: Money;
  readonly byPromise: readonly PromiseMoney[];
  readonly payments: readonly {
    readonly date: Day;
    readonly money: Money;
    readonly funder?: Link;
    readonly milestone?: Link;
  }[];
  readonly contingency?: {
    readonly size: Money;
    readonly left: Money;
    readonly draws: readonly {
      readonly date: Day;
      readonly money: Money;
      readonly event: string;
      readonly decision: string;
      readonly milestone?: Link;
    }[];
  };
  readonly support: readonly string[];
  readonly places: readonly string[];
  readonly asks: readonly AskLine[];
  /** By day; of those to come, the next few. */
  readonly expected: readonly ExpectedLine[];
  readonly milestones: readonly MilestoneRow[];
  /** While one of them is open. */
  readonly today?: Day;
  /** Absent while nothing changed. */
  readonly changes?: readonly ChangeLine[];
  readonly past?: readonly PastNote[];
  readonly events: readonly TimelineEvent[];
  readonly follow: string;
};

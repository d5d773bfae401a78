// The page of a promise.
import type { Day } from '../model/day.ts';
import type { Money } from '../model/money.ts';
import type {
  ChangeLine,
  CorrectionLine,
  LearningEntry,
  MeasureProgress,
  PastNote,
  PromiseDifference,
  ReplyLine,
  ReportLine,
  RevisionLine,
} from './page-lines.ts';
import type { Link, MilestoneRow, WrittenDown } from './sheet.ts';

export type MilestonePage = {
  readonly kind: 'milestone';
  readonly row: MilestoneRow;
  readonly organisation: Link;
  readonly grant?: Link;
  readonly promised?: Day;
  readonly firstTitle?: string;
  readonly budget?: Money;
  readonly firstBudget?: Money;
  /** Where its grant is in another currency by now than the one in which it was promised. */
  readonly kept?: { readonly currency: string; readonly now: string };
  readonly spent?: Money;
  readonly question?: string;
  readonly howWeWillLook?: string;
  readonly outcome?: 'adopt' | 'adapt' | 'stop' | 'still-open';
  readonly withdrawn?: { readonly date: Day; readonly reason: string; readonly written?: WrittenDown };
  /** Absent where the promise stands as it was made. */
  readonly difference?: PromiseDifference;
  readonly revisions: readonly RevisionLine[];
  /** Where it is told what it said on any day; absent where the past is not known. */
  readonly versions?: string;
  /** Absent while every change was explained at once. */
  readonly changes?: readonly ChangeLine[];
  /** The place of the change that its file still says and nothing explains. */
  readonly otherwise?: string;
  readonly reports: readonly ReportLine[];
  /** Absent where no figure was put right later. */
  readonly corrections?: readonly CorrectionLine[];
  /** Of the measures that somebody reported on. */
  readonly progress: readonly MeasureProgress[];
  /** While it is open. */
  readonly today?: Day;
  readonly learning: readonly LearningEntry[];
  readonly replies: readonly ReplyLine[];
  readonly past?: readonly PastNote[];
  readonly follow: string;
};

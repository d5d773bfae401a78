import type { Problem } from '../../model/problem.ts';

/** What every reporter tells, each in its own way. */
export type ProblemReport = {
  /** Sorted by file, line and code. */
  readonly problems: readonly Problem[];
  readonly counts: {
    readonly read: number;
    readonly published: number;
    readonly scheduled: number;
    readonly drafts: number;
    readonly leftOut: number;
  };
  /** The content folder as people find it from where they stand, with `/`. */
  readonly folder: string;
};

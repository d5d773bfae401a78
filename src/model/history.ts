// What git knows of the content folder: what was published when, by whom, in which words.
import type { Day } from './day.ts';
import type { Grant } from './grant.ts';
import type { Milestone } from './milestone.ts';
import type { ToldPost } from './post.ts';

/** The kinds of things whose past is told. */
export const historicKinds = ['grant', 'milestone', 'post'] as const;

export type HistoricKind = (typeof historicKinds)[number];

/** One step of the first-parent line, as git has it. */
export type Commit = {
  readonly id: string;
  /**
   * When it was published, in seconds since 1970: when it was committed, or, in a submodule, when the folder above named
   * it. It is a claim of the machine that did that.
   */
  readonly time: number;
  /** '' where git has no name. Never an address. */
  readonly author: string;
  /** The part of the content whose repository it is in: '' or `organisations/riverside`. */
  readonly below: string;
  /** The room whose own commits tell the time, where no folder above publishes it: absent otherwise. */
  readonly clock?: string;
};

/**
 * What was readable in one version of a file; absent where nothing was. `unread` are keys of which something was not, and
 * `slips` say what: `budget`, `measures.people.baseline`, or `measures.*`, once each, where nobody can tell of which.
 */
export type VersionContent =
  | {
      readonly kind: 'grant';
      readonly content: Grant;
      readonly unread?: readonly string[];
      readonly slips?: readonly string[];
      /** The funders, where not all of their shares can be read and all names can. */
      readonly named?: readonly string[];
    }
  | {
      readonly kind: 'milestone';
      readonly content: Milestone;
      readonly unread?: readonly string[];
      readonly slips?: readonly string[];
    }
  /**
   * A post's words are read when they are printed. `date` as in the file; the name may have it alone. `title` and `told`
   * are read of posts of several versions, and absent where they cannot be read.
   */
  | {
      readonly kind: 'post';
      readonly draft: boolean;
      readonly date?: Day;
      readonly title?: string;
      readonly told?: ToldPost;
    };

/** What `site.yaml` said of how days and amounts are read; absent is what could not be read. */
export type SettingsThen = { readonly kind: 'site'; readonly zone?: string; readonly currency?: string };

/** What items of these lists are known by. */
export const itemNames: Readonly<Record<string, string>> = { measures: 'id', funders: 'funder' };

export type ThingName = { readonly kind: HistoricKind; readonly organisation: string; readonly id: string };

export type Version = {
  /** Index into the history's commits. */
  readonly commit: number;
  /** Path below the content folder then, with `/`. */
  readonly file: string;
  readonly name: ThingName;
  /** The file's object in git; absent where the file was removed. */
  readonly blob?: string;
  readonly content?: VersionContent;
};

/** A thing under all the names that it had, oldest version first. Nobody's file has it where the last has no blob. */
export type ThingHistory = { readonly versions: readonly Version[] };

/** How much of a repository's past is there. */
export type Reach =
  | { readonly is: 'whole' }
  /** A shallow clone: what was before its first commit cannot be known. */
  | { readonly is: 'shallow' }
  /** The repository above named commits that are not there; from one of its commits on, all that it named is. */
  | { readonly is: 'rewritten'; readonly from: string }
  | { readonly is: 'none'; readonly why: NoHistory };

/** `not-asked`: whoever looks at the content now did not ask git; `partial`: a clone that was made without all objects. */
export type NoHistory = 'not-asked' | 'no-git' | 'no-repository' | 'no-commits' | 'not-fetched' | 'partial' | 'refused';

/** One repository's part of the content. */
export type HistorySource = {
  /** The part of the content folder that it has; '' for all of it, `organisations/riverside` for a room of its own. */
  readonly below: string;
  /** Where it stood before. */
  readonly formerly?: readonly string[];
  readonly reach: Reach;
  /** Where it was taken away: what is there now, if anything is, is in the repository above. */
  readonly isGone?: true;
  /** The commit that is checked out. */
  readonly head?: string;
  /** Git could not tell whether the files are as that commit has them. */
  readonly isUnchecked?: true;
};

export type UncommittedState = 'new' | 'edited' | 'removed';

export type History = {
  /** The repository of the folder itself first. */
  readonly sources: readonly HistorySource[];
  /** In the order in which they were published: that of the first-parent line. Some may change nothing that is told. */
  readonly commits: readonly Commit[];
  /** In the order in which they first appeared. */
  readonly things: readonly ThingHistory[];
  /** The time zones that `site.yaml` named, one after another, each with the commit from which on. */
  readonly timeZones: readonly { readonly commit: number; readonly zone: string }[];
  /** The currencies of amounts that name none, likewise. */
  readonly currencies: readonly { readonly commit: number; readonly currency: string }[];
  /** When funders' folders came, and when one got another name, in the order of the commits. */
  readonly funderFolders: readonly FunderFolder[];
  /** When funders answered, in the order of the commits. */
  readonly answers: readonly Answers[];
  /** Files below the content folder that are not as the last commit has them. */
  readonly uncommitted: ReadonlyMap<string, UncommittedState>;
};

/** A folder that is there from a commit on; `from` is the name that it had before. */
export type FunderFolder = { readonly commit: number; readonly name: string; readonly from?: string };

/** A commit that changed answers of funders, or their folders, with the days in the names of those answers. */
export type Answers = { readonly commit: number; readonly days: readonly Day[] };

export const noHistory = (why: NoHistory): History => ({
  sources: [{ below: '', reach: { is: 'none', why } }],
  commits: [],
  things: [],
  timeZones: [],
  currencies: [],
  funderFolders: [],
  answers: [],
  uncommitted: new Map(),
});

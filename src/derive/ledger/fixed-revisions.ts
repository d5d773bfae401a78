// The revisions of one promise as they were published first. A revision is a promise, too: it is fixed at the end of the
// day on which it came. What its file says of it later changes nothing, but funders may still answer.
import type { Revision } from '../../model/milestone.ts';
import type { Asked } from './asked-funders.ts';
import { namesTheSame, revisionKey, withNewAnswers, type RevisionPair } from './revision-changes.ts';

export type FixedRevision = {
  /** As it stood at the end of its day, with the answers that came later. */
  readonly revision: Revision;
  /** The commit that brought it; absent where none has it yet. */
  readonly commit?: number;
  /** Whoever paid for the promise up to then: who has left since was asked all the same. */
  readonly asked: Asked;
  /** As the last version has it; absent where it has not. */
  readonly latest: Revision | undefined;
  /** The last commit of its first day that made it name something else than when it came. */
  readonly reworded?: number;
  /** The commit that wrote down that a funder agrees, by the funder; without those that no commit has yet. */
  readonly agreed: ReadonlyMap<string, number>;
};

type Entry = { -readonly [Key in keyof FixedRevision]: FixedRevision[Key] } & {
  /** What its answers of one day are counted from: how it stood before the first commit of that day. */
  dawn?: { readonly commit: number | undefined; readonly revision: Revision; readonly latest: Revision };
};

export type Step = {
  /** Absent for what is not committed. */
  readonly commit?: number;
  readonly asked: Asked;
  /** Whether it is still the day on which a commit brought something. */
  readonly isDayOf: (commit: number | undefined) => boolean;
};

export type RevisionBook = {
  /** Takes what a version did to the revisions of the one before it, and gives those that came with it. */
  readonly take: (pairs: readonly RevisionPair[], step: Step) => readonly FixedRevision[];
  /** The one that a revision of the last version is. */
  readonly of: (revision: Revision) => FixedRevision | undefined;
  /** In the order of their coming. */
  readonly all: () => readonly FixedRevision[];
};

/** `known` is what another book has: this one goes on from there. */
export function revisionBook(known: readonly FixedRevision[] = []): RevisionBook {
  const entries = new Set(known.map((fixed): Entry => ({ ...fixed })));
  const byRevision = new Map<Revision, Entry>();
  /** Those that the last version has not, by what they say. */
  const gone = new Map<string, Entry>();
  for (const entry of entries)
    if (entry.latest) byRevision.set(entry.latest, entry);
    else gone.set(revisionKey(entry.revision), entry);

  return {
    take: (pairs, step) => pairs.flatMap((pair) => taken(pair, step)),
    of: (revision) => byRevision.get(revision),
    all: () => [...entries],
  };

  function taken({ before, after }: RevisionPair, step: Step): FixedRevision[] {
    const entry = before && byRevision.get(before);
    if (before) byRevision.delete(before);
    if (entry && before && after) change(entry, before, after, step);
    else if (entry) leave(entry, step);
    else if (after && !returned(after, step)) return [arrive(after, step)];
    return [];
  }

  function arrive(revision: Revision, { commit, asked }: Step): FixedRevision {
    const agreed = agreedSince(revision, new Map(), commit);
    const entry: Entry = { revision, asked, latest: revision, agreed, ...(commit === undefined ? {} : { commit }) };
    entries.add(entry);
    byRevision.set(revision, entry);
    return entry;
  }

  function change(entry: Entry, before: Revision, after: Revision, step: Step): void {
    const { commit, asked, isDayOf } = step;
    const isOfToday = isDayOf(entry.commit);
    if (isOfToday && commit !== undefined && !namesTheSame(before, after)) entry.reworded = commit;
    entry.revision = isOfToday ? after : answered(entry, before, after, step);
    entry.agreed = agreedSince(entry.revision, entry.agreed, commit);
    if (isOfToday) entry.asked = asked;
    entry.latest = after;
    byRevision.set(after, entry);
  }

  function leave(entry: Entry, { isDayOf }: Step): void {
    if (isDayOf(entry.commit)) entries.delete(entry);
    else gone.set(revisionKey(entry.revision), entry);
    entry.latest = undefined;
  }

  /** True for one that was there before and is there again. */
  function returned(revision: Revision, step: Step): boolean {
    const { commit } = step;
    const key = revisionKey(revision);
    const entry = gone.get(key);
    if (!entry) return false;
    gone.delete(key);
    entry.revision = answered(entry, entry.revision, revision, step);
    entry.agreed = agreedSince(entry.revision, entry.agreed, commit);
    entry.latest = revision;
    byRevision.set(revision, entry);
    return true;
  }
}

/** An answer that is taken back on the day on which it came was never given. */
function answered(entry: Entry, before: Revision, after: Revision, { commit, isDayOf }: Step): Revision {
  if (!entry.dawn || !isDayOf(entry.dawn.commit)) entry.dawn = { commit, revision: entry.revision, latest: before };
  return withNewAnswers(entry.dawn.revision, entry.dawn.latest, after);
}

/** Who agrees now, each since it does. */
function agreedSince(
  { 'agreed-with': funders = [] }: Revision,
  before: ReadonlyMap<string, number>,
  commit: number | undefined,
): ReadonlyMap<string, number> {
  return new Map(
    funders.flatMap((funder): [string, number][] => {
      const since = before.get(funder) ?? commit;
      return since === undefined ? [] : [[funder, since]];
    }),
  );
}

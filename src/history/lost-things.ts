// Where a thing went that git lost sight of: its file was removed in one commit, and one with its words came in another,
// as where somebody renames by hand, or a web page does it in steps. In one commit git would have seen it renamed.
import type { Version } from '../model/history.ts';
import { folded } from '../model/id.ts';
import type { IsSameDay } from '../model/same-day.ts';
import { lastOf, titleIn, type Followed } from './followed.ts';
import { thingKey, wordsKey } from './thing-at.ts';

export type LostThings = {
  /** A thing has a new version; its first one may be a copy of another's. */
  readonly see: (thing: Followed) => void;
  /** The file of a thing goes with a commit; its last version is still the one that it has. */
  readonly lose: (thing: Followed, commit: number) => void;
  /** Whoever had a name last. */
  readonly holderOf: (key: string) => Followed | undefined;
  /** Whether a new file is what is gone under this very name, to the letter. */
  readonly isOwn: (added: Version) => boolean;
  /**
   * The thing that is gone and that a new file is: its words stand there to the letter (its last ones, or on the day on
   * which it went those of the morning), or its last name, or a name that it had before, with its title.
   */
  readonly returningTo: (added: Version) => Followed | undefined;
  /** What was copied from a thing on the day of a commit, and still is it: it kept its title, or has what the thing has now. */
  readonly copyOf: (thing: Followed, commit: number) => Followed | undefined;
};

type Loss = { readonly thing: Followed; readonly commit: number; readonly isLast: boolean };

export function lostThings(isSameDay: IsSameDay): LostThings {
  /** Name → who had it last. */
  const holders = new Map<string, Followed>();
  /** Words → who went with them last. */
  const lost = new Map<string, Loss>();
  /** Words → those that began with them. */
  const begun = new Map<string, Followed[]>();
  /** What goes on its own first day never was: it begins anew when it is back. */
  const begins = new Map<Followed, Version>();
  return { see, lose, holderOf: (key) => holders.get(key), isOwn, returningTo, copyOf };

  function see(thing: Followed): void {
    const last = lastOf(thing);
    holders.set(thingKey(last.file), thing);
    const [before, begin] = [thing.versions.at(-2), begins.get(thing)];
    const isBackFromNothing = before?.blob === undefined && begin && before && isSameDay(begin.commit, before.commit);
    if (begin && !isBackFromNothing) return;
    begins.set(thing, last);
    if (!last.content) return;
    const others = begun.get(wordsOf(last));
    if (others) others.push(thing);
    else begun.set(wordsOf(last), [thing]);
  }

  function lose(thing: Followed, commit: number): void {
    const [last, ...earlier] = versionsOfDay(thing, commit).filter(({ content }) => content);
    // Words that several had are those of whoever had them last.
    for (const version of earlier.reverse()) lost.set(wordsOf(version), { thing, commit, isLast: false });
    if (last) lost.set(wordsOf(last), { thing, commit, isLast: true });
  }

  /** What a thing said on the day of a commit, the newest first, and when that day began. */
  function versionsOfDay({ versions }: Followed, commit: number): readonly Version[] {
    const there = versions.filter(({ blob }) => blob !== undefined);
    const morning = there.findLastIndex((version) => !isSameDay(version.commit, commit));
    return there.slice(Math.max(morning, 0)).reverse();
  }

  function isOwn(added: Version): boolean {
    const holder = holders.get(thingKey(added.file));
    return holder !== undefined && isGone(holder) && lastThere(holder)?.blob === added.blob;
  }

  function returningTo(added: Version): Followed | undefined {
    const key = thingKey(added.file);
    const holder = holders.get(key);
    const found = lost.get(wordsOf(added));
    const same = found && isStillGone(found) ? found : undefined;
    const isOfToday = same !== undefined && isSameDay(same.commit, added.commit);
    // Who went today comes before what never was, whatever that was called.
    if (holder && isOwn(added) && !(isOfToday && neverWas(holder))) return holder;
    if (same && (same.isLast || isOfToday)) return same.thing;
    if (!holder || !isGone(holder)) return undefined;
    return thingKey(lastOf(holder).file) === key || hasSameTitle(lastThere(holder), added) ? holder : undefined;
  }

  function copyOf(thing: Followed, commit: number): Followed | undefined {
    const last = lastOf(thing);
    const copies = thing.versions
      .flatMap((version) => (version.blob === undefined ? [] : (begun.get(wordsOf(version)) ?? [])))
      .filter((copy) => copy !== thing && isCopyOfDay(copy, thing, commit))
      .toSorted((a, b) => beginOf(a).commit - beginOf(b).commit);
    const isSame = (copy: Followed) => hasSameTitle(lastOf(copy), last) || hasSameTitle(lastOf(copy), beginOf(copy));
    return copies.findLast((copy) => lastOf(copy).blob === last.blob) ?? copies.findLast(isSame);
  }

  function isCopyOfDay(copy: Followed, thing: Followed, commit: number): boolean {
    const { commit: made } = beginOf(copy);
    const isThere = !isGone(copy) && lastOf(copy).name.organisation === lastOf(thing).name.organisation;
    return isThere && made > beginOf(thing).commit && isSameDay(made, commit);
  }

  /** It went on the day on which it came. */
  function neverWas(thing: Followed): boolean {
    return isGone(thing) && isSameDay(beginOf(thing).commit, lastOf(thing).commit);
  }

  function beginOf(thing: Followed): Version {
    return begins.get(thing) ?? lastOf(thing);
  }
}

function wordsOf({ name, blob }: Version): string {
  return wordsKey(name, blob);
}

/** It was not back since, and does not stand. */
function isStillGone({ thing, commit }: Loss): boolean {
  return isGone(thing) && lastOf(thing).commit === commit;
}

function isGone(thing: Followed): boolean {
  return lastOf(thing).blob === undefined;
}

function lastThere({ versions }: Followed): Version | undefined {
  return versions.findLast(({ blob }) => blob !== undefined);
}

function hasSameTitle(one: Version | undefined, other: Version): boolean {
  const [left, right] = [titleIn(one?.content), titleIn(other.content)];
  return left !== undefined && right !== undefined && folded(left) === folded(right);
}

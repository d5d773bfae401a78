// Where a thing went that git lost sight of: its file was removed in one commit, and one with its words came in another,
// as where somebody renames by hand, or a web page does it in steps. In one commit git would have seen it renamed.
import type { Version } from '../model/history.ts';
import { folded } from '../model/id.ts';
import type { IsSameDay } from '../model/same-day.ts';
import { firstOf, lastOf, titleIn, type Followed } from './followed.ts';
import { thingKey, wordsKey } from './thing-at.ts';

export type LostThings = {
  /** A thing has a new version; its first one may be a copy of another's. */
  readonly see: (thing: Followed) => void;
  /** The file of a thing goes, with the version that it has. */
  readonly lose: (thing: Followed) => void;
  /**
   * The thing that is gone and that a new file is: its last words stand there to the letter, or its last name, or a name
   * that it had before, with its title.
   */
  readonly returningTo: (added: Version) => Followed | undefined;
  /** What was copied from a thing on the day of a commit, and still is it, to the letter or by its title. */
  readonly copyOf: (thing: Followed, commit: number) => Followed | undefined;
};

export function lostThings(isSameDay: IsSameDay): LostThings {
  /** Name → who had it last. */
  const holders = new Map<string, Followed>();
  /** Words → who went with them last. */
  const lost = new Map<string, Followed>();
  /** Words → those that began with them. */
  const begun = new Map<string, Followed[]>();
  return { see, lose, returningTo, copyOf };

  function see(thing: Followed): void {
    const last = lastOf(thing);
    holders.set(thingKey(last.file), thing);
    if (thing.versions.length > 1 || !last.content) return;
    const words = wordsOf(last);
    begun.set(words, [...(begun.get(words) ?? []), thing]);
  }

  function lose(thing: Followed): void {
    if (lastOf(thing).content) lost.set(wordsOf(lastOf(thing)), thing);
  }

  function returningTo(added: Version): Followed | undefined {
    const same = lost.get(wordsOf(added));
    if (same && isGone(same) && lastThere(same)?.blob === added.blob) return same;
    const key = thingKey(added.file);
    const holder = holders.get(key);
    if (!holder || !isGone(holder)) return undefined;
    return thingKey(lastOf(holder).file) === key || hasSameTitle(lastThere(holder), added) ? holder : undefined;
  }

  function copyOf(thing: Followed, commit: number): Followed | undefined {
    const last = lastOf(thing);
    const copies = thing.versions
      .flatMap((version) => (version.blob === undefined ? [] : (begun.get(wordsOf(version)) ?? [])))
      .filter((copy) => copy !== thing && isCopyOfDay(copy, thing, commit))
      .toSorted((a, b) => firstOf(a).commit - firstOf(b).commit);
    return (
      copies.findLast((copy) => lastOf(copy).blob === last.blob) ??
      copies.findLast((copy) => hasSameTitle(lastOf(copy), last))
    );
  }

  function isCopyOfDay(copy: Followed, thing: Followed, commit: number): boolean {
    const { commit: made } = firstOf(copy);
    const isThere = !isGone(copy) && lastOf(copy).name.organisation === lastOf(thing).name.organisation;
    return isThere && made > firstOf(thing).commit && isSameDay(made, commit);
  }
}

function wordsOf({ file, blob }: Version): string {
  return wordsKey(file, blob);
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

// Posts that were to be seen once and are not any more: their file is gone, was made a draft again, or cannot be read.
// They are told by their days alone. Somebody may have had to take one away for a person's sake, so neither its title nor
// its name, which has the title in it, is told.
import { laterDay, type Day } from '../model/day.ts';
import type { Version } from '../model/history.ts';
import { formerPosts } from '../model/former-posts.ts';
import type { LinkedOrganisation, LinkedPost } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import { postRemovalAnchors } from './ledger/change-anchors.ts';
import { dayToBeSeen as dayOf } from './ledger/day-to-be-seen.ts';
import type { ThingLedger } from './ledger/ledger-event.ts';
import type { Ledger } from './ledger/to-ledger.ts';
import { linkTo } from './link-to.ts';
import type { GonePostLine } from './page-lines.ts';
import type { TimelineEvent } from './sheet.ts';

type Known = { readonly site: Pick<Edition['site'], 'today'>; readonly ledger: Ledger };
type Removed = {
  readonly day: Day;
  /** The commit after which it was not to be seen. */
  readonly commit: number;
  readonly isUnreadable: boolean;
  readonly last: Version;
  /** Those that its file had. One without a day gets it from the text. */
  readonly names: readonly string[];
};

/** With its place on the page of its organisation, and with what it said last. */
export type RemovedPost = Removed & { readonly id: string };

/** In the order of their going. */
export function removedPosts(organisation: LinkedOrganisation, { ledger }: Pick<Known, 'ledger'>): RemovedPost[] {
  const hasName = namesHere(organisation, ledger);
  const removed = ledger
    .room(organisation.id)
    .flatMap((thing) => removedPost(thing, ledger) ?? [])
    .filter(({ names, commit }) => !names.some((name) => hasName(name, commit)))
    .sort((a, b) => a.commit - b.commit);
  const anchors = postRemovalAnchors(removed.map(({ day }) => day));
  return removed.map((post, index) => ({ ...post, id: anchors[index] ?? '' }));
}

export function gonePosts(organisation: LinkedOrganisation, { site, ledger }: Known): GonePostLine[] {
  return removedPosts(organisation, { ledger }).map(({ id, day, commit, isUnreadable }) => {
    const { author } = ledger.stampOf(commit);
    const on = ledger.toldOn(commit, site.today);
    const how = { ...(author ? { author } : {}), ...(isUnreadable ? { isUnreadable: true as const } : {}) };
    return { id, day, on, ...how };
  });
}

/** For the organisation's page to spread. */
export function withGonePosts(organisation: LinkedOrganisation, known: Known): { gonePosts?: readonly GonePostLine[] } {
  const lines = gonePosts(organisation, known);
  return lines.length > 0 ? { gonePosts: lines } : {};
}

export function gonePostEvents(organisation: LinkedOrganisation, known: Known): TimelineEvent[] {
  const own = linkTo(organisation);
  return gonePosts(organisation, known).map(({ id, day, on }) => ({
    kind: 'post-removed',
    day: on,
    fromDay: day,
    organisation: own,
    about: { ...own, address: `${own.address}#${id}` },
  }));
}

/**
 * Whether a name is that of a post which is here, as its own or as its former one. What stood beside the other for a day
 * is another post, whatever it says of its name; one that is not committed yet came after it.
 */
function namesHere({ posts }: LinkedOrganisation, ledger: Ledger): (name: string, away: number) => boolean {
  const current = new Set(posts.map(({ id }) => id));
  const former = formerPosts(posts);
  return (name, away) => {
    const successor = former.get(name);
    return current.has(name) || (successor !== undefined && !stoodBefore(successor, away, ledger));
  };
}

function stoodBefore(post: LinkedPost, away: number, ledger: Ledger): boolean {
  const [first] = ledger.versionsOf(post);
  if (!first || first.commit >= away) return false;
  return ledger.isOverBy(first.commit, away, ledger.stampOf(first.commit).day);
}

/** By the commit after which it was not to be seen any more; undefined where no day ended with it on the site. */
function removedPost({ history: { versions } }: ThingLedger, ledger: Ledger): Removed | undefined {
  if (versions.at(-1)?.name.kind !== 'post') return undefined;
  const shown = versions.findLastIndex((version, index) => {
    const from = shownFrom(version, ledger);
    const next = versions[index + 1];
    return from !== undefined && next !== undefined && ledger.isOverBy(version.commit, next.commit, from);
  });
  const last = versions[shown];
  const day = last && dayOf(last);
  const away = versions.slice(shown + 1).find((version) => isAway(version, ledger));
  if (!day || !away) return undefined;
  const { id } = (versions.at(-1) ?? last).name;
  const names = [id, ...versions.map((version) => `${dayOf(version)}-${id}`)];
  return { day, last, names, commit: away.commit, isUnreadable: isUnreadable(versions.at(-1) ?? away) };
}

/** The first day at whose end it was on the site, if it stood until then; undefined for a draft. */
function shownFrom(version: Version, ledger: Ledger): Day | undefined {
  const day = dayOf(version);
  return day && laterDay(day, ledger.stampOf(version.commit).day);
}

/** Its file is gone, or says nothing that can be read, or it became a draft again, or was put off. */
function isAway(version: Version, ledger: Ledger): boolean {
  const from = shownFrom(version, ledger);
  return from === undefined || from > ledger.stampOf(version.commit).day;
}

function isUnreadable({ blob, content }: Version): boolean {
  return blob !== undefined && content === undefined;
}

// Posts that were to be seen once and are not any more: their file is gone, was made a draft again, or cannot be read.
// They are told by their days alone. Somebody may have had to take one away for a person's sake, so neither its title nor
// its name, which has the title in it, is told.
import { laterDay, type Day } from '../model/day.ts';
import type { Version } from '../model/history.ts';
import { formerPosts } from '../model/former-posts.ts';
import type { LinkedOrganisation } from '../model/linked-site.ts';
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
};

/** With its place on the page of its organisation, and with what it said last. */
export type RemovedPost = Removed & { readonly id: string };

/** In the order of their going. */
export function removedPosts(organisation: LinkedOrganisation, { ledger }: Pick<Known, 'ledger'>): RemovedPost[] {
  const here = namesHere(organisation);
  const removed = ledger
    .room(organisation.id)
    .filter((thing) => isGone(thing, here))
    .flatMap((thing) => removedPost(thing, ledger) ?? [])
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

/** The names that posts have now, and had before they were renamed. */
function namesHere({ posts }: LinkedOrganisation): ReadonlySet<string> {
  return new Set([...posts.map(({ id }) => id), ...formerPosts(posts).keys()]);
}

/** A post that names the file as its former one is still here, and so is one that is not committed yet. */
function isGone({ history: { versions } }: ThingLedger, here: ReadonlySet<string>): boolean {
  const last = versions.at(-1);
  if (last?.name.kind !== 'post') return false;
  const { id } = last.name;
  // A name without a day gets it from the text.
  return !here.has(id) && !versions.some((version) => here.has(`${dayOf(version)}-${id}`));
}

/** By the commit after which it was not to be seen any more; undefined where no day ended with it on the site. */
function removedPost({ history: { versions } }: ThingLedger, ledger: Ledger): Removed | undefined {
  const shown = versions.findLastIndex((version, index) => {
    const from = shownFrom(version, ledger);
    const next = versions[index + 1];
    return from !== undefined && next !== undefined && ledger.isOverBy(version.commit, next.commit, from);
  });
  const last = versions[shown];
  const day = last && dayOf(last);
  const away = versions.slice(shown + 1).find((version) => isAway(version, ledger));
  return day && away && { day, last, commit: away.commit, isUnreadable: isUnreadable(versions.at(-1) ?? away) };
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

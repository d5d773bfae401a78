// Every feed, for people to choose from: those of the whole site, and of one organisation with its grants and promises.
import type { Day } from '../model/day.ts';
import type { LinkedOrganisation } from '../model/linked-site.ts';
import type { Edition } from './edition.ts';
import type { FeedScope, ScopeKind } from './feed-scope.ts';
import { feedScopes } from './feed-scopes.ts';
import type { Link } from './sheet.ts';

export type FeedLine = Link & {
  /** Its name in the language of the page, where that is another. */
  readonly also?: string;
  /** The day of what it had last; absent where it had nothing yet. */
  readonly last?: Day;
  /** Of an organisation, its grants and promises. */
  readonly more?: RoomLines;
};

/** `page` has them, too. A site that has very many lists them there alone. */
export type RoomLines = { readonly page: string; readonly count: number; readonly feeds?: readonly FeedLine[] };

export type FeedGroup = { readonly of: ScopeKind; readonly feeds: readonly FeedLine[] };

const wholeSite: readonly ScopeKind[] = ['site', 'organisation', 'funder', 'programme', 'theme', 'place', 'language'];
const oneRoom: readonly ScopeKind[] = ['organisation', 'grant', 'milestone'];

export const followAddress = ({ address }: LinkedOrganisation): string => `${address}follow/`;

/** More on one page are a burden for a phone. */
const mostInRooms = 600;

export function feedGroups(edition: Edition, most = mostInRooms): FeedGroup[] {
  const { organisations } = edition.site;
  const isListed =
    organisations.reduce((sum, { grants, milestones }) => sum + grants.length + milestones.length, 0) <= most;
  const more = organisations.map((one): [string, RoomLines] => {
    const scopes = roomScopes(one, edition).filter(({ page }) => page !== one.address);
    const feeds = isListed ? { feeds: scopes.map((scope) => lineOf(scope)) } : {};
    return [one.address, { page: followAddress(one), count: scopes.length, ...feeds }];
  });
  return groupsOf(feedScopes(edition), wholeSite, new Map(more.filter(([, { count }]) => count > 0)));
}

export function roomGroups(organisation: LinkedOrganisation, edition: Edition): FeedGroup[] {
  return groupsOf(roomScopes(organisation, edition), oneRoom);
}

export function roomScopes({ id }: LinkedOrganisation, edition: Edition): readonly FeedScope[] {
  return scopesByRoom(edition).get(id) ?? [];
}

const byRoom = new WeakMap<Edition, ReadonlyMap<string | undefined, readonly FeedScope[]>>();

function scopesByRoom(edition: Edition) {
  const known = byRoom.get(edition) ?? Map.groupBy(feedScopes(edition), ({ room }) => room);
  byRoom.set(edition, known);
  return known;
}

function groupsOf(
  scopes: readonly FeedScope[],
  kinds: readonly ScopeKind[],
  more: ReadonlyMap<string, RoomLines> = new Map(),
): FeedGroup[] {
  const byKind = Map.groupBy(scopes, ({ of }) => of);
  return kinds.map((of) => ({ of, feeds: (byKind.get(of) ?? []).map((scope) => lineOf(scope, more.get(scope.page))) }));
}

function lineOf({ name, also, address, entries, language }: FeedScope, more?: RoomLines): FeedLine {
  const last = entries.at(-1)?.day;
  return {
    text: name,
    address,
    language,
    ...(also ? { also } : {}),
    ...(last ? { last } : {}),
    ...(more ? { more } : {}),
  };
}

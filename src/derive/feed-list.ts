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
  /** The page with the feeds of the organisation's grants and promises. */
  readonly more?: string;
};

export type FeedGroup = { readonly of: ScopeKind; readonly feeds: readonly FeedLine[] };

const wholeSite: readonly ScopeKind[] = ['site', 'organisation', 'funder', 'programme', 'theme', 'place', 'language'];
const oneRoom: readonly ScopeKind[] = ['organisation', 'grant', 'milestone'];

export const followAddress = ({ address }: LinkedOrganisation): string => `${address}follow/`;

export function feedGroups(edition: Edition): FeedGroup[] {
  const more = new Map(edition.site.organisations.map((one) => [one.address, followAddress(one)]));
  return groupsOf(feedScopes(edition), wholeSite, more);
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
  more: ReadonlyMap<string, string> = new Map(),
): FeedGroup[] {
  const byKind = Map.groupBy(scopes, ({ of }) => of);
  return kinds.map((of) => ({ of, feeds: (byKind.get(of) ?? []).map((scope) => lineOf(scope, more.get(scope.page))) }));
}

function lineOf({ name, also, address, entries, language }: FeedScope, more: string | undefined): FeedLine {
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

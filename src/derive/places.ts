// Posts by the place that they tell of: their own, else their organisation's.
import { placeAddress } from '../model/address.ts';
import { toId } from '../model/id.ts';
import type { LinkedPost, LinkedTheme, Site } from '../model/linked-site.ts';

/** It has what a theme has: a name, an address, and posts, oldest first. */
export type LinkedPlace = LinkedTheme;

const made = new WeakMap<Site['posts'], ReadonlyMap<string, LinkedPlace>>();

/** By id, sorted by name. A place is called as it was written first, whatever its capitals and accents later. */
export function placesOf({ posts }: Pick<Site, 'posts'>): ReadonlyMap<string, LinkedPlace> {
  const places = made.get(posts) ?? sortedPlaces(posts);
  made.set(posts, places);
  return places;
}

export function placeOf(post: LinkedPost, site: Pick<Site, 'posts'>): LinkedPlace | undefined {
  return placesOf(site).get(toId(placeName(post)));
}

/** Where it is, in degrees, as the first post that says so has it. */
export function positionOf({
  posts,
}: LinkedPlace): { readonly latitude: number; readonly longitude: number } | undefined {
  for (const post of posts) {
    const { latitude, longitude } = placeFor(post) ?? {};
    if (latitude !== undefined && longitude !== undefined) return { latitude, longitude };
  }
  return undefined;
}

function sortedPlaces(posts: readonly LinkedPost[]): ReadonlyMap<string, LinkedPlace> {
  const places = new Map<string, LinkedPlace>();
  for (const post of posts) {
    const name = placeName(post);
    const id = toId(name);
    if (id === '') continue;
    const place = places.get(id) ?? { id, name: name.trim(), address: placeAddress(id), posts: [] };
    place.posts.push(post);
    places.set(id, place);
  }
  return new Map([...places].sort(([, a], [, b]) => (a.name < b.name ? -1 : 1)));
}

function placeName(post: LinkedPost): string {
  return placeFor(post)?.name ?? '';
}

function placeFor({ content, organisation }: LinkedPost) {
  return content.place ?? organisation.content.place;
}

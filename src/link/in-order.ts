// Things by their names, and in the order in which pages have them.
import type { Document } from '../model/document.ts';

export function found<Thing>(ids: readonly string[], things: ReadonlyMap<string, Thing>): Thing[] {
  return [...new Set(ids)].flatMap((id) => things.get(id) ?? []);
}

export function byId<Thing extends { readonly id: string }>(things: Iterable<Thing>): Thing[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function byDayAndAddress(a: Document<'post' | 'reply'>, b: Document<'post' | 'reply'>): number {
  const left = `${a.content.date} ${a.organisation}/${a.id}`;
  const right = `${b.content.date} ${b.organisation}/${b.id}`;
  return left < right ? -1 : 1;
}

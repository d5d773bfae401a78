// The village: a small whole world in `fixtures/village`, loaded once for whoever asks.
import { join } from 'node:path';
import { loadSite, type Loaded } from '../src/load-site.ts';
import { toEdition, type Edition } from '../src/derive/edition.ts';
import { day } from '../src/model/day.ts';
import type { LinkedMilestone, LinkedOrganisation, LinkedPost, Site } from '../src/model/linked-site.ts';

export const villageFolder = join(import.meta.dirname, 'fixtures', 'village', 'content');

/** The village's own day, as its `as-of` says. */
export const villageDay = day.parse('2026-07-01');

let loaded: Promise<Loaded> | undefined;

export function loadVillage(): Promise<Loaded> {
  loaded ??= loadSite({ content: villageFolder, now: 0, program: 'test' });
  return loaded;
}

export async function village(): Promise<Site> {
  return (await loadVillage()).site;
}

export function editionOf(site: Site): Edition {
  return toEdition(site, { base: '', contentPath: 'content', problems: [] });
}

export function organisationOf(site: Site, id: string): LinkedOrganisation {
  return found(site.organisations, id);
}

export function milestoneOf(site: Site, organisation: string, id: string): LinkedMilestone {
  return found(organisationOf(site, organisation).milestones, id);
}

export function postOf(site: Site, organisation: string, id: string): LinkedPost {
  return found(organisationOf(site, organisation).posts, id);
}

export function found<Thing extends { readonly id: string }>(things: readonly Thing[], id: string): Thing {
  const thing = things.find((one) => one.id === id);
  if (!thing) throw new Error(`The village has no ${id}`);
  return thing;
}

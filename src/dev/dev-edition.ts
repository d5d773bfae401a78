// All that pages and feeds are made from, by the content as it is now.
import { join } from 'node:path';
import { problemHelp } from '../check/catalogue.ts';
import { toEdition, type Edition } from '../derive/edition.ts';
import { loadSite } from '../load-site.ts';
import type { Day } from '../model/day.ts';

export type DevOptions = { readonly root: string; readonly now: number; readonly today?: Day };

export type DevEdition = {
  readonly edition: Edition;
  readonly content: string;
  /** Where developed pictures and clean recordings are. */
  readonly photos: string;
};

/** Pictures are developed on the way. */
export async function devEdition({ root, now, today }: DevOptions): Promise<DevEdition> {
  const content = join(root, 'content');
  const photos = join(root, '.milepost');
  const options = { content, cache: photos, photos, now, program: 'dev', ownPages: true };
  const { site, pages } = await loadSite({ ...options, ...(today ? { today } : {}) });
  const edition = toEdition(site, { base: '', contentPath: 'content', problems: problemHelp(), pages });
  return { edition, content, photos };
}

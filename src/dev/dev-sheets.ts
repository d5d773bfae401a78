// The sheet of one address, made from the content as it is now: what a person sees while writing.
import { join } from 'node:path';
import { bodyDigest } from '../body/body-facts.ts';
import { toSegments } from '../body/to-segments.ts';
import { problemHelp } from '../check/catalogue.ts';
import type { Sheet } from '../derive/page.ts';
import { toEdition } from '../derive/edition.ts';
import { sheets } from '../derive/sheets.ts';
import { loadSite } from '../load-site.ts';
import type { Day } from '../model/day.ts';
import { readBody } from '../read/read-body.ts';

export type DevOptions = { readonly root: string; readonly now: number; readonly today?: Day };

/** The sheet at `address`, else the one of the page that is not there. Pictures are developed on the way. */
export async function devSheet(address: string, { root, now, today }: DevOptions): Promise<Sheet | undefined> {
  const content = join(root, 'content');
  const cache = join(root, '.milepost');
  const options = { content, cache, photos: cache, now, program: 'dev', ownPages: true };
  const { site, pages } = await loadSite({ ...options, ...(today ? { today } : {}) });
  const edition = toEdition(site, {
    base: '',
    contentPath: 'content',
    problems: problemHelp(),
    pages,
  });
  let missing: Sheet | undefined;
  for (const sheet of sheets(edition)) {
    if (sheet.frame.address === address) return withBody(sheet, content);
    if (sheet.page.kind === 'not-found') missing = sheet;
  }
  return missing;
}

function withBody(sheet: Sheet, content: string): Sheet {
  const { body } = sheet.frame;
  if (!body) return sheet;
  const source = readBody(content, body.file);
  const segments = bodyDigest(source) === body.digest ? toSegments(source, body.format, body.targets) : [];
  return { page: sheet.page, frame: { ...sheet.frame, segments } };
}

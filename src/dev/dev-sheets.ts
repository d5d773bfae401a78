// The sheet of one address, made from the content as it is now: what a person sees while writing.
import { bodyDigest } from '../body/body-facts.ts';
import { toSegments } from '../body/to-segments.ts';
import type { Sheet } from '../derive/page.ts';
import { sheets } from '../derive/sheets.ts';
import { readBody } from '../read/read-body.ts';
import { devEdition, type DevOptions } from './dev-edition.ts';

/** The sheet at `address`, else the one of the page that is not there. */
export async function devSheet(address: string, options: DevOptions): Promise<Sheet | undefined> {
  const { edition, content } = await devEdition(options);
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

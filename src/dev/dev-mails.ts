// The text of a week or a month while somebody writes, made from the content as it is now.
import { digestSheets } from '../derive/sheets/digest.ts';
import { toDigestMail } from '../publish/to-digest-mail.ts';
import { devEdition, type DevOptions } from './dev-edition.ts';

/** Nothing where no such text stands at `address`. What it leads to is where the site will be. */
export async function devMail(address: string, options: DevOptions): Promise<string | undefined> {
  const { edition } = await devEdition(options);
  for (const { frame, page } of digestSheets(edition))
    if (page.kind === 'digest' && page.mail === address) return toDigestMail(page, frame);
  return undefined;
}

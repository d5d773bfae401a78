// The data beside a page while somebody writes, made from the content as it is now.
import { pageDataOf } from '../derive/open-data/page-data.ts';
import { toPageData } from '../publish/open-data/to-page-data.ts';
import { devEdition, type DevOptions } from './dev-edition.ts';

/** Nothing where no page has such data at `address`. What it leads to is where the site will be. */
export async function devData(address: string, options: DevOptions): Promise<string | undefined> {
  const { edition } = await devEdition(options);
  const data = pageDataOf(edition)(address.replace(/data\.json$/, ''));
  return data && [...toPageData(data, edition)].join('');
}

// The feed at one address, made from the content as it is now, as the press would print it.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { feedHead, feeds } from '../derive/feed.ts';
import { feedPrinter } from '../publish/press/print.ts';
import { devEdition, type DevOptions } from './dev-edition.ts';

/** Nothing where no feed stands at `address`. What it leads to is below `origin`, where the pages are shown. */
export async function devFeed(address: string, origin: string, options: DevOptions): Promise<string | undefined> {
  const { edition, content, photos } = await devEdition(options);
  const sheet = feeds(edition).find((one) => one.address === address);
  if (!sheet) return undefined;
  const press = feedPrinter({ content, origin, kept: nothing, pictureBytes: bytesIn(photos) });
  const [before, after] = press.feed(feedHead(sheet));
  const { form, items } = sheet;
  return before + items.map((item) => press.item(item)[form]).join(form === 'json' ? ',' : '') + after;
}

/** No crew keeps anything here. */
function nothing(): never {
  throw new Error('Nothing was kept of any text');
}

function bytesIn(folder: string): (address: string) => number | undefined {
  return (address) => statSync(join(folder, address), { throwIfNoEntry: false })?.size;
}

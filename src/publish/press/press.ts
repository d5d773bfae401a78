// The press prints what changed. Same plates and same sheet, same bytes: whatever has the digest that it had is kept.
import { hash } from 'node:crypto';
import type { Crew } from '../../crew/crew.ts';
import type { Slice } from '../../crew/pack.ts';
import type { Edition } from '../../derive/edition.ts';
import { feedHead, feeds, type FeedSheet } from '../../derive/feed.ts';
import type { FeedItem } from '../../derive/feed-item.ts';
import { sheets } from '../../derive/sheets.ts';
import type { Desk } from '../extra-files.ts';
import { printSearch } from '../search/print-search.ts';
import { addressFile } from './address-file.ts';
import type { Plates } from './plates.ts';
import { pressTrade } from './press-order.ts';
import type { Done, ItemSlices, Job } from './print.ts';

export type PressOptions = {
  readonly content: string;
  readonly crew: Crew;
  readonly photos: string;
  readonly packs: string;
  /** The drafts of bodies that were read just now, by file. */
  readonly bodies: ReadonlyMap<string, Slice>;
  /** Trust nothing that was kept. */
  readonly cold: boolean;
  readonly onPrint: (done: number) => void;
};

/** Stages every page and feed whose print is not there yet, and gives their number. */
export async function print(edition: Edition, plates: Plates, desk: Desk, options: PressOptions): Promise<number> {
  const origin = edition.frame.url + edition.frame.base;
  const { content, crew, photos: pictures, packs } = options;
  const { sources } = edition.history;
  const trade = pressTrade(plates, {
    entry: plates.entry,
    content,
    sources,
    origin,
    files: desk.staging,
    packs,
    pictures,
  });
  const wanted = changedFeeds(edition, `${plates.digest} ${origin}`, desk);
  const slices = new Map<string, ItemSlices>();
  let printed = 0;
  const take = ({ file, item }: Done) => {
    if (item) slices.set(item.key, item.slices);
    if (file === undefined) return;
    printed += 1;
    options.onPrint(printed);
  };
  await crew.workOff(
    trade,
    pageJobs(edition, plates.digest, { desk, wanted: wanted.items, bodies: options.bodies }),
    take,
  );
  await crew.workOff(trade, feedJobs(wanted.feeds, slices), take);
  const { cold, bodies } = options;
  await printSearch(edition, plates.digest, desk, { crew, trade, bodies, cold, cache: pictures });
  return printed;
}

type PageOrder = {
  readonly desk: Desk;
  /** Feed items that changed feeds want, by key. */
  readonly wanted: Map<string, FeedItem>;
  readonly bodies: ReadonlyMap<string, Slice>;
};

/** The pages that changed, and the feed items that changed feeds want; a post's both go in one job. */
function* pageJobs(edition: Edition, plates: string, { desk, wanted, bodies }: PageOrder): Generator<string> {
  for (const sheet of sheets(edition)) {
    const { address, body } = sheet.frame;
    const file = addressFile(address);
    const written = JSON.stringify(sheet);
    if (!isNew(file, `${plates} ${written}`, desk)) continue;
    const item = wanted.get(address);
    wanted.delete(address);
    const more = JSON.stringify({ kind: 'page', file, item, body: body && bodies.get(body.file) });
    yield `${more.slice(0, -1)},"sheet":${written}}`;
  }
  for (const item of wanted.values()) yield job({ kind: 'item', item, ...keptBody(item, bodies) });
}

function keptBody({ body }: FeedItem, bodies: ReadonlyMap<string, Slice>): { body?: Slice } {
  const slice = body && bodies.get(body.file);
  return slice ? { body: slice } : {};
}

function* feedJobs(changed: readonly FeedSheet[], slices: ReadonlyMap<string, ItemSlices>): Generator<string> {
  for (const sheet of changed) {
    const items = sheet.items.map(({ key }) => slices.get(key)?.[sheet.form]).filter((slice) => slice !== undefined);
    yield job({ kind: 'feed', file: addressFile(sheet.address), head: feedHead(sheet), items });
  }
}

function job(one: Job): string {
  return JSON.stringify(one);
}

/** A feed is named by its head and the digests of its items, each of which is worked out once. */
function changedFeeds(
  edition: Edition,
  program: string,
  desk: Desk,
): { readonly feeds: readonly FeedSheet[]; readonly items: Map<string, FeedItem> } {
  const digests = new Map<FeedItem, string>();
  const digestOf = (item: FeedItem) => {
    const digest = digests.get(item) ?? digestOfText(JSON.stringify(item));
    digests.set(item, digest);
    return digest;
  };
  const changed: FeedSheet[] = [];
  const items = new Map<string, FeedItem>();
  for (const sheet of feeds(edition)) {
    const name = `${program} ${JSON.stringify(feedHead(sheet))} ${sheet.items.map(digestOf).join(' ')}`;
    if (!isNew(addressFile(sheet.address), name, desk)) continue;
    changed.push(sheet);
    for (const item of sheet.items) items.set(item.key, item);
  }
  return { feeds: changed, items };
}

/** Enters a file in the next manifest; true when what is published was printed from something else. */
function isNew(file: string, madeOf: string, { known, next }: Desk): boolean {
  if (next.has(file)) throw new Error(`Two pages have the address ${file}`);
  const digest = digestOfText(madeOf);
  next.set(file, digest);
  return known.get(file) !== digest;
}

function digestOfText(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}

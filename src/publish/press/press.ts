// The press prints what changed. Same plates and same sheet, same bytes: whatever has the digest that it had is kept.
import { hash } from 'node:crypto';
import type { Crew } from '../../crew/crew.ts';
import type { Slice } from '../../crew/pack.ts';
import type { Edition } from '../../derive/edition.ts';
import { feedHead, feeds, type FeedSheet } from '../../derive/feed.ts';
import type { FeedItem } from '../../derive/feed-item.ts';
import type { BodySource } from '../../derive/sheet.ts';
import { sheets } from '../../derive/sheets.ts';
import type { Desk } from '../extra-files.ts';
import { planSearch, type SearchOrder } from '../search/search-plan.ts';
import { addressFile } from './address-file.ts';
import { filesBeside } from './page-files.ts';
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
  const { cold, bodies } = options;
  const search = planSearch(edition, desk, { program: plates.digest, cache: pictures, cold });
  const slices = new Map<string, ItemSlices>();
  const counted = new Map<string, Slice>();
  let printed = 0;
  const onDone = ({ file, item, counted: words, index = [] }: Done) => {
    if (item) slices.set(item.key, item.slices);
    if (words) counted.set(words.digest, words.slice);
    for (const [name, digest] of index) desk.next.set(name, digest);
    if (file === undefined) return;
    printed += 1;
    options.onPrint(printed);
  };
  const orders = { desk, items: wanted.items, searches: search.orders, bodies };
  await crew.workOff(trade, pageJobs(edition, plates.digest, orders), onDone);
  // What is made of many pages' parts; an index takes longest, so it comes first.
  await crew.workOff(trade, [...search.indexes(counted).map(job), ...feedJobs(wanted.feeds, slices)], onDone);
  return printed;
}

type PageOrder = {
  readonly desk: Desk;
  /** Feed items that changed feeds want, by key. */
  readonly items: Map<string, FeedItem>;
  /** What is to be counted for search, by key. */
  readonly searches: Map<string, SearchOrder>;
  readonly bodies: ReadonlyMap<string, Slice>;
};

/** The pages that changed, with what is wanted beside them of the same body; then what is wanted of others. */
function* pageJobs(edition: Edition, plates: string, orders: PageOrder): Generator<string> {
  const { desk, items, searches, bodies } = orders;
  const besideOf = filesBeside(edition, desk, (file, text) => isNew(file, text, desk));
  for (const sheet of sheets(edition)) {
    const { address, body } = sheet.frame;
    const file = addressFile(address);
    const written = JSON.stringify(sheet);
    const beside = besideOf(address);
    if (!isNew(file, `${plates} ${written}`, desk)) {
      if (beside) yield job({ kind: 'file', ...beside });
      continue;
    }
    const item = take(items, address);
    const search = take(searches, address);
    const more = JSON.stringify({
      kind: 'page',
      file,
      beside,
      item: item && besides(item, body),
      search: search && { ...search, document: besides(search.document, body) },
      body: body && bodies.get(body.file),
    });
    yield `${more.slice(0, -1)},"sheet":${written}}`;
  }
  for (const item of items.values()) yield job({ kind: 'item', item, ...keptBody(item, bodies) });
  for (const search of searches.values()) yield job({ kind: 'search', search, ...keptBody(search.document, bodies) });
}

function take<Value>(wanted: Map<string, Value>, key: string): Value | undefined {
  const value = wanted.get(key);
  wanted.delete(key);
  return value;
}

/** Without its body where that is the page's. It may not show every picture of the page. */
function besides<Thing extends { readonly body?: BodySource }>(thing: Thing, page: BodySource | undefined): Thing {
  const { body, ...rest } = thing;
  const isAlike = JSON.stringify(body?.targets.keptBack) === JSON.stringify(page?.targets.keptBack);
  return isAlike ? (rest as Thing) : thing;
}

function keptBody(
  { body }: { readonly body?: BodySource },
  bodies: ReadonlyMap<string, Slice>,
): { readonly body?: Slice } {
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

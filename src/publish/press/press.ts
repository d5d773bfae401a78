// The press prints what changed. Same plates and same sheet, same bytes: whatever has the digest that it had is kept.
import { hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { startCrew } from '../../crew.ts';
import type { Edition } from '../../derive/edition.ts';
import { feedHead, feeds, type FeedItem, type FeedSheet } from '../../derive/feed.ts';
import { sheets } from '../../derive/sheets.ts';
import type { Desk } from '../extra-files.ts';
import { addressFile } from './address-file.ts';
import type { Slice } from './pack.ts';
import type { Plates } from './plates.ts';
import type { PressBrief } from './print-worker.ts';
import type { Done, Job } from './print.ts';

export type PressOptions = {
  readonly content: string;
  readonly photos: string;
  readonly packs: string;
  readonly onPrint: (done: number) => void;
};

/** Stages every page and feed whose print is not there yet, and gives their number. */
export async function print(edition: Edition, plates: Plates, desk: Desk, options: PressOptions): Promise<number> {
  const origin = edition.frame.url + edition.frame.base;
  const { content, photos: pictures, packs } = options;
  const brief: PressBrief = { entry: plates.entry, content, origin, files: desk.staging, packs, pictures };
  const program = new URL('./print-worker.ts', import.meta.url);
  const crew = startCrew<string, Done>({ program, brief, size: availableParallelism(), batch: 24 });
  const wanted = changedFeeds(edition, `${plates.digest} ${origin}`, desk);
  const slices = new Map<string, Slice>();
  let printed = 0;
  const take = ({ file, item }: Done) => {
    if (item) slices.set(item.address, item.slice);
    if (file === undefined) return;
    printed += 1;
    options.onPrint(printed);
  };
  try {
    await crew.workOff(pageJobs(edition, plates.digest, desk, wanted.items), take);
    await crew.workOff(feedJobs(wanted.feeds, slices), take);
  } finally {
    await crew.end();
  }
  return printed;
}

/** The pages that changed, and the feed items that changed feeds want; a post's both go in one job. */
function* pageJobs(edition: Edition, plates: string, desk: Desk, wanted: Map<string, FeedItem>): Generator<string> {
  for (const sheet of sheets(edition)) {
    const file = addressFile(sheet.frame.address);
    const written = JSON.stringify(sheet);
    if (!isNew(file, `${plates} ${written}`, desk)) continue;
    const item = wanted.get(sheet.frame.address);
    if (item) wanted.delete(sheet.frame.address);
    yield `{"kind":"page","file":${JSON.stringify(file)},"sheet":${written}${item ? `,"item":${JSON.stringify(item)}` : ''}}`;
  }
  for (const item of wanted.values()) yield job({ kind: 'item', item });
}

function* feedJobs(changed: readonly FeedSheet[], slices: ReadonlyMap<string, Slice>): Generator<string> {
  for (const sheet of changed) {
    const items = sheet.items.map(({ address }) => slices.get(address)).filter((slice) => slice !== undefined);
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
    for (const item of sheet.items) items.set(item.address, item);
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

// What the press prints: pages from sheets by the plates, feed items, and feeds from items. One job is one file, but
// for a post, whose page and feed item are printed from one reading of its body.
import { bodyDigest } from '../../body/body-facts.ts';
import { filled, isComplete, type Draft } from '../../body/draft.ts';
import { toSegments } from '../../body/to-segments.ts';
import type { FeedForm, FeedHead } from '../../derive/feed.ts';
import type { FeedItem } from '../../derive/feed-item.ts';
import type { Sheet } from '../../derive/page.ts';
import type { BodySource } from '../../derive/sheet.ts';
import { words } from '../../i18n/words.ts';
import { anySite, ownPage, type BodyTargets, type Segment } from '../../model/segment.ts';
import { readBody } from '../../read/read-body.ts';
import { documentCounter, type CountedDocument } from '../search/count-document.ts';
import type { IndexJob, PrintedIndex } from '../search/print-index.ts';
import type { SearchOrder } from '../search/search-plan.ts';
import { toFeedHtml } from '../to-feed-html.ts';
import { toJsonFeed, toJsonItem } from '../to-json-feed.ts';
import { toRss, toRssItem } from '../to-rss.ts';
import type { Slice } from '../../crew/pack.ts';
import type { StagedFile } from './page-files.ts';
import { textDifferences, type Texts } from './text-differences.ts';

export type Job =
  | PageJob
  | ({ readonly kind: 'file' } & StagedFile)
  | { readonly kind: 'item'; readonly item: FeedItem; readonly body?: Slice }
  | { readonly kind: 'feed'; readonly file: string; readonly head: FeedHead; readonly items: readonly Slice[] }
  | SearchJob
  | IndexJob;

/** Counts the words of a document whose page is not printed. */
export type SearchJob = { readonly kind: 'search'; readonly search: SearchOrder; readonly body?: Slice };

/** `body` is where its draft is, where it was read just now. What `item` and `search` have no body for has the page's. */
export type PageJob = {
  readonly kind: 'page';
  readonly file: string;
  readonly sheet: Sheet;
  /** To be staged with it. */
  readonly beside?: StagedFile;
  readonly item?: FeedItem;
  readonly search?: SearchOrder;
  readonly body?: Slice;
};

/** What a thread did: the file that it staged, and where it put the item of a post or the words that it counted. */
export type Done = {
  readonly file?: string;
  readonly item?: { readonly key: string; readonly slices: ItemSlices };
  readonly counted?: Counted;
  readonly index?: PrintedIndex;
};

export type Counted = { readonly digest: string; readonly slice: Slice };

/** An item as each form of feed has it. */
export type ItemSlices = Readonly<Record<FeedForm, Slice>>;
export type ItemTexts = Readonly<Record<FeedForm, string>>;

/** What the plates print a sheet with. */
export type Render = (sheet: Sheet) => Promise<Response>;

export type Printer = {
  readonly page: (job: PageJob, texts: Texts) => Promise<PrintedPage>;
  readonly item: (item: FeedItem, body?: Slice) => ItemTexts;
  /** What stands before its items and after them. */
  readonly feed: (head: FeedHead) => readonly [before: string, after: string];
  readonly search: (search: SearchOrder, body?: Slice) => Promise<CountedDocument>;
};

type PrintedPage = {
  readonly html: Uint8Array;
  readonly item?: ItemTexts;
  readonly counted?: CountedDocument;
};

export type PrinterOptions = {
  /** The content folder. */
  readonly content: string;
  /** The site's url and base. */
  readonly origin: string;
  readonly render: Render;
  /** Reads what the crew kept. */
  readonly kept: (slice: Slice) => string;
  /** The length of a published picture by its address. */
  readonly pictureBytes: (address: string) => number | undefined;
};

export function printer({ render, ...options }: PrinterOptions): Printer {
  const segmentsOf = segmentsReader(options);
  const itemOf = itemWriter(options);
  const count = documentCounter();
  return {
    page: async ({ sheet: { frame, page }, item, search, body }, texts) => {
      const segments = segmentsOf(frame.body, body);
      const shown = frame.body ? { segments: placed(segments, frame.site.base, '') } : {};
      const compared = frame.comparisons ? { differences: textDifferences(frame.comparisons, texts) } : {};
      const html = await pageOf({ page, frame: { ...frame, ...shown, ...compared } }, render);
      const segmentsFor = (own: BodySource | undefined) => (own ? segmentsOf(own, body) : segments);
      return {
        html,
        ...(item ? { item: itemOf(item, segmentsFor(item.body)) } : {}),
        ...(search ? { counted: await count(search.document, segmentsFor(search.document.body)) } : {}),
      };
    },
    search: ({ document }, body) => count(document, segmentsOf(document.body, body)),
    ...feedPrinter(options),
  };
}

/** Prints what needs no plates. */
export function feedPrinter(options: Omit<PrinterOptions, 'render'>): Pick<Printer, 'item' | 'feed'> {
  const segmentsOf = segmentsReader(options);
  const itemOf = itemWriter(options);
  return {
    item: (item, body) => itemOf(item, segmentsOf(item.body, body)),
    feed: (head) => (head.form === 'rss' ? toRss : toJsonFeed)(head, options.origin),
  };
}

type ReadSegments = (body: BodySource | undefined, slice: Slice | undefined) => readonly Segment[];

function segmentsReader({ content, kept }: Pick<PrinterOptions, 'content' | 'kept'>): ReadSegments {
  return (body, slice) => {
    if (!body) return [];
    const targets = targetsOf(body);
    const draft = slice && (JSON.parse(kept(slice)) as Draft);
    // What names something that is not there is settled anew.
    return draft && isComplete(draft, targets) ? filled(draft, targets) : readSegments(body, targets, content);
  };
}

type WriteItem = (item: FeedItem, segments: readonly Segment[]) => ItemTexts;

function itemWriter({ origin, pictureBytes }: Pick<PrinterOptions, 'origin' | 'pictureBytes'>): WriteItem {
  return (item, segments) => {
    const bytes = item.picture && pictureBytes(item.picture.address);
    const place = { origin, w: words(item.language), page: item.address };
    const html = toFeedHtml(placed(segments, origin, origin + item.address), place);
    const printed = { item, html, ...(bytes ? { pictureBytes: bytes } : {}) };
    return { rss: toRssItem(printed, origin), json: toJsonItem(printed, origin) };
  };
}

async function pageOf(sheet: Sheet, render: Render): Promise<Uint8Array> {
  try {
    const response = await render(sheet);
    const html = await response.bytes();
    if (response.status === 200) return html;
    throw new Error(`The page ${sheet.frame.address} could not be printed (${response.status})`);
  } catch (error) {
    throw stopped(sheet, error);
  }
}

/** What an operator's page does wrong is told to the operator; anything else is our mistake. */
function stopped({ page }: Sheet, error: unknown): unknown {
  if (page.kind !== 'operator') return error;
  const message = error instanceof Error ? error.message : String(error);
  return new Error(
    `content/pages/${page.name}.mdx stops with an error: ${message.split('\n')[0]}. What was published before is as it was. Mend the page. Publish again.`,
  );
}

/** Addresses inside the site are marked until it is known whether a page or a feed shows them. */
function targetsOf({ targets }: BodySource): BodyTargets {
  const links = Object.fromEntries(Object.entries(targets.links).map(([name, address]) => [name, anySite + address]));
  return { ...targets, links, page: ownPage };
}

function readSegments({ file, digest, format }: BodySource, targets: BodyTargets, content: string): Segment[] {
  const source = readBody(content, file);
  if (bodyDigest(source) !== digest) throw new Error(`${file} was changed while it was published. Publish again.`);
  return toSegments(source, format, targets);
}

function placed(segments: readonly Segment[], prefix: string, page: string): Segment[] {
  return segments.map((segment) => {
    if (segment.kind === 'html')
      return { ...segment, html: segment.html.replaceAll(anySite, prefix).replaceAll(ownPage, page) };
    return 'children' in segment ? { ...segment, children: placed(segment.children, prefix, page) } : segment;
  });
}

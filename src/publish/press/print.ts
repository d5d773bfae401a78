// What the press prints: pages from sheets by the plates, feed items, and feeds from items. One job is one file, but
// for a post, whose page and feed item are printed from one reading of its body.
import { bodyDigest } from '../../body/body-facts.ts';
import { toSegments } from '../../body/to-segments.ts';
import type { FeedHead, FeedItem } from '../../derive/feed.ts';
import type { Sheet } from '../../derive/page.ts';
import type { BodySource } from '../../derive/sheet.ts';
import type { Segment } from '../../model/segment.ts';
import { readBody } from '../../read/read-body.ts';
import { toFeedHtml } from '../to-feed-html.ts';
import { toRss, toRssItem } from '../to-rss.ts';
import type { Slice } from './pack.ts';

export type Job =
  | { readonly kind: 'page'; readonly file: string; readonly sheet: Sheet; readonly item?: FeedItem }
  | { readonly kind: 'item'; readonly item: FeedItem }
  | { readonly kind: 'feed'; readonly file: string; readonly head: FeedHead; readonly items: readonly Slice[] };

/** What a thread did: the file that it staged, and where it put the item of a post. */
export type Done = { readonly file?: string; readonly item?: { readonly address: string; readonly slice: Slice } };

/** The renderer that the plates export. */
export type Renderer = {
  readonly render: (request: Request, options: { locals: { sheet: Sheet } }) => Promise<Response>;
};

export type Printer = {
  readonly page: (sheet: Sheet, item?: FeedItem) => Promise<{ readonly html: Uint8Array; readonly item?: string }>;
  readonly item: (item: FeedItem) => string;
  readonly feed: (head: FeedHead, items: readonly string[]) => string;
};

export type PrinterOptions = {
  /** The content folder. */
  readonly content: string;
  /** The site's url and base. */
  readonly origin: string;
  readonly renderer: Renderer;
  /** The length of a published picture by its address. */
  readonly pictureBytes: (address: string) => number | undefined;
};

// Stands before every address inside the site until it is known whether a page or a feed shows it.
const anySite = 'https://site.invalid';
// Stands before the name of a place in the post itself.
const anyPage = 'https://page.invalid';

export function printer({ content, origin, renderer, pictureBytes }: PrinterOptions): Printer {
  const segmentsOf = (body: BodySource | undefined) => (body ? readSegments(body, content) : []);
  const itemOf = (item: FeedItem, segments: readonly Segment[]) => {
    const bytes = item.picture && pictureBytes(item.picture.address);
    const html = toFeedHtml(placed(segments, origin, origin + item.address), origin);
    return toRssItem({ item, html, ...(bytes ? { pictureBytes: bytes } : {}) }, origin);
  };
  return {
    page: async ({ frame, page }, item) => {
      const segments = segmentsOf(frame.body);
      const shown = frame.body ? { segments: placed(segments, frame.site.base, '') } : {};
      const html = await render({ page, frame: { ...frame, ...shown } }, renderer);
      return { html, ...(item ? { item: itemOf(item, segments) } : {}) };
    },
    item: (item) => itemOf(item, segmentsOf(item.body)),
    feed: (head, items) => toRss(head, items, origin),
  };
}

async function render(sheet: Sheet, renderer: Renderer): Promise<Uint8Array> {
  // The renderer has one route: which page it is, the sheet says.
  const response = await renderer.render(new Request('http://press/'), { locals: { sheet } });
  const html = new Uint8Array(await response.arrayBuffer());
  if (response.status === 200) return html;
  throw new Error(`The page ${sheet.frame.address} could not be printed (${response.status})`);
}

function readSegments({ file, digest, format, targets }: BodySource, content: string): Segment[] {
  const source = readBody(content, file);
  if (bodyDigest(source) !== digest) throw new Error(`${file} was changed while it was published. Publish again.`);
  const links = Object.fromEntries(Object.entries(targets.links).map(([name, address]) => [name, anySite + address]));
  return toSegments(source, format, { ...targets, links, page: anyPage });
}

function placed(segments: readonly Segment[], prefix: string, page: string): Segment[] {
  return segments.map((segment) => {
    if (segment.kind === 'html')
      return { ...segment, html: segment.html.replaceAll(anySite, prefix).replaceAll(anyPage, page) };
    return segment.kind === 'quote' ? { ...segment, children: placed(segment.children, prefix, page) } : segment;
  });
}

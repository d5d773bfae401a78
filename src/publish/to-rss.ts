// The only door to `rss`, which lets control characters through, prints "Invalid Date", stamps the clock into
// lastBuildDate and breaks without a guid. Here every day is real, every address absolute, and the newest item's day
// stands for the feed's.
import RSS from 'rss';
import { dayTime, type Day } from '../model/day.ts';
import type { FeedHead } from '../derive/feed.ts';
import type { FeedItem } from '../derive/feed-item.ts';
import { escapeHtml } from './escape-html.ts';
import { xmlText } from './xml-text.ts';

/** What a printed item has beside its facts: its body as HTML with absolute addresses, and its picture's true length. */
export type PrintedItem = { readonly item: FeedItem; readonly html: string; readonly pictureBytes?: number };

/**
 * RSS 2.0 with `content:encoded`, `dc:creator`, `atom:link` and RFC 5005 archives: what stands before its items and
 * after them. `origin` is the site's url and base.
 */
export function toRss(sheet: FeedHead, origin: string): readonly [before: string, after: string] {
  const feed = new RSS({
    title: xmlText(sheet.title),
    description: escapeHtml(xmlText(sheet.description)),
    feed_url: origin + (sheet.moved ?? sheet.address),
    site_url: origin + sheet.page,
    language: sheet.language,
    copyright: sheet.licence ? xmlText(sheet.licence) : undefined,
    generator: 'Milepost',
    custom_namespaces: { media: 'http://search.yahoo.com/mrss/', ...(sheet.current ? { fh: archives } : {}) },
    custom_elements: [...archiveElements(sheet, origin)],
  });
  const xml = withDate(feed.xml({ indent: false }), sheet.updated);
  const [start, end] = [xml.indexOf('<rss'), xml.lastIndexOf('</channel>')];
  const look = `<?xml-stylesheet type="text/css" href="${escapeHtml(`${origin}/feed.css`)}"?>`;
  return [xml.slice(0, start) + look + xml.slice(start, end), `${xml.slice(end)}\n`];
}

/** An author's text stands in CDATA, and may look like the element. */
const textOrDate = /<!\[CDATA\[[\s\S]*?\]\]>|<lastBuildDate>[^<]*<\/lastBuildDate>/g;

function withDate(xml: string, updated: Day | undefined): string {
  const date = updated ? `<lastBuildDate>${new Date(dayTime(updated)).toUTCString()}</lastBuildDate>` : '';
  return xml.replace(textOrDate, (found) => (found.startsWith('<!') ? found : date));
}

const archives = 'http://purl.org/syndication/history/1.0';

/** One `<item>`; a post has the same one in every feed. */
export function toRssItem({ item, html, pictureBytes }: PrintedItem, origin: string): string {
  const picture = item.picture && pictureBytes ? { ...item.picture, bytes: pictureBytes } : undefined;
  const feed = new RSS({ title: '', feed_url: '', site_url: '' });
  feed.item({
    // RSS says that a title is text and a description is HTML. So `<script>` in a title stands as it was written: written
    // as `&lt;script>`, whoever reads it as text would show those signs, while who reads it as HTML must clean all of it.
    title: xmlText(item.title),
    description: escapeHtml(xmlText(item.summary)),
    url: origin + item.address,
    guid: xmlText(item.guid),
    date: new Date(dayTime(item.day)),
    categories: item.categories.map(xmlText),
    custom_elements: [
      { 'dc:creator': xmlText(item.author) },
      { 'dc:language': item.language },
      // A reader would show an empty one instead of the description.
      ...(html === '' ? [] : [{ 'content:encoded': { _cdata: xmlText(html) } }]),
      ...(picture ? pictureElements({ ...picture, url: origin + picture.address }) : []),
    ],
  });
  const xml = feed.xml({ indent: false });
  return xml.slice(xml.indexOf('<item>'), xml.lastIndexOf('</item>') + '</item>'.length);
}

function pictureElements(picture: {
  readonly url: string;
  readonly type: string;
  readonly bytes: number;
  readonly alt: string;
}) {
  const { url, type, bytes, alt } = picture;
  return [
    { enclosure: [{ _attr: { url, length: bytes, type } }] },
    {
      'media:content': [
        { _attr: { url, type, fileSize: bytes, medium: 'image' } },
        ...(alt ? [{ 'media:description': xmlText(alt) }] : []),
      ],
    },
  ];
}

function* archiveElements({ current, older, hub }: FeedHead, origin: string) {
  if (hub) yield { 'atom:link': { _attr: { href: hub, rel: 'hub' } } };
  if (current) yield { 'fh:archive': '' };
  if (current)
    yield { 'atom:link': { _attr: { href: origin + current, rel: 'current', type: 'application/rss+xml' } } };
  if (older)
    yield { 'atom:link': { _attr: { href: origin + older, rel: 'prev-archive', type: 'application/rss+xml' } } };
}

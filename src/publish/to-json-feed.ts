// JSON Feed 1.1 (jsonfeed.org/version/1.1) for who reads feeds with a program of their own.
import { dayTime } from '../model/day.ts';
import type { FeedHead } from '../derive/feed.ts';
import { generateJsonFeed } from './feedsmith.ts';
import type { PrintedItem } from './to-rss.ts';

/** What stands before its items and after them; between two of them stands a comma. */
export function toJsonFeed(sheet: FeedHead, origin: string): readonly [before: string, after: string] {
  const { items: _, ...head } = generated({
    title: sheet.title.toWellFormed(),
    description: sheet.description.toWellFormed(),
    feed_url: origin + (sheet.moved ?? sheet.address),
    home_page_url: origin + sheet.page,
    language: sheet.language,
    ...(sheet.hub ? { hubs: [{ type: 'WebSub', url: sheet.hub }] } : {}),
    items: [],
  });
  return [`${JSON.stringify(head).slice(0, -1)},"items":[`, ']}\n'];
}

/** One item; a post has the same one in every feed. */
export function toJsonItem({ item, html, pictureBytes }: PrintedItem, origin: string): string {
  const { picture } = item;
  const { items } = generated({
    title: '',
    items: [
      {
        id: item.guid.toWellFormed(),
        url: origin + item.address,
        title: item.title.toWellFormed(),
        ...contentOf(item.summary.toWellFormed(), html),
        date_published: new Date(dayTime(item.day)),
        tags: item.categories.map((one) => one.toWellFormed()),
        authors: [{ name: item.author.toWellFormed() }],
        language: item.language,
        ...(picture && pictureBytes ? { image: origin + picture.address } : {}),
      },
    ],
  });
  return JSON.stringify(items[0]);
}

/** What happened to a promise is told in a few words, and needs no page of its own. */
function contentOf(summary: string, html: string) {
  return html === '' ? { content_text: summary } : { summary, content_html: html.toWellFormed() };
}

/** A plain object, for JSON. */
function generated(feed: Parameters<typeof generateJsonFeed>[0]): { readonly items: readonly unknown[] } {
  return generateJsonFeed(feed) as { readonly items: readonly unknown[] };
}

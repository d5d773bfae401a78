// Lists of feeds as OPML 2.0 (opml.org/spec2.opml). No date comes from the clock, so there is none.
import type { OpmlEntry, OpmlSheet } from '../derive/opml.ts';
import { generateOpml } from './feedsmith.ts';
import { xmlText } from './xml-text.ts';

type Outline = NonNullable<NonNullable<Parameters<typeof generateOpml>[0]['body']>['outlines']>[number];

/** `origin` is the site's url and base. */
export function toOpml({ title, entries }: OpmlSheet, origin: string): string {
  const outlines = entries.map((entry) => outlineOf(entry, origin));
  return generateOpml({ head: { title: xmlText(title) }, body: { outlines } });
}

function outlineOf({ name, feed, entries }: OpmlEntry, origin: string): Outline {
  return {
    text: xmlText(name),
    ...(feed
      ? {
          type: 'rss',
          xmlUrl: origin + feed.address,
          htmlUrl: origin + feed.page,
          title: xmlText(feed.title),
          language: feed.language,
        }
      : {}),
    ...(entries ? { outlines: entries.map((one) => outlineOf(one, origin)) } : {}),
  };
}

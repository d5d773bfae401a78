// What one published page points at, and what can be pointed at in it.
import { decodeEntities, scanHtml, type Tag } from './scan-html.ts';

export type PageLinks = {
  /** As they are written: relative, from the root, or absolute. */
  readonly targets: readonly string[];
  readonly ids: ReadonlySet<string>;
  readonly repeatedIds: readonly string[];
};

const addressAttributes = ['href', 'src', 'poster', 'action', 'data', 'cite'];
const listAttributes = ['srcset', 'imagesrcset'];

export function pageLinks(html: string): PageLinks {
  const targets: string[] = [];
  const ids = new Set<string>();
  const repeatedIds: string[] = [];
  for (const tag of scanHtml(html)) {
    targets.push(...targetsOf(tag));
    const id = tag.attributes.get('id');
    if (id === undefined) continue;
    if (ids.has(id)) repeatedIds.push(id);
    ids.add(id);
  }
  return { targets, ids, repeatedIds };
}

function targetsOf({ name, attributes }: Tag): readonly string[] {
  const single = addressAttributes.flatMap((key) => attributes.get(key) ?? []);
  const listed = listAttributes.flatMap((key) => sourcesOf(attributes.get(key) ?? ''));
  const content = name === 'meta' ? (attributes.get('content') ?? '') : '';
  return [...single, ...listed, ...(/^https?:/.test(content) ? [content] : [])];
}

/** The addresses of a `srcset`, without their widths. */
function sourcesOf(written: string): readonly string[] {
  return written.split(/,\s+/).flatMap((part) => part.trim().split(/\s+/)[0] || []);
}

/**
 * Every absolute address below `site` in a feed, a calendar, a list of addresses or a data file, whatever its format:
 * entities are decoded and a calendar's folded lines joined first.
 */
export function absoluteAddresses(text: string, site: string): readonly string[] {
  const plain = decodeEntities(decodeEntities(text.replace(/\r\n[ \t]/g, '')));
  const found: string[] = [];
  for (let at = plain.indexOf(site); at !== -1; at = plain.indexOf(site, at + site.length)) {
    const address = /^[^\s"'<>\\)\]]*/.exec(plain.slice(at, at + 2048))?.[0].replace(/[.,;:!?]+$/, '') ?? '';
    if (['', '/', '#', '?'].includes(address.charAt(site.length))) found.push(address);
  }
  return [...new Set(found)];
}

/** Addresses in the HTML of a feed's items that a reader of the feed cannot follow. */
export function relativeAddresses(feed: string): readonly string[] {
  const bodies = [...feed.matchAll(/<!\[CDATA\[(.*?)\]\]>/gs)].map(([, body = '']) => body);
  const escaped = [...feed.matchAll(/<(?:content:encoded|description)>(.*?)<\/(?:content:encoded|description)>/gs)];
  const marked = escaped.map(([, body = '']) => body).filter((body) => !body.startsWith('<![CDATA['));
  const documents = [...bodies, ...marked.map(decodeEntities)];
  const targets = documents.flatMap((document) => pageLinks(document).targets);
  return [...new Set(targets.filter((target) => !/^[a-z][a-z0-9+.-]*:/i.test(target)))];
}

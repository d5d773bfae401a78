// Every feed of a published folder, read as feed readers read it, with what validators only warn about.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';

export type ReadItem = {
  readonly guid: string | undefined;
  readonly title: string | undefined;
  readonly day: string;
  readonly link: string | undefined;
  /** Without one, the summary is all that is told. */
  readonly content: string;
};

/** Files below a published folder, with `/`. */
export function feedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)(feed|changes)(\.json|\.xml|\/\d+\.xml)$/.test(file))
    .sort();
}

export function readFeed(folder: string, file: string): ReadItem[] {
  const text = readFileSync(join(folder, file), 'utf8');
  if (file.endsWith('.json'))
    return (parseJsonFeed(text).items ?? []).map((item) => ({
      guid: item.id,
      title: item.title,
      day: dayOf(item.date_published),
      link: item.url,
      content: item.content_html ?? '',
    }));
  return (parseRssFeed(text).items ?? []).map((item) => ({
    guid: item.guid?.value,
    title: item.title,
    day: dayOf(item.pubDate),
    link: item.link,
    content: item.content?.encoded ?? '',
  }));
}

function dayOf(written = ''): string {
  return new Date(written).toISOString().slice(0, 10);
}

/** What is wrong with one feed, in words; nothing where all is well. */
export function feedFaults(folder: string, file: string, url: string): string[] {
  const items = readFeed(folder, file);
  const guids = items.map(({ guid }) => guid);
  const faults = items.flatMap((item) => itemFaults(item, folder, url));
  if (new Set(guids).size !== guids.length) faults.push('two items have one guid');
  if (items.length > 50) faults.push(`${items.length} items`);
  const text = readFileSync(join(folder, file), 'utf8');
  for (const [, length = '', address = ''] of enclosures(text)) {
    const published = join(folder, address.replace(url, ''));
    if (!existsSync(published) || statSync(published).size !== Number(length) || Number(length) === 0)
      faults.push(`the enclosure ${address} is not ${length} bytes long`);
  }
  return faults.map((fault) => `${file}: ${fault}`);
}

function enclosures(text: string): readonly RegExpMatchArray[] {
  return [...text.matchAll(/<enclosure url="([^"]*)" length="(\d*)"/g)].map((found) => {
    const [all, address = '', length = ''] = found;
    return [all, length, address];
  });
}

function itemFaults({ guid, title, day, link = '', content }: ReadItem, folder: string, url: string): string[] {
  const faults: string[] = [];
  if (!guid) faults.push(`${title} has no guid`);
  if (!title) faults.push(`${guid} has no title`);
  if (day < '1971-01-01') faults.push(`${guid} is of ${day}`);
  const tags = (content.match(/<[a-z][^>]*>/gi) ?? []).join('');
  const page = join(folder, link.replace(url, '').replace(/#.*/, ''), 'index.html');
  if (!link.startsWith(`${url}/`) || !existsSync(page)) faults.push(`${guid} leads to ${link}`);
  if (/<(script|style|iframe|form|object|embed|link|meta)\b/i.test(content))
    faults.push(`${guid} has a program or a style`);
  if (/\s(on[a-z]+|style)\s*=/i.test(tags)) faults.push(`${guid} has an attribute that acts`);
  for (const [, address = ''] of tags.matchAll(/\s(?:href|src|poster|cite)="([^"]*)"/g))
    if (!/^(https?:\/\/|mailto:|tel:)/i.test(address)) faults.push(`${guid} names ${address}`);
  return faults;
}

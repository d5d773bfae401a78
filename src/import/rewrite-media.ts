// Films, sounds and frames that are written as HTML. Those on other sites become links when the post is published;
// those of the old site are not copied.
import { escapeHtml } from './markup.ts';
import type { References } from './reference.ts';
import type { Rewritten } from './rewrite-references.ts';
import { readTag, type Tag } from './tag.ts';

const names = new Set(['video', 'audio', 'iframe', 'embed', 'object']);

/** A limit keeps a file of nothing but opening tags from being read to its end for each of them. */
const longestInside = 5000;

export function isMedia({ name }: Tag): boolean {
  return names.has(name);
}

/** `tag` opens at `at`. What stands inside for browsers that show no film goes with the film. */
export function rewriteMedia(tag: Tag, text: string, at: number, line: number, references: References): Rewritten {
  const { start, end } = closingOf(tag, text);
  const own = tag.attributes['src']?.value ?? tag.attributes['data']?.value;
  const address = own ?? sourceIn(text.slice(tag.end, start)) ?? '';
  const kind = tag.name === 'audio' || tag.name === 'video' ? 'recording' : 'frame';
  if (references.media(address, line, kind) === 'gone') {
    for (const captions of captionsIn(text.slice(tag.end, start))) references.media(captions, line, kind);
    return { end, text: tag.attributes['title']?.value ?? '' };
  }
  if (own !== undefined) return { end, text: text.slice(at, end) };
  const inner = text.slice(tag.end, start).replace(/\s*<(?:source|track)\b[^>]*>/gi, '');
  return { end, text: `<${tag.name} src="${escapeHtml(address)}">${inner}</${tag.name}>` };
}

function closingOf({ name, end, isEmpty }: Tag, text: string): { start: number; end: number } {
  const near = isEmpty || name === 'embed' ? '' : text.slice(end, end + longestInside);
  const last = new RegExp(`</${name}\\s*>`, 'i').exec(near);
  return last ? { start: end + last.index, end: end + last.index + last[0].length } : { start: end, end };
}

function sourceIn(inner: string): string | undefined {
  return addressesIn(inner, /<source\b/gi)[0];
}

function captionsIn(inner: string): string[] {
  return addressesIn(inner, /<track\b/gi);
}

function addressesIn(inner: string, opening: RegExp): string[] {
  return [...inner.matchAll(opening)].flatMap(({ index }) => readTag(inner, index)?.attributes['src']?.value ?? []);
}

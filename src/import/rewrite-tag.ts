// Pictures, links and films that are written as HTML.
import { described } from './described.ts';
import { escapeHtml } from './markup.ts';
import type { References } from './reference.ts';
import type { Rewritten } from './rewrite-references.ts';
import { isMedia, rewriteMedia } from './rewrite-media.ts';
import { readTag, type Tag } from './tag.ts';

/** `inner` rewrites a stretch of the text that the tag holds. */
export function rewriteTag(
  text: string,
  at: number,
  line: number,
  references: References,
  inner: (from: number, to: number) => string,
): Rewritten | undefined {
  const tag = readTag(text, at);
  if (!tag || tag.closes) return undefined;
  if (tag.name === 'img') return picture(tag, text.slice(at, tag.end), line, references);
  if (tag.name === 'a') return link(tag, text, at, line, references, inner);
  if (isMedia(tag)) return rewriteMedia(tag, text, at, line, references);
  return tag.name === 'source' ? { end: tag.end, text: '' } : undefined;
}

function picture(tag: Tag, written: string, line: number, references: References): Rewritten {
  const alt = tag.attributes['alt']?.value ?? '';
  const address = unescaped(tag.attributes['src']?.value ?? '');
  const outcome = references.picture(address, line);
  if (outcome.is === 'remote') return { end: tag.end, text: written };
  if (outcome.is === 'gone') return { end: tag.end, text: alt };
  const words = described(alt, address);
  if (words.trim() === '') references.withoutAlt(outcome.name, line);
  return { end: tag.end, text: `<img src="${outcome.name}" alt="${escapeHtml(words)}">` };
}

function link(
  tag: Tag,
  text: string,
  at: number,
  line: number,
  references: References,
  inner: (from: number, to: number) => string,
): Rewritten | undefined {
  const href = tag.attributes['href'];
  const closing = /<\/a\s*>/gi;
  closing.lastIndex = tag.end;
  const last = closing.exec(text);
  if (!last) return undefined;
  const words = withoutEdges(inner(tag.end, last.index));
  const end = closing.lastIndex;
  const written = text.slice(at, tag.end);
  if (href === undefined) return { end, text: /\s(?:id|name)\s*=/.test(written) ? `${written}${words}</a>` : words };
  const outcome = references.link(unescaped(href.value), line);
  if (outcome.is === 'dead') return { end, text: words };
  if (outcome.is === 'kept') return { end, text: `${written}${words}</a>` };
  return { end, text: `<a href="${escapeHtml(outcome.address)}">${words}</a>` };
}

/** Line breaks just inside a link: what remains of the link must not begin an indented or empty line. */
function withoutEdges(words: string): string {
  return /^\s*\n|\n\s*$/.test(words) ? words.trim() : words;
}

function unescaped(value: string): string {
  return value
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .trim();
}

// Liquid, Nunjucks and Vue: `{% tag %}` and `{{ value }}`. Nothing is evaluated; only what is certain is kept.
import { plainLine } from './plain-line.ts';
import { readCall } from './call.ts';
import { knownCall } from './known-call.ts';
import { codeMarkup } from './markup.ts';
import type { Match, Place, Rule } from './template-match.ts';

const tag = /\{%[-~]?\s*([\s\S]*?)\s*[-~]?%\}/y;
const value = /\{\{[-~]?(?![<%{])\s*([\s\S]*?)\s*[-~]?\}\}/y;
const comment = /\{#(?!\})(?:(?!#\})[\s\S])*#\}/y;

const longestCall = 4000;

export const liquidRules: readonly Rule[] = [readTag, readValue, readComment];

function readTag(place: Place): Match | undefined {
  const found = matchAt(tag, place);
  if (!found) return undefined;
  const { end, inner } = found;
  const call = readCall(inner);
  const block = readBlock(call.name, inner, place.text, end);
  if (block) return block;
  if (call.name === 'post_url' || call.name === 'link')
    return { end, text: `/${call.positional[0]?.replace(/^\//, '') ?? ''}`, code: 'template-turned' };
  const included = /^include/.test(call.name) && call.positional[0] !== undefined;
  const meant = included ? { ...call, name: call.positional[0] ?? '', positional: call.positional.slice(1) } : call;
  const text = knownCall(meant, place.isInHtml);
  return text === undefined ? { end, text: '', code: 'template-removed' } : { end, text, code: 'template-turned' };
}

/** Tags that hold something: code becomes a fence, what is raw stays as it is, a comment was never shown. */
function readBlock(name: string, inner: string, text: string, from: number): Match | undefined {
  const closing = {
    highlight: 'endhighlight',
    codeblock: 'endcodeblock',
    comment: 'endcomment',
    raw: 'endraw',
    verbatim: 'endverbatim',
  }[name];
  if (closing === undefined) return undefined;
  const found = new RegExp(`\\{%[-~]?\\s*${closing}\\s*[-~]?%\\}`, 'g');
  found.lastIndex = from;
  const last = found.exec(text);
  if (!last) return undefined;
  const held = text.slice(from, last.index);
  const end = last.index + last[0].length;
  if (name === 'comment') return { end, text: '', code: 'template-turned' };
  if (name === 'raw' || name === 'verbatim') return { end, text: withoutPrograms(held), code: 'template-turned' };
  return { end, text: codeMarkup(held, /^\s*\w+\s+([\w+#-]+)/.exec(inner)?.[1] ?? ''), code: 'template-turned' };
}

function withoutPrograms(text: string): string {
  return text.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '');
}

function readValue(place: Place): Match | undefined {
  const found = matchAt(value, place);
  if (!found) return undefined;
  const { end, inner } = found;
  const [expression = '', ...filters] = inner.split('|').map((part) => part.trim());
  if (/^\$?(?:site\.(?:url|baseurl|base)|withBase|base|pathPrefix)$/.test(expression))
    return { end, text: '', code: 'template-turned' };
  const text = literal(expression) ?? fromFrontMatter(expression, place);
  const isKnown = filters.every((filter) =>
    /^(?:url|relative_url|absolute_url|safe|raw|escape|absolute|prepend|htmlBaseUrl)\b/i.test(filter),
  );
  if (text !== undefined && isKnown) return { end, text, code: 'template-turned' };
  if (text !== undefined && /^https?:\/\/\S+$/.test(text)) return { end, text: `<${text}>`, code: 'template-turned' };
  const shows = filters.some((filter) => /photo|image|img|icon|avatar/i.test(filter));
  return { end, text: shows ? '' : (text ?? ''), code: 'template-removed' };
}

function literal(expression: string): string | undefined {
  return /^(["'])(.*)\1$/s.exec(expression)?.[2];
}

/** `page.title`, `$page.frontmatter.title` and Eleventy's plain `title` name what the document itself says. */
function fromFrontMatter(expression: string, { data }: Place): string | undefined {
  const key = /^(?:\$?page\.(?:frontmatter\.)?|\$?frontmatter\.|post\.)?([\w-]+)$/.exec(expression)?.[1];
  const said = key === undefined ? undefined : data[key];
  return typeof said === 'string' ? plainLine(said) : undefined;
}

function readComment(place: Place): Match | undefined {
  const found = matchAt(comment, place);
  return found && { end: found.end, text: '' };
}

function matchAt(pattern: RegExp, { text, at, isMdx }: Place): { end: number; inner: string } | undefined {
  if (isMdx || !isClosed(text, at)) return undefined;
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? { end: pattern.lastIndex, inner: found[1] ?? '' } : undefined;
}

/** A file of nothing but opening braces must not be read to its end for each of them. */
function isClosed(text: string, at: number): boolean {
  return /[%}#-]\}/.test(text.slice(at + 2, at + longestCall));
}

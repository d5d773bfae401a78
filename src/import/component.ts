// Components of VuePress, Astro and MDX. Those whose meaning is certain become Markdown; of all others the text inside stays.
import type { Call } from './call.ts';
import { knownCall } from './known-call.ts';
import { codeMarkup, escapeHtml, escapeMarkdown, pictureMarkup } from './markup.ts';
import { readTag, type Tag } from './tag.ts';
import type { Match, Place, Rule } from './template-match.ts';

export const componentRules: readonly Rule[] = [readProgram, readComponent];

const program = /<(script|style)\b[\s\S]*?<\/\1\s*>/iy;

function readProgram({ text, at }: Place): Match | undefined {
  program.lastIndex = at;
  return program.test(text) ? { end: program.lastIndex, text: '', code: 'markup-removed' } : undefined;
}

function readComponent(place: Place): Match | undefined {
  const tag = readTag(place.text, place.at);
  if (!tag) return undefined;
  const isHtml = /^[a-z][a-z0-9]*$/.test(tag.name);
  if (isHtml && !place.isMdx) return undefined;
  return isHtml ? htmlOfJsx(tag, place) : component(tag, place);
}

/** In MDX these only carry classes; in Markdown they would keep the text inside from being read. */
const wrappers = new Set(['div', 'span', 'section', 'main', 'article', 'center']);

function htmlOfJsx(tag: Tag, place: Place): Match {
  if (wrappers.has(tag.name)) return { end: tag.end, text: '' };
  if (tag.name === 'img') return picture(tag, place) ?? { end: tag.end, text: '', code: 'template-removed' };
  if (tag.closes) return { end: tag.end, text: `</${tag.name}>` };
  const isLost = Object.values(tag.attributes).some(({ kind }) => kind === 'code');
  const kept = Object.entries(tag.attributes)
    .filter(([name, { kind }]) => kind === 'text' && !/^(class|className|style|on[A-Z]\w*)$/.test(name))
    .map(([name, { value }]) => ` ${name}="${escapeHtml(value)}"`);
  const text = `<${tag.name}${kept.join('')}>`;
  return isLost ? { end: tag.end, text, code: 'template-removed' } : { end: tag.end, text };
}

function component(tag: Tag, place: Place): Match {
  const { end, name } = tag;
  if (/^(Link|RouterLink|router-link|NuxtLink|nuxt-link|A)$/.test(name)) return link(tag);
  if (tag.closes) return { end, text: '' };
  if (
    name === '' ||
    /^(Fragment|React\.Fragment|ClientOnly|client-only|Columns?|Rows?|Col|Grid|Stack|Container)$/.test(name)
  )
    return { end, text: '' };
  if (/^(callout|note|tip|aside|admonition|warning|caution|info|details)$/i.test(name)) return callout(tag);
  return picture(tag, place) ?? code(tag) ?? embed(tag, place) ?? { end, text: '', code: 'template-removed' };
}

function link({ end, closes, attributes }: Tag): Match {
  if (closes) return { end, text: '</a>' };
  const to = textOf(attributes['to']) ?? textOf(attributes['href']);
  return to === undefined
    ? { end, text: '<a>', code: 'template-removed' }
    : { end, text: `<a href="${escapeHtml(to)}">`, code: 'template-turned' };
}

function callout({ end, attributes }: Tag): Match {
  const title = textOf(attributes['title']);
  return { end, text: title ? `\n\n**${escapeMarkdown(title)}**\n\n` : '', code: 'template-turned' };
}

function picture({ end, name, attributes }: Tag, { imports, isInHtml }: Place): Match | undefined {
  if (!/^(.*image|img|picture|photo|figure)$/i.test(name)) return undefined;
  const given = attributes['src'];
  const src = given?.kind === 'code' ? imports.get(given.value.replace(/\.src$/, '')) : given?.value;
  if (!src) return undefined;
  const caption = textOf(attributes['caption']);
  const credit = textOf(attributes['credit']);
  const words = { src, alt: textOf(attributes['alt']) ?? '', title: textOf(attributes['title']), caption, credit };
  return { end, text: pictureMarkup(words, isInHtml), code: 'template-turned' };
}

/** A live sketch or code block that holds its code as text. */
function code({ end, attributes }: Tag): Match | undefined {
  const held = textOf(attributes['code']);
  if (held === undefined) return undefined;
  const language = textOf(attributes['lang']) ?? textOf(attributes['language']) ?? '';
  return { end, text: codeMarkup(held, language), code: 'template-turned' };
}

function embed(tag: Tag, { isInHtml }: Place): Match | undefined {
  const named = Object.fromEntries(
    Object.entries(tag.attributes).flatMap(([key, { kind, value }]) =>
      kind === 'text' ? [[key.toLowerCase(), value]] : [],
    ),
  );
  const call: Call = { name: tag.name, positional: [], named };
  const text =
    knownCall(call, isInHtml) ?? (/^https?:\/\/\S+$/.test(named['src'] ?? '') ? `<${named['src']}>` : undefined);
  return text === undefined ? undefined : { end: tag.end, text: `\n\n${text}\n\n`, code: 'template-turned' };
}

function textOf(attribute: Tag['attributes'][string] | undefined): string | undefined {
  return attribute?.kind === 'text' ? attribute.value : undefined;
}

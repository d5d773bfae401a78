// Marks that are no Markdown but stand in it: containers of VuePress and Docusaurus, attributes of kramdown.
import { escapeMarkdown } from './markup.ts';
import { isLineStart } from './markdown-lines.ts';
import type { Match, Place, Rule } from './template-match.ts';

export const lineMarkRules: readonly Rule[] = [readContainer, readAttributes, readContents];

const container = /[ \t]*:{3,}[ \t]*(?:([\w-]+)(?:\[([^\]\n]*)\])?[ \t]*(\{[^}\n]*\})?[ \t]*([^\n]*))?(?:\n|$)/y;

/** `::: tip Title` opens and `:::` closes; the text between them stays. */
function readContainer({ text, at }: Place): Match | undefined {
  if (!isLineStart(text, at)) return undefined;
  container.lastIndex = at;
  const found = container.exec(text);
  if (!found) return undefined;
  const title = (found[2] ?? found[4] ?? '').trim();
  const end = container.lastIndex;
  if (found[1] === undefined) return { end, text: '\n' };
  return { end, text: title ? `\n**${escapeMarkdown(title)}**\n\n` : '\n', code: 'template-turned' };
}

const attributes = /\{:[^{}\n]*\}|[ \t]+\{(#[\w-]+)[^{}\n]*\}(?=[ \t]*(?:\n|$))|\{::[^{}\n]*\}/y;

/** `{: .wide}` has no place here; the id of `## Title {#title}` stays, as links lead to it. */
function readAttributes({ text, at, isMdx }: Place): Match | undefined {
  if (isMdx) return undefined;
  attributes.lastIndex = at;
  const found = attributes.exec(text);
  if (!found) return undefined;
  const id = found[1]?.slice(1);
  return { end: attributes.lastIndex, text: id ? ` <a id="${id}"></a>` : '', code: 'template-turned' };
}

const contents = /(?:\[\[_?toc_?\]\]|\[TOC\]|[*-] [^\n]*\n\{:toc\})[ \t]*(?=\n|$)/iy;

/** A table of contents that the old site made. */
function readContents({ text, at }: Place): Match | undefined {
  if (!isLineStart(text, at)) return undefined;
  contents.lastIndex = at;
  return contents.test(text) ? { end: contents.lastIndex, text: '', code: 'template-turned' } : undefined;
}

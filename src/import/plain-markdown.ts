// A body without the code of its generator: plain Markdown, each line of which knows its line in the source.
import type { Written } from '../read/yaml.ts';
import { componentRules } from './component.ts';
import { dedentProse } from './dedent-prose.ts';
import { hugoRules } from './hugo.ts';
import { lineMarkRules } from './line-mark.ts';
import { liquidRules } from './liquid.ts';
import { fenceEnd, inlineCodeEnd, isLineStart, runLength, wholeLineEnd } from './markdown-lines.ts';
import { mdxRules, readImports } from './mdx.ts';
import { note, type Note } from './note.ts';
import type { Match, Rule } from './template-match.ts';
import { htmlFinder } from './text-places.ts';

export type PlainMarkdown = {
  readonly text: string;
  /** The source's line of each line of the text, 1-based. */
  readonly lines: readonly number[];
  readonly notes: readonly Note[];
};

export type TemplatedBody = {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
  readonly data: { readonly [key: string]: Written };
};

const rules: readonly Rule[] = [...hugoRules, ...lineMarkRules, ...liquidRules, ...mdxRules, ...componentRules];

/** Never touches fenced or inline code. */
export function plainMarkdown(source: TemplatedBody): PlainMarkdown {
  const isMdx = source.file.endsWith('.mdx');
  const pieces: Piece[] = [];
  const notes: Note[] = [];
  const imports = isMdx ? readImports(source.body) : new Map<string, string>();
  const isHtmlAt = htmlFinder(source.body);
  let line = source.bodyLine;
  for (let at = 0; at < source.body.length;) {
    const found = codeAt(source.body, at, isMdx) ?? templateAt(at) ?? { end: plainEnd(source.body, at) };
    const passed = source.body.slice(at, found.end);
    pieces.push({ text: found.text ?? passed, line, isCopied: found.text === undefined });
    if (found.code) notes.push(note(found.code, source.file, line + leadingLines(passed), passed));
    line += lineBreaks(passed);
    at = found.end;
  }
  const { text, lines } = joined(pieces, line);
  return { text: isMdx ? dedentProse(text) : text, lines, notes };

  function templateAt(at: number): Match | undefined {
    if (!mayBegin(source.body, at)) return undefined;
    const isInHtml = isHtmlAt(at);
    const place = { text: source.body, at, isMdx, isInHtml, data: source.data, imports };
    const found = first(rules, (rule) => rule(place));
    return found?.text === '' && isInHtml ? { ...found, end: wholeLineEnd(source.body, at, found.end) } : found;
  }
}

type Piece = { readonly text: string; readonly line: number; readonly isCopied: boolean };

function mayBegin(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if ('{<'.includes(character)) return true;
  if (/[ \t]/.test(character) && /^[ \t]+(?:\{#|:::)/.test(text.slice(at, at + 20))) return true;
  return isLineStart(text, at) && /[ \t:[*\-ie]/.test(character);
}

/** Code, comments and escaped characters stay as they are. */
function codeAt(text: string, at: number, isMdx: boolean): Match | undefined {
  const fence = isLineStart(text, at) ? fenceEnd(text, at) : undefined;
  if (fence !== undefined) return { end: fence };
  if (text[at] === '`') return { end: inlineCodeEnd(text, at) ?? at + runLength(text, at) };
  if (text[at] === '\\')
    return isMdx && /[{}]/.test(text[at + 1] ?? '') ? { end: at + 2, text: text[at + 1] ?? '' } : { end: at + 2 };
  if (!text.startsWith('<!--', at)) return undefined;
  const end = text.indexOf('-->', at);
  return { end: end < 0 ? text.length : end + 3 };
}

/** To the next place where something may begin. */
function plainEnd(text: string, at: number): number {
  if (text[at] === '\n') return at + 1;
  const next = /[`{<\\]|[ \t]+\{#|\n/g;
  next.lastIndex = at + 1;
  const found = next.exec(text);
  if (!found) return text.length;
  return text[found.index] === '\n' ? found.index + 1 : found.index;
}

function joined(pieces: readonly Piece[], lastLine: number): { text: string; lines: number[] } {
  const lines: number[] = [];
  let at = 0;
  for (const { text, line, isCopied } of pieces) {
    if (text !== '') lines[at] ??= line;
    for (let count = 1; count <= lineBreaks(text); count += 1) lines[at + count] = isCopied ? line + count : line;
    at += lineBreaks(text);
  }
  lines[at] ??= lastLine;
  return { text: pieces.map(({ text }) => text).join(''), lines };
}

function leadingLines(text: string): number {
  return lineBreaks(/^\s*/.exec(text)?.[0] ?? '');
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

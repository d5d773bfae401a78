// Markdown in, Markdown out: its pictures and links lead to where the import put what they name.
import { described } from './described.ts';
import { escapeHtml } from './markup.ts';
import { fenceEnd, indentedCodeEnd, inlineCodeEnd, isLineStart, runLength, wholeLineEnd } from './markdown-lines.ts';
import { readDefinition, readLink, readReference, type Definition } from './link-parts.ts';
import { destination } from './markup.ts';
import type { References } from './reference.ts';
import { rewriteTag } from './rewrite-tag.ts';
import { bracketPairs, htmlFinder, lineFinder } from './text-places.ts';

export type Rewriting = {
  readonly text: string;
  /** The source's line of each line of the text. */
  readonly lines: readonly number[];
  readonly references: References;
};

export type Rewritten = { readonly end: number; readonly text: string };

type Walk = Rewriting & {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly lineAt: (at: number) => number;
  readonly isInHtml: (at: number) => boolean;
  readonly pairs: ReadonlyMap<number, number>;
};

export function rewriteReferences(rewriting: Rewriting): string {
  const { text, lines } = rewriting;
  const lineOf = lineFinder(text);
  const walk = {
    ...rewriting,
    definitions: definitionsIn(text),
    lineAt: (at: number) => lines[lineOf(at)] ?? 1,
    isInHtml: htmlFinder(text),
    pairs: bracketPairs(text),
  };
  return rewriteStretch(walk, 0, rewriting.text.length);
}

/** Never touches code. Words of links are rewritten in place, so that lines stay known. */
function rewriteStretch(walk: Walk, from: number, to: number): string {
  const { text } = walk;
  let made = '';
  for (let at = from; at < to;) {
    const found =
      codeAt(text, at) ?? definitionAt(walk, at) ?? pictureAt(walk, at) ?? linkAt(walk, at) ?? tagAt(walk, at);
    const end = found?.end ?? plainEnd(text, at);
    made += found?.text ?? text.slice(at, Math.min(end, to));
    at = end;
  }
  return made;
}

function codeAt(text: string, at: number): Rewritten | undefined {
  const end = codeEnd(text, at);
  return end === undefined ? undefined : { end, text: text.slice(at, end) };
}

function codeEnd(text: string, at: number): number | undefined {
  const block = isLineStart(text, at) ? (fenceEnd(text, at) ?? indentedCodeEnd(text, at)) : undefined;
  if (block !== undefined) return block;
  if (text[at] === '`') return inlineCodeEnd(text, at) ?? at + runLength(text, at);
  if (text[at] === '\\') return at + 2;
  if (!text.startsWith('<!--', at)) return undefined;
  const end = text.indexOf('-->', at);
  return end < 0 ? text.length : end + 3;
}

function definitionAt({ text, lineAt, references }: Walk, at: number): Rewritten | undefined {
  const found = isLineStart(text, at) ? readDefinition(text, at) : undefined;
  if (!found) return undefined;
  const outcome = references.link(found.address, lineAt(at));
  const written = text.slice(at, found.end);
  if (outcome.is === 'kept') return { end: found.end, text: written };
  if (outcome.is === 'dead') return { end: found.end, text: '' };
  return { end: found.end, text: `[${found.label}]: ${destination(outcome.address)}${found.title}\n` };
}

function pictureAt(walk: Walk, at: number): Rewritten | undefined {
  const { text, definitions, references } = walk;
  if (text[at] !== '!' || text[at + 1] !== '[') return undefined;
  const line = walk.lineAt(at);
  const direct = readLink(text, at + 1, walk.pairs);
  const reference = direct ? undefined : readReference(text, at + 1, walk.pairs);
  const defined = reference && definitions.get(reference.label);
  const parts = direct ?? (reference && defined && { ...reference, address: defined.address, title: defined.title });
  if (!parts) return undefined;
  const outcome = references.picture(parts.address, line);
  if (outcome.is === 'gone') return { end: parts.end, text: parts.words };
  if (outcome.is === 'remote')
    return { end: parts.end, text: `![${parts.words}](${destination(parts.address)}${parts.title})` };
  const words = described(parts.words, parts.address);
  if (words.trim() === '') references.withoutAlt(outcome.name, line);
  const html = `<img src="${outcome.name}" alt="${escapeHtml(words)}">`;
  return { end: parts.end, text: walk.isInHtml(at) ? html : `![${words}](${outcome.name}${parts.title})` };
}

function linkAt(walk: Walk, at: number): Rewritten | undefined {
  const { text, references } = walk;
  if (text[at] !== '[') return undefined;
  const link = readLink(text, at, walk.pairs);
  if (!link) return referenceAt(walk, at);
  const words = rewriteStretch(walk, at + 1, at + 1 + link.words.length);
  const outcome = references.link(link.address, walk.lineAt(at));
  if (outcome.is === 'dead') return { end: link.end, text: words };
  const address = outcome.is === 'moved' ? outcome.address : link.address;
  if (words.trim() === '' && link.words.trim() !== '')
    return { end: link.end, text: /^https?:/.test(address) ? `<${address}>` : '' };
  const isAsWritten = outcome.is === 'kept' && !/\s/.test(link.address);
  const rest = isAsWritten
    ? text.slice(at + 1 + link.words.length, link.end)
    : `](${destination(address)}${link.title})`;
  return { end: link.end, text: `[${words}${rest}` };
}

/** A reference whose definition leads nowhere becomes its words. */
function referenceAt(walk: Walk, at: number): Rewritten | undefined {
  const reference = readReference(walk.text, at, walk.pairs);
  const defined = reference && walk.definitions.get(reference.label);
  if (!reference || !defined) return undefined;
  const wordsEnd = at + 1 + reference.words.length;
  const words = rewriteStretch(walk, at + 1, wordsEnd);
  const isDead = walk.references.link(defined.address, 0).is === 'dead';
  return { end: reference.end, text: isDead ? words : `[${words}${walk.text.slice(wordsEnd, reference.end)}` };
}

/** What is taken out of a block of HTML takes its line along: an empty line would end the block. */
function tagAt(walk: Walk, at: number): Rewritten | undefined {
  const { text, references } = walk;
  if (text[at] !== '<') return undefined;
  const found = rewriteTag(text, at, walk.lineAt(at), references, (from, to) => rewriteStretch(walk, from, to));
  if (found?.text !== '' || !walk.isInHtml(at)) return found;
  return { ...found, end: wholeLineEnd(text, at, found.end) };
}

function definitionsIn(text: string): Map<string, Definition> {
  const found = new Map<string, Definition>();
  for (let at = 0; at < text.length;) {
    const definition = readDefinition(text, at);
    if (definition && !found.has(definition.label)) found.set(definition.label, definition);
    const lineEnd = text.indexOf('\n', at);
    at = definition?.end ?? fenceEnd(text, at) ?? (lineEnd < 0 ? text.length : lineEnd + 1);
  }
  return found;
}

function plainEnd(text: string, at: number): number {
  if (text[at] === '\n') return at + 1;
  const next = /[`[!<\\]|\n/g;
  next.lastIndex = at + 1;
  const found = next.exec(text);
  if (!found) return text.length;
  return text[found.index] === '\n' ? found.index + 1 : found.index;
}

// Pictures in a text as its author wrote it, with what is said of them, found without being placed.
import { attributesOf } from './replace-components.ts';

/** What stands in the place of a picture of this name; nothing where it may stay as it is. */
type Replace = (name: string) => string | undefined;

type Span = { readonly from: number; readonly to: number; readonly by: string };

/** A link to a photo, or a label that only says where one is, may have a title that speaks of it as well. */
export function replacePictures(body: string, replace: Replace): string {
  if (!/\[|<(?:img|a)\b/i.test(body)) return body;
  const replaceLink = (name: string) => (photoName.test(name) ? replace(name) : undefined);
  const plain = body
    .replace(tag, (text) => replace(attributesOf(text)['src'] ?? '') ?? text)
    .replace(anchor, (text) => replaceLink(attributesOf(text)['href'] ?? '') ?? text);
  const names = definedNames(plain);
  const used = new Set<string>();
  const spans = writtenPictures(plain, names).flatMap(({ name, label, isPicture, from, to }): Span[] => {
    const by = isPicture ? replace(name) : replaceLink(name);
    if (by !== undefined && label !== undefined) used.add(label);
    return by === undefined ? [] : [{ from, to, by }];
  });
  // A definition says what stands below the picture.
  const defined = [...plain.matchAll(definition)].flatMap(({ 0: text, 1: sign = '', 2: label = '', index }): Span[] => {
    const name = names.get(folded(label)) ?? '';
    const by = used.has(folded(label)) ? (replace(name) ?? '') : replaceLink(name);
    return by === undefined ? [] : [{ from: index + sign.length, to: index + text.length, by }];
  });
  return withSpans(plain, [...spans, ...defined]);
}

const photoName = /\.(?:jpe?g|jpe|jfif|png|gif|webp|avif|hei[cf])(?:[?#]|$)/i;
const anchor = /<a\b(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
const tag = /<img\b(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
const quoted = String.raw`(?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\((?:[^()\\]|\\[\s\S])*\))`;
const place = String.raw`(?:<(?<pointed>[^<>\n]*)>|(?<bare>(?:[^\s()\\]|\\[\s\S]|\([^\s()]*\))+))`;
const target = new RegExp(String.raw`\(\s*${place}(?:\s+${quoted})?\s*\)`, 'y');
const reference = /\[([^[\]]*)\]/y;
const definition = new RegExp(
  String.raw`^((?:[ \t>]|[*+-][ \t]|\d{1,9}[.)][ \t])*)\[(?!\^)([^[\]\n]+)\]:[ \t]*\n?[ \t]*(?:<([^<>\n]*)>|(\S+))(?:[ \t]*\n?[ \t]*${quoted})?`,
  'gm',
);

function definedNames(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(definition)].map(([, , label = '', pointed, bare = '']) => [folded(label), pointed ?? bare]),
  );
}

type Written = {
  readonly name: string;
  readonly label?: string;
  readonly isPicture: boolean;
  readonly from: number;
  readonly to: number;
};

/** Brackets are matched from left to right, once: the time does not grow with the square of the text. */
function writtenPictures(text: string, names: ReadonlyMap<string, string>): Written[] {
  const found: Written[] = [];
  let open: { readonly at: number; readonly isPicture: boolean }[] = [];
  for (const { 0: sign, index } of text.matchAll(/\\[\s\S]|!?\[|\]|\n[ \t]*\n/g)) {
    if (sign === ']') {
      const begun = open.pop();
      if (!begun) continue;
      const { at, isPicture } = begun;
      const end = behind(text, index + 1, text.slice(at + (isPicture ? 2 : 1), index), names);
      if (end) found.push({ ...end, isPicture, from: at });
    } else if (sign.endsWith('[')) open.push({ at: index, isPicture: sign === '![' });
    else if (sign.startsWith('\n')) open = [];
  }
  return found;
}

/** What follows the words of a picture says where it is, itself or by a label. */
function behind(
  text: string,
  at: number,
  words: string,
  names: ReadonlyMap<string, string>,
): Omit<Written, 'from' | 'isPicture'> | undefined {
  target.lastIndex = at;
  const direct = target.exec(text);
  if (direct) return { name: direct.groups?.['pointed'] ?? direct.groups?.['bare'] ?? '', to: target.lastIndex };
  reference.lastIndex = at;
  const labelled = reference.exec(text);
  const label = folded(labelled?.[1] || words);
  const name = names.get(label);
  return name === undefined ? undefined : { name, label, to: labelled ? reference.lastIndex : at };
}

function folded(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Of two that overlap, the one that begins first. */
function withSpans(text: string, spans: readonly Span[]): string {
  let [written, at] = ['', 0];
  for (const { from, to, by } of spans.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < at) continue;
    written += text.slice(at, from) + by;
    at = to;
  }
  return written + text.slice(at);
}

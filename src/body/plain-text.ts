import type { Nodes } from 'hast';

/** Elements whose text is not for readers; the allow-list takes them away whole. */
export const silent = [
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'textarea',
  'select',
  'svg',
  'math',
  'object',
];
const isSilent = new Set(silent);

/** All text of a node, as read aloud: without the numbers of footnotes. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && (isSilent.has(node.tagName) || 'dataFootnoteRef' in node.properties)) return '';
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}

/** The text of what stands inside, a block behind another on a line of its own, with code in place of what it would say. */
export function writtenInside({ children }: { readonly children: readonly Nodes[] }): string {
  return children.map((child) => ('value' in child ? child.value : plainText(child))).join('\n');
}

// Chinese and Japanese put no space after a sentence.
const sentenceEnd = /[.!?…؟।]["'”’)»]*(?=\s|$)|[。！？]["'”’)»」』]*/gu;
const shortest = 80;
const longest = 240;

/** The first sentences of a text: at least 80 characters where there are as many, at most 240. */
export function excerptOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= longest) return flat;
  for (const match of flat.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (end > longest) break;
    if (end >= shortest) return flat.slice(0, end);
  }
  const cut = flat.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space < shortest ? cut : cut.slice(0, space)).trimEnd()}…`;
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(['’-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}

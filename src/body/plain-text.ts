import type { Nodes } from 'hast';

/** All text of a node, as read aloud. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}

const sentenceEnd = /[.!?…。！？؟।]["'”’)»]*(?=\s|$)/gu;
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
  const cut = flat.slice(0, longest - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), shortest)).trimEnd()}…`;
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

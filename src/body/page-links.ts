// The links of an operator's page that are written as Markdown: what it makes by program is its own business.
import type { Nodes } from 'hast';
import { linkKind } from './link-kind.ts';

/** A link that may lead inside the site, as written, and its line, 1-based. */
export type PageLink = { readonly link: string; readonly line: number };

export function* pageLinks(node: Nodes, around = 1): Generator<PageLink> {
  const line = node.position?.start.line ?? around;
  if (node.type === 'element' && node.tagName === 'a') {
    const link = String(node.properties['href'] ?? '');
    if (['site', 'beside', 'web'].includes(linkKind(link))) yield { link, line };
  }
  if ('children' in node) for (const child of node.children) yield* pageLinks(child, line);
}

import type { Element, Root, RootContent } from 'hast';
import { toId } from '../model/id.ts';
import { plainText } from './plain-text.ts';

/**
 * Gives every heading an id made of its text, so that a reader can be sent to it, and collects all ids. The page's
 * title is the only heading of the first rank: an author's becomes one of the second.
 */
export function markAnchors(tree: Root): Set<string> {
  const anchors = new Set<string>();
  const headings: Element[] = [];
  for (const child of tree.children) markNode(child, anchors, headings);
  nameHeadings(headings, anchors);
  return anchors;
}

function markNode(node: RootContent, anchors: Set<string>, headings: Element[]): void {
  if (node.type === 'element') markElement(node, anchors, headings);
  if ('children' in node) for (const child of node.children) markNode(child, anchors, headings);
}

/** A written id stays as it is, and the first one wins: footnotes, too, are led to by theirs. */
function markElement(element: Element, anchors: Set<string>, headings: Element[]): void {
  if (element.tagName === 'h1') element.tagName = 'h2';
  const { id, name, ...rest } = element.properties;
  const written = typeof id === 'string' ? id : element.tagName === 'a' && typeof name === 'string' ? name : '';
  element.properties = rest;
  if (written !== '' && !anchors.has(written)) {
    anchors.add(written);
    element.properties['id'] = written;
  } else if (/^h[2-6]$/.test(element.tagName)) headings.push(element);
}

function nameHeadings(headings: readonly Element[], anchors: Set<string>): void {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const wanted = toId(plainText(heading)) || 'section';
    let count = counts.get(wanted) ?? 1;
    while (anchors.has(numbered(wanted, count))) count += 1;
    counts.set(wanted, count + 1);
    const id = numbered(wanted, count);
    anchors.add(id);
    heading.properties['id'] = id;
  }
}

function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name}-${count}`;
}

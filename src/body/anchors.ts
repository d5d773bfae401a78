import type { Element, Root, RootContent } from 'hast';
import { toId } from '../model/id.ts';
import { plainText } from './plain-text.ts';

/**
 * Gives every heading an id made of its text, so that a reader can be sent to it, and collects all ids. The page's
 * title is the only heading of the first rank: an author's becomes one of the second.
 */
export function markAnchors(tree: Root): Set<string> {
  const anchors = new Set<string>();
  for (const child of tree.children) markNode(child, anchors);
  return anchors;
}

function markNode(node: RootContent, anchors: Set<string>): void {
  if (node.type === 'element') markElement(node, anchors);
  if ('children' in node) for (const child of node.children) markNode(child, anchors);
}

function markElement(element: Element, anchors: Set<string>): void {
  if (element.tagName === 'h1') element.tagName = 'h2';
  const { id, name, ...rest } = element.properties;
  const written = typeof id === 'string' ? id : element.tagName === 'a' && typeof name === 'string' ? name : '';
  const wanted = written || (/^h[2-6]$/.test(element.tagName) ? toId(plainText(element)) || 'section' : '');
  element.properties = rest;
  if (!wanted || (written && anchors.has(written))) return;
  const unique = freeName(wanted, anchors);
  anchors.add(unique);
  element.properties['id'] = unique;
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let free = wanted;
  for (let count = 2; taken.has(free); count += 1) free = `${wanted}-${count}`;
  return free;
}

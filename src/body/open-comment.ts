import type { Nodes } from 'hast';
import type { BodyFault } from './settle-tree.ts';

/** A comment that nobody closed takes the rest of the text with it. */
export function openComment(tree: Nodes, source: string): readonly BodyFault[] {
  const begins = source.lastIndexOf('<!--');
  if (begins < 0 || source.includes('-->', begins) || !hasComment(tree, source)) return [];
  return [{ code: 'unsafe-markup', text: '<!--', values: { markup: '<!--', until: '-->' } }];
}

/** One that ends somewhere is none of these; what is shown as code is no comment. */
function hasComment(node: Nodes, source: string): boolean {
  if (node.type === 'comment') return !source.includes(`${node.value}-->`);
  return 'children' in node && node.children.some((child) => hasComment(child, source));
}

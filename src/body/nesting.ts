// Who nests a thousand quotes means harm: the parser's time grows with the square of the depth, a deep MDX ends its
// whole process, and what walks so deep a tree overflows the stack.
import type { Nodes, Root } from 'hast';
import type { BodyFormat } from '../model/segment.ts';

const deepest = 100;
const mostTags = { md: 20_000, mdx: 2_000 } as const satisfies Record<BodyFormat, number>;

// Quotes and lists that begin on one line.
const manyContainers = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${deepest}}`, 'm');

/** Whether a text may be nested too deep to be given to the parser; takes time in proportion to its length. */
export function looksTooDeep(source: string, format: BodyFormat): boolean {
  return manyContainers.test(source) || hasManyTags(source, mostTags[format]);
}

function hasManyTags(source: string, most: number): boolean {
  let count = 0;
  for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', at + 1)) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}

export function isTooDeep(tree: Root): boolean {
  return isDeeperThan(tree, deepest);
}

function isDeeperThan(node: Nodes, most: number): boolean {
  if (!('children' in node)) return false;
  if (most === 0) return node.children.length > 0;
  for (const child of node.children) if (isDeeperThan(child, most - 1)) return true;
  return false;
}

import type { Element, ElementContent, Root } from 'hast';
import type { Block } from '../model/segment.ts';
import { slotName } from './sanitise.ts';
import { slotElement, type Walk } from './settle-tree.ts';

type Words<Kind> = Kind extends unknown ? Omit<Kind, 'children'> : never;

/** Stands in the tree for a component that has others inside. */
export function block(words: Words<Block<Root>>, children: ElementContent[], walk: Walk): Element {
  return slotElement({ ...words, children: { type: 'root', children } } as Block<Root>, walk, slotName);
}

export function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

import type { Element, ElementContent } from 'hast';
import { slotName } from './sanitise.ts';
import type { Slot } from './settle-tree.ts';

const blocks = new Set('p div ul ol dl table blockquote pre hr h2 h3 h4 h5 h6 figure section details'.split(' '));
const lines = new Set(
  'p h2 h3 h4 h5 h6 a b i s u q em del ins kbd sub sup dfn var samp code cite abbr mark small span strong'.split(' '),
);

/**
 * A paragraph, heading, link or emphasis cannot hold a block: it is divided around them. A heading stays whole, with
 * its blocks after it. A paragraph with nothing to say goes.
 */
export function divided(element: Element, slots: readonly Slot[]): ElementContent[] {
  if (!lines.has(element.tagName)) return [element];
  const isBlock = (node: ElementContent) =>
    node.type === 'element' && (blocks.has(node.tagName) || isBlockSlot(node, slots));
  if (!element.children.some(isBlock)) return element.tagName === 'p' && isEmpty(element.children) ? [] : [element];
  const { id: _, ...later } = element.properties;
  if (/^h\d$/.test(element.tagName)) {
    const [text, apart] = [element.children.filter((child) => !isBlock(child)), element.children.filter(isBlock)];
    return [...(isEmpty(text) ? [] : [{ ...element, children: text }]), ...apart];
  }
  return runs(element.children, isBlock).flatMap((run, index): ElementContent[] => {
    if (run.some(isBlock)) return run;
    return isEmpty(run) ? [] : [{ ...element, properties: index === 0 ? element.properties : later, children: run }];
  });
}

/** Quotes and progress are blocks; a picture may stand in a line. */
function isBlockSlot({ tagName, properties }: Element, slots: readonly Slot[]): boolean {
  return tagName === slotName && slots[Number(properties['dataNumber'])]?.kind !== 'picture';
}

function runs(children: readonly ElementContent[], isBlock: (node: ElementContent) => boolean): ElementContent[][] {
  const made: ElementContent[][] = [];
  for (const child of children) {
    const last = made.at(-1);
    if (last && !isBlock(child) && !last.some(isBlock)) last.push(child);
    else made.push([child]);
  }
  return made;
}

function isEmpty(nodes: readonly ElementContent[]): boolean {
  return nodes.every((node) => node.type === 'text' && node.value.trim() === '');
}

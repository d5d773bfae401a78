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
  if (!element.children.some((child) => isBlock(child, slots)))
    return element.tagName === 'p' && isEmpty(element.children) ? [] : [element];
  return /^h\d$/.test(element.tagName) ? dividedHeading(element, slots) : dividedLine(element, slots);
}

/** What is read in one go and stands among blocks becomes a paragraph, as blocks are. */
export function inParagraphs(nodes: readonly ElementContent[], slots: readonly Slot[]): ElementContent[] {
  return runs(nodes, slots).flatMap((children): ElementContent[] => {
    if (children.some((child) => isBlock(child, slots))) return children;
    return isEmpty(children) ? [] : [{ type: 'element', tagName: 'p', properties: {}, children }];
  });
}

function dividedHeading(element: Element, slots: readonly Slot[]): ElementContent[] {
  const children = element.children.filter((child) => !isBlock(child, slots));
  const apart = element.children.filter((child) => isBlock(child, slots));
  return [...(isEmpty(children) ? [] : [{ ...element, children }]), ...apart];
}

function dividedLine(element: Element, slots: readonly Slot[]): ElementContent[] {
  const { id: _, ...later } = element.properties;
  return runs(element.children, slots).flatMap((run, index): ElementContent[] => {
    if (run.some((child) => isBlock(child, slots))) return run;
    return isEmpty(run) ? [] : [{ ...element, properties: index === 0 ? element.properties : later, children: run }];
  });
}

/** Quotes and progress are blocks; a picture may stand in a line. */
function isBlock(node: ElementContent, slots: readonly Slot[]): boolean {
  if (node.type !== 'element') return false;
  if (node.tagName === slotName) return slots[Number(node.properties['dataNumber'])]?.kind !== 'picture';
  return blocks.has(node.tagName);
}

function runs(children: readonly ElementContent[], slots: readonly Slot[]): ElementContent[][] {
  const made: ElementContent[][] = [];
  let isOpen = false;
  for (const child of children) {
    const joins = isOpen && !isBlock(child, slots);
    if (joins) made.at(-1)?.push(child);
    else made.push([child]);
    isOpen = !isBlock(child, slots);
  }
  return made;
}

function isEmpty(nodes: readonly ElementContent[]): boolean {
  return nodes.every((node) => node.type === 'text' && node.value.trim() === '');
}

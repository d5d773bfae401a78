// Pictures of a gallery, a story or a pair are written in lines, paragraphs or lists; they are taken out of these.
import type { Element, ElementContent } from 'hast';
import { plainText } from './plain-text.ts';
import { slotName } from './sanitise.ts';
import type { PictureSlot, Walk } from './settle-tree.ts';

export type Taken = {
  readonly pictures: readonly Element[];
  /** What is left, without paragraphs and lists that have become empty. */
  readonly rest: readonly ElementContent[];
};

/** Of a settled tree. Words in the same paragraph as one picture are its caption, where it has none. */
export function takePictures(nodes: readonly ElementContent[], walk: Walk): Taken {
  const pictures: Element[] = [];
  const rest = nodes.flatMap((node) => without(node, pictures, walk));
  return { pictures, rest };
}

export function pictureSlot(node: ElementContent | undefined, { slots }: Walk): PictureSlot | undefined {
  if (node?.type !== 'element' || node.tagName !== slotName) return undefined;
  const slot = slots[Number(node.properties['dataNumber'])];
  return slot?.kind === 'picture' ? slot : undefined;
}

const lines = new Set(['p', 'li']);
const containers = new Set(['p', 'li', 'ul', 'ol', 'a', 'em', 'strong', 'div']);

function without(node: ElementContent, pictures: Element[], walk: Walk): ElementContent[] {
  if (node.type !== 'element') return [node];
  const slot = pictureSlot(node, walk);
  if (slot) {
    slot.inline = false;
    pictures.push(node);
    return [];
  }
  if (!containers.has(node.tagName)) return [node];
  const before = pictures.length;
  const children = node.children.flatMap((child) => without(child, pictures, walk));
  if (pictures.length === before) return [node];
  const words = children.map(plainText).join('').replace(/\s+/g, ' ').trim();
  const only = pictures.length === before + 1 ? pictureSlot(pictures.at(-1), walk) : undefined;
  const isCaption = only && lines.has(node.tagName) && only.caption === undefined && children.every(isLine);
  if (isCaption && words !== '') only.caption = words;
  return words === '' || isCaption ? [] : [{ ...node, children }];
}

function isLine(node: ElementContent): boolean {
  return node.type !== 'element' || !/^(p|ul|ol|div|blockquote|pre|table|milepost-slot|h[2-6])$/.test(node.tagName);
}

// A figure that is written as HTML, with one picture and its caption: the words are of the picture, and go where it goes.
import type { Element, ElementContent } from 'hast';
import { isBlank } from './block.ts';
import { plainText } from './plain-text.ts';
import { slotName } from './sanitise.ts';
import type { Walk } from './settle-tree.ts';
import { pictureSlot } from './take-pictures.ts';

/** Of settled children; nothing where there is more in it, or a link in the caption, which a picture's words cannot have. */
export function captionedPicture(children: readonly ElementContent[], walk: Walk): Element | undefined {
  const said = children.filter((child) => !isBlank(child));
  const picture = said.find((child) => pictureSlot(child, walk));
  const caption = said.find((child) => isCaption(child));
  const slot = pictureSlot(picture, walk);
  if (said.length !== 2 || picture?.type !== 'element' || !slot || !caption || !isPlain(caption)) return undefined;
  const words = plainText(caption).replace(/\s+/g, ' ').trim();
  if (words !== '') slot.caption = words;
  slot.inline = false;
  return picture;
}

function isCaption(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'figcaption';
}

function isPlain(node: ElementContent): boolean {
  if (node.type !== 'element') return true;
  return node.tagName !== 'a' && node.tagName !== slotName && node.children.every(isPlain);
}

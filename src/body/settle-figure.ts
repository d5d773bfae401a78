import type { ElementContent } from 'hast';
import type { Attributes } from './component-attributes.ts';
import { incomplete } from './incomplete.ts';
import type { Component } from './parse-body.ts';
import { plainText } from './plain-text.ts';
import { settlePicture } from './settle-picture.ts';
import { settleText, type Walk } from './settle-tree.ts';
import { pictureSlot, takePictures } from './take-pictures.ts';

/** Its picture is named as `src`, or stands inside; plain words inside are the caption. */
export function settleFigure(
  node: Component,
  { values }: Attributes,
  walk: Walk,
  inside: ElementContent[],
): ElementContent[] {
  const { wide, src, ...written } = values;
  const isCaption = values['caption'] === undefined && src !== undefined && inside.every(isPlain);
  const words = isCaption ? inside.map(plainText).join(' ').trim() : '';
  if (src !== undefined) {
    const placed = settlePicture({ ...written, src, ...(words ? { caption: words } : {}) }, walk);
    for (const one of placed) dress(one, { wide }, walk);
    return isCaption ? placed : [...placed, ...inside];
  }
  const { pictures, rest } = takePictures(inside, walk);
  if (pictures.length === 0) walk.faults.push(incomplete(node, 'Figure', 'picture'));
  dress(pictures[0], values, walk);
  return [...pictures, ...rest];
}

type Dress = { readonly wide?: string | undefined; readonly caption?: string; readonly credit?: string };

/** What stands around the picture says more of it. */
function dress(node: ElementContent | undefined, { wide, caption, credit }: Dress, walk: Walk): void {
  const slot = pictureSlot(node, walk);
  if (!slot) return;
  if (wide?.trim().toLowerCase() === 'yes') slot.wide = true;
  if (caption) slot.caption = settleText(caption, walk);
  if (credit) slot.credit = settleText(credit, walk);
}

function isPlain(node: ElementContent): boolean {
  if (node.type === 'text') return true;
  return node.type === 'element' && node.tagName === 'p' && node.children.every(({ type }) => type === 'text');
}

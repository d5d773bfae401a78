import type { ElementContent } from 'hast';
import { block } from './block.ts';
import type { Attributes } from './component-attributes.ts';
import { incomplete } from './incomplete.ts';
import type { Component } from './parse-body.ts';
import type { Walk } from './settle-tree.ts';
import { takePictures } from './take-pictures.ts';

/** The pictures inside, however they are written; other words are said of them all. */
export function settleGallery(node: Component, _: Attributes, walk: Walk, inside: ElementContent[]): ElementContent[] {
  const { pictures, rest } = takePictures(inside, walk);
  if (pictures.length > 0) return [block({ kind: 'gallery' }, [...pictures, ...rest], walk)];
  walk.faults.push(incomplete(node, 'Gallery', 'picture'));
  return inside;
}

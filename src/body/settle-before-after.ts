import type { ElementContent } from 'hast';
import { isDay } from '../model/day.ts';
import { block } from './block.ts';
import type { Attributes } from './component-attributes.ts';
import { incomplete } from './incomplete.ts';
import type { Component } from './parse-body.ts';
import type { Walk } from './settle-tree.ts';
import { takePictures } from './take-pictures.ts';

/** Two pictures and their days; whatever else is inside follows. Without the days they are two pictures. */
export function settleBeforeAfter(
  node: Component,
  { values }: Attributes,
  walk: Walk,
  inside: ElementContent[],
): ElementContent[] {
  const { before = '', after = '' } = values;
  const { pictures, rest } = takePictures(inside, walk);
  const [first, second, ...others] = pictures;
  if (!first || !second) walk.faults.push(incomplete(node, 'BeforeAfter', 'two-pictures'));
  if (!first || !second || !isDay(before) || !isDay(after)) return [...pictures, ...rest];
  return [block({ kind: 'before-after', before, after }, [first, second], walk), ...others, ...rest];
}

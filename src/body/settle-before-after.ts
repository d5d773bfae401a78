import type { ElementContent } from 'hast';
import { isDay } from '../model/day.ts';
import { block } from './block.ts';
import { faultAt, type Attributes } from './component-attributes.ts';
import { incomplete } from './incomplete.ts';
import type { Component } from './parse-body.ts';
import type { Walk } from './settle-tree.ts';
import { takePictures } from './take-pictures.ts';

/**
 * Two pictures and their days; whatever else is inside follows. Without the days they are two pictures, and so they are
 * where the later day stands first: nobody knows whether days or pictures changed places.
 */
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
  if (after < before) {
    const values = { firstKey: 'before', first: before, secondKey: 'after', second: after, pictures: 'two' };
    walk.faults.push(faultAt(node, { code: 'dates-out-of-order', values }));
    return [...pictures, ...rest];
  }
  return [block({ kind: 'before-after', before, after }, [first, second], walk), ...others, ...rest];
}

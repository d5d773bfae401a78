// The shape of a picture as classes, since no page has styles of its own: styles limit the height of what is tall, lay
// pictures beside one another, and blow nothing up.
import type { Picture } from '../model/picture.ts';

type Size = Pick<Picture, 'width' | 'height'>;

/** In twentieths: 26 is 1.3 times as wide as high. Taller and wider ones have the last that ratios.css knows. */
export const ratios = { least: 1, most: 60 } as const;

/** Rounded down, so that a picture that is as wide as this allows is not higher than it may be. */
export function ratioClass({ width, height }: Size): string {
  const twentieths = Math.floor((20 * width) / height);
  return `ratio-${Math.min(ratios.most, Math.max(ratios.least, twentieths))}`;
}

/** In pixels: below this, a picture stands in its own size. */
const narrow = 640;

export function isSmall({ width }: Size): boolean {
  return width < narrow;
}

/** Enough for a whole window. */
export function fillsWindow({ width }: Size): boolean {
  return width >= 960;
}

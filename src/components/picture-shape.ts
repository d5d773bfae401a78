// The shape of a picture as classes, since no page has styles of its own: styles limit the height of what is tall, lay
// pictures beside one another, and blow nothing up.
import type { Picture } from '../model/picture.ts';

type Size = Pick<Picture, 'width' | 'height'>;

/** Width to height in twentieths: 30 is half as wide again as high. Among those wider than high are what cameras make. */
export const ratios: readonly number[] = [
  ...Array.from({ length: 20 }, (_, index) => index + 1),
  ...[23, 25, 26, 28, 30, 32, 35, 38, 42, 46, 50, 55, 60],
];

/** Rounded down, so that a picture that is as wide as this allows is not higher than it may be. */
export function ratioClass({ width, height }: Size): string {
  const twentieths = (20 * width) / height;
  return `ratio-${ratios.findLast((one) => one <= twentieths) ?? ratios[0]}`;
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

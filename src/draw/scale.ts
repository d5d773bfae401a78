// The only door to d3-scale: days and numbers become places in a drawing, in per cent of its width or height, so that it
// fits any screen while its text and signs keep their size.
import { scaleLinear, scaleUtc } from 'd3-scale';
import { dayTime, type Day } from '../model/day.ts';

export type Span = { readonly from: Day; readonly to: Day };
export type DayScale = (day: Day) => number;
export type ValueScale = (value: number) => number;

/** Time runs as the page is read: from left to right, or from right to left. */
export function dayScale({ from, to }: Span, direction: 'ltr' | 'rtl'): DayScale {
  const range = direction === 'rtl' ? [100, 0] : [0, 100];
  const scale = scaleUtc([dayTime(from), dayTime(to)], range);
  return (day) => rounded(scale(dayTime(day)));
}

/** From the top: the highest value is at 0. Nothing is always on the scale, so that a step looks as large as it is. */
export function valueScale(values: readonly number[]): ValueScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const scale = scaleLinear([low, high === low ? low + 1 : high], [100, 0]);
  return (value) => rounded(scale(value));
}

/** Two decimals of a per cent are less than a pixel on any screen. */
function rounded(place: number): number {
  return Math.round(place * 100) / 100;
}

// The only door to d3-shape: a number that holds until the next report.
import { curveStepAfter, line } from 'd3-shape';

/** Per cent of the drawing, from the left and from the top. */
export type Point = { readonly x: number; readonly y: number };

const path = line<Point>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveStepAfter)
  .digits(2);

/** The `d` of a path in a square of 100 by 100. */
export function stepLine(points: readonly Point[]): string {
  return path([...points]) ?? '';
}

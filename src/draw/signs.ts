// The signs of standings, as outlines around 0, 0 that stand on 8: a milestone that fills up, breaks or fades.
import type { Standing } from '../model/standing.ts';

export type Sign = {
  readonly outline: string;
  /** Filled with the colour of the outline. */
  readonly filled?: string;
  readonly broken?: 'dashed' | 'dotted';
  /** Degrees. */
  readonly leans?: number;
};

const stone = 'M-6 8V-2A6 6 0 0 1 6 -2V8Z';
const square = 'M-5.5 -3H5.5V8H-5.5Z';
const crossed = 'M-6 8L5.5 -5';

/** Where it was due once, and is not any more. */
export const formerSign: Sign = { outline: stone, broken: 'dashed' };
/** Where it was due, while something else stands where it ended: a stake in the ground. */
export const passedSign: Sign = { outline: 'M-5 8H5M0 8V-4' };
/** Where a grant was awarded: on the road itself. */
export const awardedSign: Sign = { outline: 'M-7 2L0 -5L7 2L0 9Z' };
export const proposedSign: Sign = { outline: stone, broken: 'dotted' };

export const signs: Readonly<Record<Standing, Sign>> = {
  reached: { outline: stone, filled: stone },
  'partly-reached': { outline: stone, filled: 'M-6 8V1H6V8Z' },
  'not-reached-learnt': { outline: stone + crossed },
  'not-reached-no-account': { outline: stone + crossed },
  stopped: { outline: square, filled: square },
  withdrawn: { outline: stone, broken: 'dotted' },
  late: { outline: stone, leans: 16 },
  'under-way': { outline: stone, filled: 'M-6 8V4H6V8Z' },
  planned: { outline: stone },
};

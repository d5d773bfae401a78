// The way of a grant through a year: when it was awarded, and when each of its promises was made, was to be kept, and ended.
// What was promised stands below the road; what was due or has ended above it, in rows where it would cover other signs.
import type { GrantLane, LanePromise } from '../derive/page.ts';
import { earlierDay, laterDay, type Day } from '../model/day.ts';
import type { PlacedSign, Stretch } from './lane.ts';
import type { DayScale, Span } from './scale.ts';
import { awardedSign, formerSign, signs } from './signs.ts';
import { signWidth, stacked } from './stacked.ts';

export type PromiseSign = PlacedSign & {
  readonly promise: LanePromise;
  readonly day: Day;
  /** From the top; pixels. */
  readonly y: number;
};

/** Promises that were made so close to each other that one sign stands for them. */
export type Made = { readonly x: number; readonly day: Day; readonly promises: readonly LanePromise[] };

export type DrawnGrant = {
  /** Pixels. */
  readonly height: number;
  readonly roadY: number;
  /** Absent where the grant has ended before the year. */
  readonly road?: Stretch;
  readonly awarded?: PlacedSign;
  readonly made: readonly Made[];
  readonly madeY: number;
  readonly signs: readonly PromiseSign[];
};

/** As high as a finger is wide, and a little air. */
const rowHeight = 26;
/** From the middle of a sign to the road on which it stands. */
const standing = 9;

export function drawGrant(lane: GrantLane, span: Span, place: DayScale): DrawnGrant {
  const isIn = (day: Day) => day >= span.from && day < span.to;
  const placed = lane.promises.flatMap((promise) => signsOf(promise, place)).filter(({ day }) => isIn(day));
  const rows = stacked(placed.map(({ x }) => x));
  const made = together(lane.promises, isIn, place);
  const roadY = placed.length === 0 ? standing : (Math.max(...rows) + 1) * rowHeight - 4;
  const madeY = roadY + 15;
  return {
    height: made.length > 0 ? madeY + 12 : roadY + 8,
    roadY,
    ...roadOf(lane, span, place),
    ...(isIn(lane.awarded) ? { awarded: { x: place(lane.awarded), sign: awardedSign } } : {}),
    made,
    madeY,
    signs: placed.map((sign, index) => ({ ...sign, y: roadY - standing - (rows[index] ?? 0) * rowHeight })),
  };
}

/** Where it was due before it moved, then where it ended, else is due. */
function signsOf(promise: LanePromise, place: DayScale): Omit<PromiseSign, 'y'>[] {
  const { days, due, standing: stands } = promise;
  const day = days.ended ?? due;
  const former = [...new Set(days.formerDue)].filter((one) => one !== day && one !== due);
  return [
    ...former.map((one) => ({ x: place(one), sign: formerSign, promise, day: one })),
    { x: place(day), sign: signs[stands], standing: stands, promise, day },
  ];
}

function roadOf({ awarded, until }: GrantLane, span: Span, place: DayScale): { road?: Stretch } {
  const from = laterDay(awarded, span.from);
  const to = earlierDay(until, span.to);
  return from > to ? {} : { road: { from: place(from), to: place(to) } };
}

/** By the day on which they were made; each sign is as far from the next as a finger is wide. */
function together(promises: readonly LanePromise[], isIn: (day: Day) => boolean, place: DayScale): Made[] {
  const made = promises
    .flatMap((promise) => (promise.days.made && isIn(promise.days.made) ? [{ promise, day: promise.days.made }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const marks: { x: number; day: Day; promises: LanePromise[] }[] = [];
  for (const { promise, day } of made) {
    const last = marks.at(-1);
    if (last && Math.abs(place(day) - last.x) < signWidth) last.promises.push(promise);
    else marks.push({ x: place(day), day, promises: [promise] });
  }
  return marks;
}

// The way of one promise through time: made, moved, due, ended.
import type { LaneDays } from '../derive/sheet.ts';
import type { Day } from '../model/day.ts';
import type { Standing } from '../model/standing.ts';
import type { DayScale } from './scale.ts';
import { formerSign, passedSign, proposedSign, signs, type Sign } from './signs.ts';

export type Promised = { readonly days: LaneDays; readonly due: Day; readonly standing: Standing };
export type PlacedSign = { readonly x: number; readonly sign: Sign; readonly standing?: Standing };
export type Stretch = { readonly from: number; readonly to: number };

export type Lane = {
  /** From the promise to the last day that is known of it, and its part that lies behind us. */
  readonly road: Stretch;
  readonly walked: Stretch;
  /** From the due day to today, while it is late. */
  readonly late?: Stretch;
  readonly made?: number;
  /** From each former due day to the next. */
  readonly moves: readonly Stretch[];
  readonly signs: readonly PlacedSign[];
};

/** All days that a lane shows. */
export function laneDays({ days, due }: Promised): Day[] {
  const { made, formerDue, ended, proposed } = days;
  return [...formerDue, due, ...[made, ended, proposed].filter((day) => day !== undefined)];
}

/** `today` is there while a promise is open. */
export function lane(promised: Promised, place: DayScale, today?: Day): Lane {
  const { days, due, standing } = promised;
  const until = days.ended ?? today;
  const all = laneDays(promised).sort();
  const begin = days.made ?? all[0] ?? due;
  const end = days.ended ?? due;
  const isLate = days.ended === undefined && today !== undefined && due < today;
  // The middle one: as far as today or the end, and no farther than the road.
  const [, seen = begin] = [begin, until ?? begin, end].sort();
  return {
    road: { from: place(begin), to: place(end) },
    walked: { from: place(begin), to: place(seen) },
    ...(isLate ? { late: { from: place(due), to: place(today) } } : {}),
    ...(days.made ? { made: place(days.made) } : {}),
    moves: days.formerDue.map((day, index) => ({ from: place(day), to: place(days.formerDue[index + 1] ?? due) })),
    signs: signsOf({ days, due, standing }, place),
  };
}

/** Nearer than this, in per cent, a sign would only be the shadow of another. */
const near = 2;

/** What is most important comes last, on top of the others. A day that was moved and moved back was no other day. */
function signsOf({ days, due, standing }: Promised, place: DayScale): PlacedSign[] {
  const { formerDue, proposed, ended } = days;
  const x = place(ended ?? due);
  const passed = ended ? apart([place(due)], [x]) : [];
  return [
    ...apart(formerDue.map(place), [...passed, x]).map((other) => ({ x: other, sign: formerSign })),
    ...passed.map((other) => ({ x: other, sign: passedSign })),
    ...apart(proposed ? [place(proposed)] : [], [x]).map((other) => ({ x: other, sign: proposedSign })),
    { x, sign: signs[standing], standing },
  ];
}

function apart(places: readonly number[], from: readonly number[]): number[] {
  return places.filter((x) => from.every((other) => Math.abs(other - x) >= near));
}

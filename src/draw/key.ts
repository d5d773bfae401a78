// What the signs of a drawing mean: only those that it has.
import { standings, type Standing } from '../model/standing.ts';
import type { Promised } from './lane.ts';
import { formerSign, proposedSign, signs, type Sign } from './signs.ts';

export type KeySign = { readonly is: Standing | 'former' | 'proposed'; readonly sign: Sign };

export function laneKey(lanes: readonly Promised[]): KeySign[] {
  const hasFormer = lanes.some(({ days, due }) => days.formerDue.length > 0 || (days.ended && days.ended !== due));
  return [
    ...standingKey(lanes.map(({ standing }) => standing)),
    ...(hasFormer ? [{ is: 'former' as const, sign: formerSign }] : []),
    ...(lanes.some(({ days }) => days.proposed) ? [{ is: 'proposed' as const, sign: proposedSign }] : []),
  ];
}

export function standingKey(present: readonly Standing[]): KeySign[] {
  return standings.filter((standing) => present.includes(standing)).map((is) => ({ is, sign: signs[is] }));
}

// What the signs of a drawing mean: only those that it has.
import { standings, type Standing } from '../model/standing.ts';
import type { Lane } from './lane.ts';
import { formerSign, proposedSign, signs, type Sign } from './signs.ts';

export type KeySign = { readonly is: Standing | 'former' | 'proposed'; readonly sign: Sign };

export function laneKey(lanes: readonly Lane[]): KeySign[] {
  const placed = lanes.flatMap((lane) => lane.signs);
  const others = [
    { is: 'former', sign: formerSign },
    { is: 'proposed', sign: proposedSign },
  ] as const;
  return [
    ...standingKey(placed.flatMap(({ standing }) => standing ?? [])),
    ...others.filter((other) => placed.some(({ sign }) => sign === other.sign)),
  ];
}

export function standingKey(present: readonly Standing[]): KeySign[] {
  return standings.filter((standing) => present.includes(standing)).map((is) => ({ is, sign: signs[is] }));
}

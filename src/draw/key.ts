// What the signs of a drawing mean: only those that it has.
import { standings, type Standing } from '../model/standing.ts';
import type { Lane, PlacedSign } from './lane.ts';
import { awardedSign, formerSign, passedSign, proposedSign, signs, type Sign } from './signs.ts';

export type KeySign = { readonly is: Standing | (typeof others)[number]['is']; readonly sign: Sign };

const others = [
  { is: 'former', sign: formerSign },
  { is: 'passed', sign: passedSign },
  { is: 'proposed', sign: proposedSign },
  { is: 'awarded', sign: awardedSign },
] as const;

export function laneKey(lanes: readonly Pick<Lane, 'signs'>[]): KeySign[] {
  return signKey(lanes.flatMap((lane) => lane.signs));
}

export function signKey(placed: readonly Pick<PlacedSign, 'sign' | 'standing'>[]): KeySign[] {
  const present = new Set(placed.flatMap(({ standing }) => standing ?? []));
  return [
    ...standings.filter((standing) => present.has(standing)).map((is) => ({ is, sign: signs[is] })),
    ...others.filter((other) => placed.some(({ sign }) => sign === other.sign)),
  ];
}

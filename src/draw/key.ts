// What the signs of a drawing mean: only those that it has.
import { standings, type Standing } from '../model/standing.ts';
import type { Lane } from './lane.ts';
import { formerSign, passedSign, proposedSign, signs, type Sign } from './signs.ts';

export type KeySign = { readonly is: Standing | (typeof others)[number]['is']; readonly sign: Sign };

const others = [
  { is: 'former', sign: formerSign },
  { is: 'passed', sign: passedSign },
  { is: 'proposed', sign: proposedSign },
] as const;

export function laneKey(lanes: readonly Lane[]): KeySign[] {
  const placed = lanes.flatMap((lane) => lane.signs);
  return [
    ...standingKey(placed.flatMap(({ standing }) => standing ?? [])),
    ...others.filter((other) => placed.some(({ sign }) => sign === other.sign)),
  ];
}

export function standingKey(present: readonly Standing[]): KeySign[] {
  return standings.filter((standing) => present.includes(standing)).map((is) => ({ is, sign: signs[is] }));
}

// A file that is left out for want of a key is looked through all the same, so that nobody mends it in two goes.
import type { z } from 'zod';
import type { Kind, schemaOf } from '../model/document.ts';
import type { KeyPath } from '../model/problem.ts';
import { childOf, type Written } from './written-tree.ts';

type NeededOf<Input> = { [Key in keyof Input]-?: object extends Pick<Input, Key> ? never : Key }[keyof Input];

/** Every key without which a file of some kind is left out. */
export type NeededKey = { [K in Kind]: NeededOf<z.input<(typeof schemaOf)[K]>> }[Kind];

/** In place of a needed key: what is of its shape, and with which no rule finds anything wrong. */
export const standIns: Readonly<Record<NeededKey, Written>> = {
  title: '…',
  name: '…',
  url: 'https://site.invalid',
  due: '9999-12-31',
  awarded: '0001-01-01',
  funders: [],
};

/** The same inside lists, for keys that are no words. */
const standInsOfItems: Readonly<Record<string, string>> = {
  id: 'x',
  funder: 'x',
  milestone: 'x',
  amount: '0',
  target: '0',
  date: '0001-01-01',
};

type Keys = { readonly [key: string]: Written };

/** What was written, with a stand-in for each key that an item is `lacking`. */
export function withWholeItems<Written extends Keys>(written: Written, lacking: readonly KeyPath[]): Written {
  const whole = structuredClone(written);
  for (const path of lacking) {
    const key = String(path.at(-1));
    const item = path.slice(0, -1).reduce<unknown>(itemAt, whole);
    if (typeof item === 'object' && item !== null && !Array.isArray(item))
      Object.assign(item, { [key]: standInsOfItems[key] ?? '…' });
  }
  return whole;
}

/** One item may be written without a list. */
function itemAt(branch: unknown, step: string | number): unknown {
  return typeof step === 'number' && !Array.isArray(branch) ? branch : childOf(branch, step);
}

/** Whether something stands in an item that lacks a key, and is no stand-in. */
export function isBesideStandIn(at: KeyPath, lacking: readonly KeyPath[]): boolean {
  const begins = (path: KeyPath) => path.every((step, depth) => at[depth] === step);
  return lacking.some((path) => begins(path.slice(0, -1))) && !lacking.some(begins);
}

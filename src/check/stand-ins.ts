// A file that is left out for want of a key is looked through all the same, so that nobody mends it in two goes.
import type { z } from 'zod';
import type { Kind, schemaOf } from '../model/document.ts';
import type { Written } from './written-tree.ts';

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

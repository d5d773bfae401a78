// What of a promise could not be read, as the ledger names its fields.
import type { Written } from '../check/written-tree.ts';
import { itemNames } from '../model/history.ts';
import { isId } from '../model/id.ts';
import type { KeyPath } from '../model/problem.ts';

/** `budget`, `measures.people.baseline`; `measures.*` of a measure of which nobody can tell which it is. */
export function slipIn(path: KeyPath, data: { readonly [key: string]: Written }): string {
  const [key = '', place, ...part] = path;
  const name = itemNames[key];
  if (name === undefined || place === undefined) return path.join('.');
  const written = data[key];
  const item = Array.isArray(written) ? (written as readonly Written[])[Number(place)] : written;
  const id = typeof item === 'object' && !Array.isArray(item) ? (item as Readonly<Record<string, Written>>)[name] : '';
  return typeof id === 'string' && isId(id) ? [key, id, ...part].join('.') : `${key}.*`;
}

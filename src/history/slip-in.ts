// What of a promise could not be read, as the ledger names its fields.
import type { Written } from '../check/written-tree.ts';
import { itemNames } from '../model/history.ts';
import { isId } from '../model/id.ts';
import type { KeyPath } from '../model/problem.ts';

type Data = { readonly [key: string]: Written };

/** Each once; `measures.*` for every measure of which nobody can tell which it is. */
export function slipsIn(paths: readonly KeyPath[], data: Data): string[] {
  const slips = new Map(
    paths.map((path): [string, string] => {
      const slip = slipIn(path, data);
      return [slip.endsWith('.*') ? JSON.stringify(path.slice(0, 2)) : slip, slip];
    }),
  );
  return [...slips.values()];
}

/** `budget`, `measures.people.baseline`, `measures.*`, or `measures` where what is written is neither a list nor an item of one. */
function slipIn(path: KeyPath, data: Data): string {
  const [key = '', place, ...part] = path;
  const name = itemNames[key];
  if (name === undefined || place === undefined) return path.join('.');
  const written = data[key];
  const item = Array.isArray(written) ? (written as readonly Written[])[Number(place)] : written;
  const id = typeof item === 'object' && !Array.isArray(item) ? (item as Readonly<Record<string, Written>>)[name] : '';
  if (typeof id === 'string' && isId(id)) return [key, id, ...part].join('.');
  return Array.isArray(written) ? `${key}.*` : String(key);
}

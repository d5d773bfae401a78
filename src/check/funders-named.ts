// Who gave a grant is known by name, even where what it gave cannot be read.
import { isId } from '../model/id.ts';
import type { Written } from './written-tree.ts';

/** The ids of all shares; undefined where one of them cannot be read. */
export function fundersNamed({ funders }: { readonly [key: string]: Written }): readonly string[] | undefined {
  const shares = Array.isArray(funders) ? funders : [funders];
  const names = shares.map((share) => (isShare(share) ? share['funder'] : undefined));
  return names.every((name) => typeof name === 'string' && isId(name)) ? (names as string[]) : undefined;
}

function isShare(share: Written | undefined): share is { readonly [key: string]: Written } {
  return typeof share === 'object' && !Array.isArray(share);
}

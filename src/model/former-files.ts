// Files that things were in before, as git knows it: a link to one leads to where the thing is now.
import type { History, ThingName } from './history.ts';

/** `was` and `now` are paths below the content folder; `name` is the thing's then. */
export type FormerFile = { readonly was: string; readonly now: string; readonly name: ThingName };

/** In the order of the files of now: of two things that had one name, the first is meant, as its old page is. */
export function formerFiles({ things }: History): FormerFile[] {
  return things
    .flatMap(({ versions }): FormerFile[] => {
      const last = versions.at(-1);
      if (last?.blob === undefined) return [];
      const before = versions.filter(({ blob, file }) => blob !== undefined && file !== last.file);
      return before.map(({ file, name }) => ({ was: file, now: last.file, name }));
    })
    .sort((a, b) => (a.now < b.now ? -1 : Number(a.now > b.now)));
}

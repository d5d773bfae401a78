// A grant whose file is renamed is the same grant: a promise that names it by its new name did not change.
import type { ThingHistory, ThingName } from '../../model/history.ts';
import { nameKey } from './past.ts';

/** Whether what has one name after a commit had another before. */
export type IsRenamedGrant = (before: ThingName, after: ThingName, commit: number) => boolean;

export function renamedGrants(things: readonly ThingHistory[]): IsRenamedGrant {
  const grants = things.filter(({ versions }) => versions[0]?.name.kind === 'grant');
  const byName = new Map<string, Set<ThingHistory>>();
  for (const grant of grants)
    for (const { name } of grant.versions)
      byName.set(nameKey(name), (byName.get(nameKey(name)) ?? new Set()).add(grant));
  return (before, after, commit) =>
    [...(byName.get(nameKey(after)) ?? [])].some(({ versions }) => {
      const known = versions.filter((version) => version.commit <= commit);
      const last = known.at(-1);
      const isNamed = last?.blob !== undefined && nameKey(last.name) === nameKey(after);
      return isNamed && known.some(({ name }) => nameKey(name) === nameKey(before));
    });
}

// A grant whose file is renamed is the same grant: a promise that names it by its new name did not change. A name that was
// given to another grant means that one from then on.
import type { ThingHistory, ThingName } from '../../model/history.ts';
import { nameKey } from './past.ts';

/** What was named by a version of a promise, with that version's commit. */
export type NamedGrant = { readonly name: ThingName; readonly commit: number };

/** Whether what two versions of a promise name, one after the other, is one grant. */
export type IsRenamedGrant = (before: NamedGrant, after: NamedGrant) => boolean;

export function renamedGrants(things: readonly ThingHistory[]): IsRenamedGrant {
  const grants = things.filter(({ versions }) => versions[0]?.name.kind === 'grant');
  const byName = new Map<string, Set<ThingHistory>>();
  for (const grant of grants)
    for (const { name } of grant.versions)
      byName.set(nameKey(name), (byName.get(nameKey(name)) ?? new Set()).add(grant));
  return (before, after) => {
    const named = (byName.get(nameKey(after.name)) ?? new Set()).values();
    const now = [...named].find((grant) => isCalled(grant, after));
    if (!now) return false;
    const others = [...(byName.get(nameKey(before.name)) ?? [])];
    const then = others.find((grant) => isCalled(grant, before));
    // Of a name that nobody had then, whoever had it at any time up to now is meant.
    return then ? then === now : others.includes(now) && wasCalled(now, before.name, after.commit);
  };
}

function isCalled({ versions }: ThingHistory, { name, commit }: NamedGrant): boolean {
  const last = versions.findLast((version) => version.commit <= commit);
  return last?.blob !== undefined && nameKey(last.name) === nameKey(name);
}

function wasCalled({ versions }: ThingHistory, former: ThingName, commit: number): boolean {
  return versions.some((version) => version.commit <= commit && nameKey(version.name) === nameKey(former));
}

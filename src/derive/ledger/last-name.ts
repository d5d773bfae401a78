import type { ThingName, Version } from '../../model/history.ts';
import { isId } from '../../model/id.ts';
import { isPutAside } from './put-aside.ts';

/**
 * What a thing was called last in the room of an organisation: a folder with a name that none can have (`_archive`), or
 * such a name of its own, takes nothing out of the room in which it was published. Undefined of no version.
 */
export function lastName(versions: readonly Version[]): ThingName | undefined {
  return (versions.findLast((version) => isId(version.name.organisation) && !isPutAside(version)) ?? versions.at(-1))
    ?.name;
}

import type { ThingName, Version } from '../../model/history.ts';
import { isId } from '../../model/id.ts';

/**
 * What a thing was called last in the room of an organisation: a folder with a name that none can have (`_archive`) takes
 * nothing out of the room in which it was published. Undefined of no version.
 */
export function lastName(versions: readonly Version[]): ThingName | undefined {
  return (versions.findLast(({ name }) => isId(name.organisation)) ?? versions.at(-1))?.name;
}

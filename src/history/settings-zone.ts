// The time zone that a content folder's settings name today, committed or not.
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from './read-version.ts';

/** As a publish takes it: UTC where none is named, or none can be read. No link is followed. */
export function settingsZone(content: string): string {
  const path = join(content, 'site.yaml');
  return (
    (lstatSync(path, { throwIfNoEntry: false })?.isFile()
      ? readSettings(readFileSync(path))?.['time-zone']
      : undefined) ?? 'UTC'
  );
}

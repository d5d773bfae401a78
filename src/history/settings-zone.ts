// The time zone that a content folder's settings name today, committed or not.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from './read-version.ts';

/** As a publish takes it: UTC where none is named, or none can be read. */
export function settingsZone(content: string): string {
  const path = join(content, 'site.yaml');
  return (existsSync(path) ? readSettings(readFileSync(path))?.['time-zone'] : undefined) ?? 'UTC';
}

// The sample as a network that speaks Arabic would have it: every kind of page from right to left.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder, ownContent } from '../../scripts/project.ts';
import { replaySample } from '../../scripts/sample-history.ts';

/** One of its organisations writes Arabic as it is. */
const arabicOrganisation = 'organisations/dar-al-mina/organisation.md';

/** Makes a content folder in `room`, with the sample's past where git is installed, and gives its path. */
export function writeArabicSample(room: string): string {
  const replayed = replaySample(ownContent, join(cacheFolder, 'sample'));
  const content = join(room, 'content');
  if (replayed) cpSync(dirname(replayed), room, { recursive: true });
  else cpSync(ownContent, content, { recursive: true });
  for (const file of ['site.yaml', arabicOrganisation]) {
    const path = join(content, file);
    const written = readFileSync(path, 'utf8');
    const changed = written.replace(/^languages: .*$/m, 'languages: [ar, en, cy]');
    if (changed === written) throw new Error(`${file} names no languages`);
    writeFileSync(path, changed);
  }
  return content;
}

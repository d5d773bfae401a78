// npm run clean-photos -- [--content DIR]
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cleanRecordings } from '../src/media/clean-recordings.ts';
import { cleanFolder } from '../src/photo/clean-folder.ts';
import { UsageError } from './project.ts';
import { run } from './run.ts';

await run('Use: npm run clean-photos -- [--content DIR]', async () => {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
  const content = resolve(values.content);
  if (!existsSync(content) || !statSync(content).isDirectory()) throw new UsageError(`There is no folder ${content}.`);
  const [photos, recordings] = [cleanFolder(content), cleanRecordings(content)];
  const [cleaned, unreadable] = [
    [...photos.cleaned, ...recordings.cleaned],
    [...photos.unreadable, ...recordings.unreadable],
  ];
  for (const { file, hadPosition } of cleaned)
    console.log(`${file}: cleaned${hadPosition ? '; it said where it was taken' : ''}`);
  for (const file of unreadable)
    console.log(`${file}: left as it is; it cannot be taken apart, or is too large to be published`);
  const seen = `${photos.seen} photos and ${recordings.seen} recordings looked at`;
  console.log(`${seen}, ${cleaned.length} cleaned. What they show and say is as it was, to the last bit.`);
  if (cleaned.some(({ hadPosition }) => hadPosition))
    console.log('What was committed before still has the old files: "git filter-repo" takes them out of the history.');
  return unreadable.length > 0 ? 1 : 0;
});

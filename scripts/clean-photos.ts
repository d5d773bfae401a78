// npm run clean-photos -- [--content DIR]
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cleanFolder } from '../src/photo/clean-folder.ts';
import { UsageError } from './project.ts';
import { run } from './run.ts';

await run('Use: npm run clean-photos -- [--content DIR]', async () => {
  const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' } } });
  const content = resolve(values.content);
  if (!existsSync(content) || !statSync(content).isDirectory()) throw new UsageError(`There is no folder ${content}.`);
  const { seen, cleaned, unreadable } = cleanFolder(content);
  for (const { file, hadPosition } of cleaned)
    console.log(`${file}: cleaned${hadPosition ? '; it said where it was taken' : ''}`);
  for (const file of unreadable)
    console.log(`${file}: left as it is; it cannot be taken apart, or is larger than 40 megabytes`);
  console.log(`${seen} photos looked at, ${cleaned.length} cleaned. What they show is as it was, to the last bit.`);
  if (cleaned.some(({ hadPosition }) => hadPosition))
    console.log('What was committed before still has the old files: "git filter-repo" takes them out of the history.');
  return unreadable.length > 0 ? 1 : 0;
});

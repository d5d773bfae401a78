// npm run export -- ORGANISATION [--content DIR] [--site DIR] [--out FILE]
import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { roomEntries } from '../src/export/room-entries.ts';
import { writeZip } from '../src/export/write-zip.ts';
import { programDigest } from '../src/load/program-digest.ts';
import { loadSite } from '../src/load-site.ts';
import { dayFromEnvironment } from './day-from-environment.ts';
import { root, UsageError } from './project.ts';
import { run } from './run.ts';

await run('Use: npm run export -- ORGANISATION [--content DIR] [--site DIR] [--out FILE]', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      content: { type: 'string', default: 'content' },
      site: { type: 'string', default: 'dist' },
      out: { type: 'string' },
    },
  });
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) throw new UsageError('Name one organisation by its folder.');
  const content = resolve(values.content);
  if (!isFolder(content)) throw new UsageError(`There is no folder ${content}.`);
  const today = dayFromEnvironment();
  const { site } = await loadSite({
    content,
    ...(today ? { today } : {}),
    now: Date.now(),
    program: programDigest(root),
  });
  const organisation = site.organisations.find((one) => one.id === id);
  if (!organisation) throw new UsageError(`There is no folder organisations/${id} in ${content}.`);
  const out = resolve(values.out ?? `${id}.zip`);
  const published = resolve(values.site);
  const entries = roomEntries(organisation, { content, ...(isFolder(published) ? { site: published } : {}) });
  writeZip(out, entries);
  console.log(`${entries.length} files of ${organisation.content.name} in ${out}.`);
  if (!isFolder(published))
    console.log(`Its feeds and the ledger are not in it: there is no published site in ${published}.`);
  return 0;
});

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

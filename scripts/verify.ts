// npm run verify -- [--content DIR] SITE_FOLDER_OR_FILE
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { wholeReach } from '../src/derive/ledger/ledger-record.ts';
import { readHistory } from '../src/history/read-history.ts';
import { settingsZone } from '../src/history/settings-zone.ts';
import { ledgerFile } from '../src/publish/ledger-lines.ts';
import { verifyLedger } from '../src/publish/verify-ledger.ts';
import { UsageError } from './project.ts';
import { run } from './run.ts';
import { withItsPast } from './sample-history.ts';

await run('Use: npm run verify -- [--content DIR] SITE_FOLDER_OR_FILE', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: 'string', default: 'content' } },
  });
  const [site, ...others] = positionals;
  if (site === undefined || others.length > 0)
    throw new UsageError('Name one published site, or one ledger, to compare with.');
  const content = resolve(values.content);
  if (!existsSync(content) || !statSync(content).isDirectory()) throw new UsageError(`There is no folder ${content}.`);
  const folder = withItsPast(content);
  const history = await readHistory({ content: folder, program: 'verify' });
  const reach = wholeReach(history);
  if (reach === 'shallow')
    throw new UsageError('This clone has only the end of its history. Get the rest: git fetch --unshallow');
  if (history.sources.some(({ reach: part }) => part.is === 'none' && part.why === 'partial'))
    throw new UsageError(
      'This clone was made with a filter, and old versions are not in it. Clone all of it: git clone without --filter',
    );
  if (reach === 'none')
    throw new UsageError(`${content} has no history, or not all of it, so there is nothing to compare.`);
  const { agrees, words } = await verifyLedger(ledgerPath(site), history, settingsZone(folder));
  if (agrees === undefined) throw new UsageError(words);
  console.log(words);
  return agrees ? 0 : 1;
});

function ledgerPath(site: string): string {
  const path = statSync(site, { throwIfNoEntry: false })?.isDirectory() ? join(site, ledgerFile) : site;
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`There is no ledger ${path}.`);
  return path;
}

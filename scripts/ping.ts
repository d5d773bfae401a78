// npm run ping -- [SITE_FOLDER]: tells the hub of `site.yaml` which feeds changed since it was told last.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pingHub } from '../src/publish/ping-hub.ts';
import { progressLine } from './progress-line.ts';
import { cacheFolder, UsageError } from './project.ts';
import { run } from './run.ts';

await run('Use: npm run ping -- [SITE_FOLDER]', async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 1) throw new UsageError('Name one published site.');
  const site = resolve(positionals[0] ?? 'dist');
  const { hub, origin } = hubOf(site);
  const progress = progressLine(process.stderr);
  const memory = join(cacheFolder, 'pinged.json');
  const onPing = (done: number, total: number) => progress.show({ step: 'pings', done, total });
  const pings = await pingHub({ site, hub, origin, memory, onPing });
  progress.end();
  const refused = pings.filter(({ refusal }) => refusal !== undefined);
  console.log(`${hub} was told of ${pings.length - refused.length} feeds that changed.`);
  for (const { topic, refusal } of refused) console.error(`It did not take ${topic}: ${refusal}`);
  if (refused.length > 0) console.error('Those are told again the next time. Try again later: npm run ping');
  return refused.length > 0 ? 1 : 0;
});

/** The published feed names its hub and itself. */
function hubOf(site: string): { readonly hub: string; readonly origin: string } {
  const path = join(site, 'feed.json');
  if (!existsSync(path)) throw new UsageError(`There is no published site in ${site}.`);
  const { feed_url: self, hubs = [] } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly feed_url: string;
    readonly hubs?: readonly { readonly url: string }[];
  };
  const [first] = hubs;
  if (!first) throw new UsageError('Name a WebSub hub in site.yaml (hub: https://…), and publish again.');
  return { hub: first.url, origin: self.slice(0, -'/feed.json'.length) };
}

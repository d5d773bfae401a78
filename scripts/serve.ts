// npm run serve -- [--out DIR] [--port N] [--base /path]: serves a published site until Ctrl-C.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../src/publish/serve-folder.ts';
import { UsageError } from './project.ts';
import { run } from './run.ts';
import { untilStopped } from './until-stopped.ts';

const usage = 'Use: npm run serve -- [--out DIR] [--port N] [--base /path]';

await run(usage, async () => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      base: { type: 'string', default: '' },
    },
  });
  const base = values.base.split('/').filter(Boolean).join('/');
  const options = { port: portOf(values.port), base: base && `/${base}` };
  if (!existsSync(join(values.out, 'index.html'))) {
    throw new UsageError(`There is no published site in "${values.out}". Publish one first: npm run build`);
  }
  const served = await serveFolder(values.out, options);
  console.log(`${values.out} is served at ${served.address}  (Ctrl+C to stop)`);
  await untilStopped(served);
  return 0;
});

function portOf(written: string): number {
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65535) throw new UsageError(`--port is "${written}"; it must be 0 to 65535.`);
  return port;
}

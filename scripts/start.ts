// npm start: publishes content/ and serves it.
import { join } from 'node:path';
import { withCrew } from '../src/crew/crew.ts';
import { serveFolder } from '../src/publish/serve-folder.ts';
import { root } from './project.ts';
import { publishFolder } from './publish-folder.ts';
import { run } from './run.ts';
import { untilStopped } from './until-stopped.ts';

await run('Use: npm start', async () => {
  const out = join(root, 'dist');
  const options = { content: join(root, 'content'), contentPath: 'content', out, cold: false, timing: false };
  const { base } = await withCrew((crew) => publishFolder(crew, options));
  const served = await serveFolder(out, { port: 4321, base });
  console.log(`\nMilepost is at ${served.address}  (Ctrl+C to stop)`);
  await untilStopped(served);
  return 0;
});

// npm start: publishes content/ and serves it.
import './compile-cache.ts';
import { join } from 'node:path';

const { withCrew } = await import('../src/crew/crew.ts');
const { serveFolder } = await import('../src/publish/serve-folder.ts');
const { root } = await import('./project.ts');
const { publishFolder } = await import('./publish-folder.ts');
const { run } = await import('./run.ts');
const { untilStopped } = await import('./until-stopped.ts');

await run('Use: npm start', async () => {
  const out = join(root, 'dist');
  const options = { content: join(root, 'content'), contentPath: 'content', out, cold: false, timing: false };
  const { base } = await withCrew((crew) => publishFolder(crew, options));
  const served = await serveFolder(out, { port: 4321, base });
  console.log(`\nMilepost is at ${served.address}  (Ctrl+C to stop)`);
  await untilStopped(served);
  return 0;
});

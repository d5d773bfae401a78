// How every command starts: `node scripts/milepost.mjs check --json` runs check.ts. Plain JavaScript, because Node takes
// a while to learn TypeScript, which it need not where everything was compiled by an earlier run.
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '.milepost', 'compiled');
enableCompileCache(folder);
// Threads look for it here.
process.env['NODE_COMPILE_CACHE'] ??= folder;

const [command = ''] = process.argv.splice(2, 1);
if (/^[a-z-]+$/.test(command) && existsSync(join(import.meta.dirname, `${command}.ts`)))
  await import(`./${command}.ts`);
else {
  console.error(`There is no command "${command}". README.md lists them: npm run build, npm run check …`);
  process.exitCode = 2;
}

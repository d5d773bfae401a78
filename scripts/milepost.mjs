// How every command starts: `node scripts/milepost.mjs check --json` runs check.ts. Plain JavaScript, because Node takes
// a while to learn TypeScript, which it need not where everything was compiled by an earlier run.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '.milepost', 'compiled');
enableCompileCache(folder);
// Threads look for it here.
process.env['NODE_COMPILE_CACHE'] ??= folder;

const [command] = process.argv.splice(2, 1);
await import(`./${command}.ts`);

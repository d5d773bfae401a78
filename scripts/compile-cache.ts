// Compiled once, started quickly ever after. A command imports this first and its work afterwards (`await import`),
// because a module's static imports are compiled before its first line runs.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '.milepost', 'compiled');
enableCompileCache(folder);
// Threads look for it here.
process.env['NODE_COMPILE_CACHE'] ??= folder;

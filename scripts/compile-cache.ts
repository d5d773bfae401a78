// Compiled once, started quickly ever after: imported first by every command that starts threads.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '..', '.milepost', 'compiled'));

import type { ProblemHelp } from '../derive/page.ts';
export function problemHelp(): ProblemHelp[] { return []; }

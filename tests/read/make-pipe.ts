import { execFileSync } from 'node:child_process';

const program = 'mkfifo';

/**
 * A file that cannot be read. Taking away permissions would not do: whoever runs the tests as root may read everything.
 */
export function makePipe(path: string): void {
  execFileSync(program, [path]);
}

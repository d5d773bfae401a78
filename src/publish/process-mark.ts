// Which process has a folder in hand. Numbers are used again, in a container from 1 on, so the mark has the time at
// which the process began as well.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** `<number> <beginning>`; the beginning is '' where the system does not tell. */
export function processMark(id = process.pid): string {
  return `${id} ${beginningOf(id)}`;
}

/** The number of the process that left the mark, if it still runs and is not this one. */
export function runningProcess(mark: string): number | undefined {
  const [, number = '', began = ''] = /^(\d+) ?(.*)$/s.exec(mark) ?? [];
  const id = Number(number);
  // A process that was killed as it wrote its number left none, and 0 would mean whoever asks.
  if (!(id > 0) || id === process.pid || !isAlive(id)) return undefined;
  const now = beginningOf(id);
  return began === '' || now === '' || began === now ? id : undefined;
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function beginningOf(id: number): string {
  try {
    if (existsSync('/proc/self/stat')) return beginningOnLinux(id);
    if (process.platform === 'win32') return '';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(id)], { encoding: 'utf8', env: { LC_ALL: 'C' } }).trim();
  } catch {
    return ''; // It ended meanwhile, or nobody may know: then its number alone counts.
  }
}

/** Ticks since the computer began, and which beginning that was: proc(5), field 22 of `stat`. */
function beginningOnLinux(id: number): string {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  const ticks = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  return `${ticks} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
}

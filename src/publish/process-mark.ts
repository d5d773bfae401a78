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

/** A process that ended is there until whoever started it has taken note, and works on nothing. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0) && !hasEnded(id);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** proc(5), field 3 of `stat`: Z is a zombie, X is dead. */
function hasEnded(id: number): boolean {
  return existsSync('/proc/self/stat') && /^[ZX]$/.test(statOnLinux(id)[0] ?? '');
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
  const ticks = statOnLinux(id)[19] ?? '';
  return `${ticks} ${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}`;
}

/** The fields from the third on: the second is a name in brackets, which may hold anything. */
function statOnLinux(id: number): readonly string[] {
  const stat = readFileSync(`/proc/${id}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { processMark, runningProcess } from '../../src/publish/process-mark.ts';

test('a process that runs has its folder in hand, and this one is no other', () => {
  expect(runningProcess(processMark(process.ppid))).toBe(process.ppid);
  expect(runningProcess(processMark())).toBeUndefined();
});

test('a number that another process has now is nobody', () => {
  expect(runningProcess(`${process.ppid} long ago`)).toBeUndefined();
  expect(runningProcess('')).toBeUndefined();
});

// The shell becomes Node with a child that Node does not know of, so that nobody takes note of its end. A shell would:
// it looks for children that ended after each of its commands.
const PARENT = `sleep 60 & exec "$0" -e 'console.log(process.argv[1]); setInterval(() => {}, 60_000)' "$!"`;

// Where there is /proc, a process that ended stays in it until its parent has taken note.
test.runIf(existsSync('/proc/self/stat'))(
  'a process that was killed and that nobody has buried is at work no more',
  async () => {
    const parent = spawn('sh', ['-c', PARENT, process.execPath], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const told = await new Promise<string>((resolve) => parent.stdout.once('data', (data) => resolve(String(data))));
      const id = Number(told);
      const mark = processMark(id);
      expect(runningProcess(mark)).toBe(id);
      process.kill(id, 'SIGKILL');
      await expect.poll(() => runningProcess(mark)).toBeUndefined();
      expect(process.kill(id, 0)).toBe(true);
    } finally {
      parent.kill('SIGKILL');
    }
  },
);

// A room that was pushed by force over and over: all that was published of it is told, by a handful of gits.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { dues, newFolder, only, promise, read } from './new-roof.ts';
import { at, commitAll, desk, git, type Step } from './repository.ts';

const room = 'organisations/riverside';
const trace = join(desk(), 'trace');
afterEach(() => delete process.env['GIT_TRACE']);

const inner = (due: string, more: Partial<Step> = {}): Step => ({
  time: at('2026-01-01'),
  files: { 'milestones/roof.md': promise(due) },
  ...more,
});
const dueAfter = (days: number) => new Date(Date.parse('2030-01-01') + days * 86_400_000).toISOString().slice(0, 10);

/** The first commit is the beginning of every other one, which is named once. */
function world(pushes: number, more: Partial<Step> = {}): string {
  const folder = newFolder();
  const others = Array.from({ length: pushes }, (_, index) => inner(dueAfter(index + 1), { parents: [0], ...more }));
  const ids = commitAll(join(folder, room), [inner(dueAfter(0)), ...others]);
  const steps = ids.map((id, index): Step => ({ time: at('2026-02-01', index * 60), modules: { [room]: id } }));
  commitAll(folder, steps, { checkout: false });
  git(folder, 'reset', '--quiet');
  return folder;
}

async function gitsFor(folder: string): Promise<number> {
  rmSync(trace, { force: true });
  process.env['GIT_TRACE'] = trace;
  await read(folder);
  return readFileSync(trace, 'utf8')
    .split('\n')
    .filter((line) => line.includes('trace: built-in: git ')).length;
}

test('tells each that was named', async () => {
  const told = dues(only(await read(world(20))));
  expect(told).toEqual(Array.from({ length: 21 }, (_, index) => dueAfter(index)));
});

test('asks no more gits of thirty than of three', async () => {
  const [few, many] = [await gitsFor(world(3)), await gitsFor(world(30))];
  expect(few).toBeGreaterThan(5);
  expect(many).toBe(few);
});

test('turns the line of one that ends with a pull the wrong way round', async () => {
  const pull = { message: "Merge remote-tracking branch 'origin/main'", parents: [0, 1] };
  const folder = newFolder();
  const steps = [inner('2030-01-01'), inner('2030-01-02', { parents: [0] }), inner('2030-01-03', pull)];
  const ids = commitAll(join(folder, room), [...steps, inner('2030-01-04', { parents: [0] })]);
  const namings = [0, 2, 3].map((id, index): Step => ({
    time: at('2026-02-01', index * 60),
    modules: { [room]: ids[id] ?? '' },
  }));
  commitAll(folder, namings, { checkout: false });
  git(folder, 'reset', '--quiet');
  expect(dues(only(await read(folder)))).toEqual(['2030-01-01', '2030-01-02', '2030-01-03', '2030-01-04']);
});

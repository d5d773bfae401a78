import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, differences, root, sampleCopy } from './publish-copy.ts';

const copy = sampleCopy();
const out = join(copy.folder, 'site');
const command = ['scripts/publish.ts', '--content', copy.content, '--out', out];

function publish(words: readonly string[] = command) {
  return spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
}

/** Changes every page. */
function renameSite(name: string): void {
  const file = join(copy.content, 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name: .*$/m, `name: ${name}`));
}

beforeAll(() => {
  expect(publish().status).toBe(0);
});
afterAll(copy.remove);

test('the folder of the project itself is not published over', () => {
  const { status, stderr } = publish(['scripts/publish.ts', '--content', copy.content, '--out', '']);
  expect(status).toBe(2);
  expect(stderr).toContain('files that Milepost did not publish');
});

test.skipIf(process.platform === 'win32')('a publish that cannot write a file leaves the last good site', () => {
  const before = bytesOf(out);
  renameSite('Cut short');
  // No file may be longer than ten kilobytes: the first long page fails as on a full disk.
  const limited = spawnSync('sh', ['-c', 'ulimit -f 20; exec "$0" "$@"', process.execPath, ...command], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(limited.status).toBe(2);
  expect(limited.stderr).toContain('What was published before is as it was.');
  expect(limited.stderr).not.toMatch(/^ +at /m);
  expect(bytesOf(out)).toEqual(before);
  expect(existsSync(`${out}.staging`)).toBe(false);
});

test('a publish that was killed is undone or completed by the next', async () => {
  renameSite('Killed half-way');
  const killed = spawn(process.execPath, command, { cwd: root, stdio: 'ignore' });
  const ended = new Promise((resolve) => killed.once('exit', resolve));
  while (!existsSync(`${out}.staging`) && killed.exitCode === null)
    await new Promise((resolve) => setImmediate(resolve));
  killed.kill('SIGKILL');
  await ended;
  const next = publish();
  expect(next.stderr).toBe('');
  expect(next.status).toBe(0);
  const fresh = join(copy.folder, 'fresh');
  expect(publish(['scripts/publish.ts', '--content', copy.content, '--out', fresh]).status).toBe(0);
  expect(differences(out, fresh)).toEqual([]);
});

test('a folder that somebody else filled is not published over', () => {
  const foreign = join(copy.folder, 'foreign');
  mkdirSync(foreign);
  writeFileSync(join(foreign, 'thesis.txt'), 'years of work');
  const { status, stderr } = publish(['scripts/publish.ts', '--content', copy.content, '--out', foreign]);
  expect(status).toBe(2);
  expect(stderr).toContain('files that Milepost did not publish');
  expect([...bytesOf(foreign).keys()]).toEqual(['thesis.txt']);
});

test.skipIf(process.platform !== 'linux')('a place where nothing can be written is said to be one', () => {
  const { status, stderr } = publish(['scripts/publish.ts', '--content', copy.content, '--out', '/proc/milepost']);
  expect(status).toBe(2);
  expect(stderr).toContain('Nothing can be written beside /proc/milepost');
  expect(stderr).not.toMatch(/^ +at /m);
});

test('wrong use is explained in a sentence', () => {
  for (const words of [['--content', '/nowhere/at/all'], ['--base', 'no slash'], ['--base', '/../x'], ['--unknown']]) {
    const { status, stderr } = publish(['scripts/publish.ts', ...words]);
    expect(status).toBe(2);
    expect(stderr).toContain('Use: npm run build');
    expect(stderr).not.toMatch(/^ +at /m);
  }
});

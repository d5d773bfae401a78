// Whatever goes wrong on the way, the folder is as it was.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStage } from '../../src/import/stage.ts';
import { stoppedImports } from '../../src/read/stopped-imports.ts';

let parent = '';
const folder = () => join(parent, 'content');

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'stage-'));
  mkdirSync(join(folder(), 'kept'), { recursive: true });
  for (const file of ['a', 'b', 'kept/c']) writeFileSync(join(folder(), file), 'old');
});

afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Every file and folder → its text. */
function tree(at = parent): Record<string, string> {
  const entries = readdirSync(at, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .map((entry) => [join(entry.parentPath, entry.name), entry.isFile()] as const)
      .sort()
      .map(([path, isFile]) => [path.slice(at.length + 1), isFile ? readFileSync(path, 'utf8') : 'folder']),
  );
}

test('everything arrives at once, and nothing is left beside it', () => {
  const stage = openStage(folder());
  stage.write('a', 'new');
  stage.write('x/y/d', 'new');
  stage.remove('b');
  expect(tree(folder())).toEqual({ a: 'old', b: 'old', kept: 'folder', 'kept/c': 'old' });
  stage.commit();
  expect(tree()).toEqual({
    content: 'folder',
    ...{ 'content/a': 'new', 'content/kept': 'folder', 'content/kept/c': 'old' },
    ...{ 'content/x': 'folder', 'content/x/y': 'folder', 'content/x/y/d': 'new' },
  });
});

test.each([
  ['edited', () => writeFileSync(join(folder(), 'a'), 'edited')],
  ['removed', () => rmSync(join(folder(), 'a'))],
])('a file that was %s since it was read is left, and so is everything', (_, change) => {
  const stage = openStage(folder());
  stage.write('a', 'new', 'old');
  stage.write('a', 'newer', 'new');
  stage.write('b', 'new', 'old');
  change();
  const before = tree(folder());
  expect(() => stage.commit()).toThrow('was changed while the import ran');
  expect(tree(folder())).toEqual(before);
});

test('a file that is as it was read is changed', () => {
  const stage = openStage(folder());
  stage.write('a', 'new', 'old');
  stage.write('a', 'newer', 'new');
  stage.commit();
  expect(tree(folder())['a']).toBe('newer');
});

test('a move that fails puts back what was moved before', () => {
  const before = tree();
  const stage = openStage(folder());
  for (const path of ['a', 'x/y/d', 'kept/c/e']) stage.write(path, 'new');
  stage.remove('b');
  expect(() => stage.commit()).toThrow(/ENOTDIR|EEXIST/);
  expect(tree()).toEqual(before);
});

test('nothing is written through a link', () => {
  mkdirSync(join(parent, 'elsewhere'));
  symlinkSync(join(parent, 'elsewhere'), join(folder(), 'x'));
  const stage = openStage(folder());
  stage.write('a', 'new');
  stage.write('x/y/d', 'new');
  expect(() => stage.commit()).toThrow('is a link');
  expect(readdirSync(join(parent, 'elsewhere'))).toEqual([]);
  expect(readFileSync(join(folder(), 'a'), 'utf8')).toBe('old');
});

/** Runs a program that writes three files and is stopped wherever it says so; gives the signal that ended it. */
function stopped(place: 'before' | 1 | 2 | 3, by: string): string | null {
  const program = `
    import { openStage } from ${JSON.stringify(resolve('src/import/stage.ts'))};
    const stop = () => process.kill(process.pid, ${JSON.stringify(by)});
    const stage = openStage(${JSON.stringify(folder())});
    for (const path of ['a', 'x/y/d', 'kept/e']) stage.write(path, 'new');
    stage.remove('b');
    if (${JSON.stringify(place)} === 'before') stop();
    stage.commit((done) => { if (done === ${JSON.stringify(place)}) stop(); });`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program]).signal;
}

function stoppedAt(place: 'before' | 1 | 2 | 3): void {
  expect(stopped(place, 'SIGKILL')).toBe('SIGKILL');
}

test.each(['SIGINT', 'SIGTERM'])('whoever asks it to end (%s) while files are moved in has all of them', (signal) => {
  expect(stopped(1, signal)).toBe(null);
  expect(tree(folder())).toMatchObject({ a: 'new', 'x/y/d': 'new', 'kept/e': 'new' });
  expect(readdirSync(parent)).toEqual(['content']);
});

test.each(['before', 1, 2, 3] as const)('what was stopped (%s) is put back by the next import', (place) => {
  const before = tree();
  stoppedAt(place);
  if (place === 'before') expect(tree(folder()).a).toBe('old');
  else expect(existsSync(join(folder(), 'b'))).toBe(false);
  openStage(folder()).drop();
  expect(tree()).toEqual(before);
});

test('what somebody added meanwhile is not taken away with what is put back', () => {
  stoppedAt(2);
  writeFileSync(join(folder(), 'x/mine'), 'mine');
  openStage(folder()).drop();
  expect(tree(join(folder(), 'x'))).toEqual({ mine: 'mine' });
});

test.each(['a', 'x/y/d'])('what somebody changed since in a file that was moved in, as in %s, is kept', (path) => {
  const before = tree();
  stoppedAt(2);
  writeFileSync(join(folder(), path), 'new, and more');
  expect(() => openStage(folder())).toThrow(`was changed since: ${path}. Copy these files`);
  expect(readFileSync(join(folder(), path), 'utf8')).toBe('new, and more');
  rmSync(join(folder(), path));
  openStage(folder()).drop();
  expect(tree()).toEqual(before);
});

test('until then, whoever reads the content is told', () => {
  stoppedAt('before');
  expect(stoppedImports(folder())).toEqual([]);
  openStage(folder()).drop();
  for (const content of [folder(), join(parent, 'elsewhere')]) {
    stoppedAt(2);
    const isHere = content === folder();
    expect(stoppedImports(content)).toEqual(isHere ? [expect.stringMatching(/^\.\.\/\.import-\w+$/)] : []);
    openStage(folder()).drop();
  }
  expect(stoppedImports(folder())).toEqual([]);
  const atWork = openStage(folder());
  expect(stoppedImports(folder())).toEqual([]);
  atWork.drop();
});

test("somebody's own files of a like name are left alone", () => {
  mkdirSync(join(parent, '.import-mine'));
  for (const file of ['notes', 'journal.json']) writeFileSync(join(parent, '.import-mine', file), 'mine');
  writeFileSync(join(parent, '.import-list'), 'mine');
  const before = tree();
  openStage(folder()).drop();
  expect(tree()).toEqual(before);
});

test('while another program imports into the same folder nothing begins', () => {
  const stage = openStage(folder());
  const [name = ''] = readdirSync(parent).filter((each) => each.startsWith('.import-'));
  const file = join(parent, name, 'journal.json');
  // The one that runs this test is another one, and at work.
  writeFileSync(file, readFileSync(file, 'utf8').replace(`"process":${process.pid}`, `"process":${process.ppid}`));
  expect(() => openStage(folder())).toThrow('Another import is at work');
  openStage(join(parent, 'other')).drop();
  stage.drop();
});

test('a number of a process that came again is not taken for the one that was stopped', () => {
  stoppedAt(1);
  const [name = ''] = readdirSync(parent).filter((each) => each.startsWith('.import-'));
  const file = join(parent, name, 'journal.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/"process":\d+/, `"process":${process.pid}`));
  openStage(folder()).drop();
  expect(readFileSync(join(folder(), 'a'), 'utf8')).toBe('old');
});

test('an import that is still at work is left alone', () => {
  const first = openStage(folder());
  first.write('a', 'first');
  openStage(folder()).drop();
  first.commit();
  expect(readFileSync(join(folder(), 'a'), 'utf8')).toBe('first');
});

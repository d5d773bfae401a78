import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { manifestName, readManifest, writeManifest } from '../../src/publish/manifest.ts';
import { processMark } from '../../src/publish/process-mark.ts';
import { openStaging, PublishError, type Staging } from '../../src/publish/staging.ts';

let home: string;
let out: string;
let room: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'milepost-staging-'));
  out = join(home, 'dist');
  room = `${out}.staging`;
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

type Files = Readonly<Record<string, string>>;

function put(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const manifestOf = (files: Files) => new Map(Object.keys(files).map((path) => [path, `digest-${files[path]}`]));

/** Stages what changed and moves it in, as a publish does. */
function publish(files: Files, before: Files = {}): void {
  const staging: Staging = openStaging(out);
  put(staging.files, Object.fromEntries(Object.entries(files).filter(([path, text]) => before[path] !== text)));
  staging.commit(manifestOf(files));
}

function published(): Files {
  const paths = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = paths.map((entry) => join(entry.parentPath, entry.name)).filter((path) => !path.endsWith(manifestName));
  return Object.fromEntries(files.map((path) => [path.slice(out.length + 1), readFileSync(path, 'utf8')]));
}

const first = { 'index.html': 'one', 'posts/a/index.html': 'a', 'posts/b/index.html': 'b' };
const second = { 'index.html': 'two', 'posts/a/index.html': 'a', 'posts/c/index.html': 'c' };

test('a publish moves everything in, removes what is gone, and leaves nothing beside', () => {
  publish(first);
  publish(second, first);
  expect(published()).toEqual(second);
  expect(readManifest(out)).toEqual(manifestOf(second));
  expect(readdirSync(home)).toEqual(['dist']);
});

test('folders that become empty go', () => {
  publish(first);
  publish({ 'index.html': 'one' }, first);
  expect(readdirSync(out).sort()).toEqual([manifestName, 'index.html']);
});

test('a file may become a folder, and a folder a file', () => {
  publish({ a: 'file', 'b/c': 'folder' });
  publish({ 'a/c': 'folder', b: 'file' });
  expect(published()).toEqual({ 'a/c': 'folder', b: 'file' });
});

test('until it is committed, the published folder is as it was', () => {
  publish(first);
  const staging = openStaging(out);
  put(staging.files, second);
  expect(published()).toEqual(first);
  staging.abandon();
  expect(published()).toEqual(first);
  expect(existsSync(room)).toBe(false);
});

test('a publish that was killed before all was there is undone by the next', () => {
  publish(first);
  put(room, { 'files/index.html': 'half', process: '0', 'packs/items-1': 'x' });
  openStaging(out).abandon();
  expect(published()).toEqual(first);
});

test('a publish that was killed is not taken for another process that got its number', () => {
  publish(first);
  const other = process.ppid;
  put(room, { 'files/index.html': 'half', process: `${other} another day` });
  openStaging(out).abandon();
  put(room, { process: processMark(other) });
  expect(() => openStaging(out)).toThrow(/is running/);
  rmSync(room, { recursive: true });
});

/** A room in which everything is ready, as it is when a publish is killed while it moves. */
function killedWhileMoving(left: Files, manifest = true): void {
  const name = `files/${manifestName}`;
  put(room, {
    ready: 'posts/b/index.html',
    process: '',
    ...(manifest ? { [name]: writeManifest(manifestOf(second)) } : {}),
  });
  put(join(room, 'files'), left);
}

test.each<[string, Files, Files]>([
  ['nothing was moved', { 'index.html': 'two', 'posts/c/index.html': 'c' }, first],
  ['half was moved', { 'posts/c/index.html': 'c' }, { 'index.html': 'two', 'posts/a/index.html': 'a' }],
  ['all but the manifest was moved', {}, second],
])('a publish that was killed when %s is completed by the next', (_, left, there) => {
  put(out, { ...there, [manifestName]: writeManifest(manifestOf(first)) });
  killedWhileMoving(left);
  openStaging(out).abandon();
  expect(published()).toEqual(second);
  expect(readManifest(out)).toEqual(manifestOf(second));
});

test('a first publish that was killed while it moved is completed, too', () => {
  put(out, { 'index.html': 'two' });
  killedWhileMoving({ 'posts/a/index.html': 'a', 'posts/c/index.html': 'c' });
  openStaging(out).abandon();
  expect(published()).toEqual(second);
});

test('a publish that was killed when all was moved has nothing left to do', () => {
  put(out, { ...second, [manifestName]: writeManifest(manifestOf(second)) });
  killedWhileMoving({}, false);
  openStaging(out).abandon();
  expect(published()).toEqual(second);
});

test('a folder with somebody else’s files is refused, and left alone', () => {
  put(out, { 'thesis.txt': 'ten years' });
  expect(() => openStaging(out)).toThrow(PublishError);
  expect(readdirSync(home)).toEqual(['dist']);
  expect(published()).toEqual({ 'thesis.txt': 'ten years' });
});

test('an empty folder is not somebody else’s', () => {
  mkdirSync(out);
  publish(first);
  expect(published()).toEqual(first);
});

test('files that came beside the published ones stay', () => {
  publish(first);
  put(out, { 'posts/b/CNAME': 'village.example' });
  publish(second, first);
  expect(published()).toEqual({ ...second, 'posts/b/CNAME': 'village.example' });
});

test('two publishes to one folder at once are refused', () => {
  put(room, { process: String(process.ppid) });
  expect(() => openStaging(out)).toThrow(/running/);
});

test.each(['', '0', 'x', '999999999'])('a process that is no more does not stand in the way: "%s"', (number) => {
  put(room, { process: number });
  publish(first);
  expect(published()).toEqual(first);
});

test('where a file stands instead of the folder above, nothing is written', () => {
  put(home, { wall: 'x' });
  expect(() => openStaging(join(home, 'wall', 'dist'))).toThrow();
  expect(readFileSync(join(home, 'wall'), 'utf8')).toBe('x');
});

test('a file that stands where the folder should be is left alone', () => {
  put(home, { dist: 'x' });
  expect(() => openStaging(out)).toThrow(/ENOTDIR/);
  expect(readFileSync(out, 'utf8')).toBe('x');
});

// Root may write anywhere.
test.skipIf(process.getuid?.() === 0)('an unwritable folder above leaves the published one as it was', () => {
  publish(first);
  chmodSync(home, 0o555);
  expect(() => openStaging(out)).toThrow(/EACCES/);
  chmodSync(home, 0o755);
  expect(published()).toEqual(first);
});

test('a site that could not be moved in whole is completed by the next publish, and the failure is said plainly', () => {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-'));
  const out = join(folder, 'site');
  mkdirSync(join(out, 'feed.xml'), { recursive: true });
  writeFileSync(join(out, 'feed.xml', 'in-the-way.txt'), '');
  writeFileSync(join(out, '.milepost'), 'milepost 1\n');
  const first = openStaging(out);
  writeFileSync(join(first.files, 'feed.xml'), 'new');
  writeFileSync(join(first.files, 'index.html'), 'new');
  expect(() =>
    first.commit(
      new Map([
        ['feed.xml', 'a'],
        ['index.html', 'b'],
      ]),
    ),
  ).toThrow(PublishError);
  first.abandon();
  rmSync(join(out, 'feed.xml'), { recursive: true });
  openStaging(out).abandon();
  expect(readFileSync(join(out, 'feed.xml'), 'utf8')).toBe('new');
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('new');
  rmSync(folder, { recursive: true });
});

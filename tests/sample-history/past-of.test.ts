import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replaySample, sampleDigest, shippedFile, withItsPast } from '../../scripts/sample-history.ts';
import { withoutLater } from '../../scripts/sample-history/without-later.ts';
import { bytesOf, root } from '../whole-site/publish-copy.ts';

const sample = join(root, 'content');
const shelf = mkdtempSync(join(tmpdir(), 'milepost-'));
let replayed: string;

beforeAll(() => {
  replayed = replaySample(sample, join(shelf, 'sample')) ?? '';
});
afterAll(() => rmSync(shelf, { recursive: true, force: true }));

const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: replayed, encoding: 'utf8' }).trim();

// With BLESS=1 the sample as it stands becomes the one that is shipped.
test('the sample is the one whose past is replayed', () => {
  if (process.env['BLESS'] === '1') writeFileSync(shippedFile, `${sampleDigest(sample)}\n`);
  expect(readFileSync(shippedFile, 'utf8').trim(), 'npm run bless, once the sample is as it should be').toBe(
    sampleDigest(sample),
  );
});

test('a sample of which one byte is changed is another', () => {
  const copy = join(shelf, 'copy');
  cpSync(sample, copy, { recursive: true });
  expect(sampleDigest(copy)).toBe(sampleDigest(sample));
  writeFileSync(join(copy, 'site.yaml'), `${readFileSync(join(copy, 'site.yaml'), 'utf8')} `);
  expect(sampleDigest(copy)).not.toBe(sampleDigest(sample));
});

test('no other folder has the past of the sample', () => {
  expect(withItsPast(shelf)).toBe(shelf);
  expect(withItsPast(sample)).not.toBe(sample);
});

test('the replayed folder has the files of the sample, byte for byte', () => {
  expect(bytesOf(replayed)).toEqual(bytesOf(sample));
  expect(git('status', '--porcelain')).toBe('');
});

test('replaying again gives the same commits, and the same sample is not replayed twice', () => {
  const again = replaySample(sample, join(shelf, 'again')) ?? '';
  expect(execFileSync('git', ['rev-parse', 'HEAD'], { cwd: again, encoding: 'utf8' }).trim()).toBe(
    git('rev-parse', 'HEAD'),
  );
  const before = readdirSync(join(shelf, 'sample'));
  expect(replaySample(sample, join(shelf, 'sample'))).toBe(replayed);
  expect(readdirSync(join(shelf, 'sample'))).toEqual(before);
});

test('two who replay it at once get the same', async () => {
  const twice = join(shelf, 'twice');
  const program = `import('${join(root, 'scripts', 'sample-history.ts')}').then(({ replaySample }) => console.log(replaySample(${JSON.stringify(sample)}, ${JSON.stringify(twice)})))`;
  const replay = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  const told = await Promise.all([replay(), replay(), replay()]);
  expect(new Set(told.map(({ stdout }) => stdout.trim())).size).toBe(1);
  expect(readdirSync(twice)).toHaveLength(1);
});

test('nothing happened after the sample’s day, and each thing on its own', () => {
  const days = git('log', '--format=%cs').split('\n');
  expect([...days].sort().reverse()).toEqual(days);
  expect(days.filter((day) => day > '2026-06-30')).toEqual([]);
  expect(new Set(days).size).toBeGreaterThan(50);
});

test('a revision stands in a promise from its day on, and not before', () => {
  const file = 'organisations/dar-al-mina/milestones/swimming-mornings.md';
  const text = readFileSync(join(sample, file), 'utf8');
  expect(withoutLater(text, '2026-06-30')).toBe(text);
  expect(withoutLater(text, '2026-02-12')).toContain('The town pool shut');
  expect(withoutLater(text, '2026-02-12')).not.toContain('The pool opened');
  expect(withoutLater(text, '2026-02-11')).not.toContain('revisions:');
});

test('a promise that was changed without a word said something else before', () => {
  const log = git('log', '--format=%cs', '-p', '--', 'organisations/signal-house/milestones/talking-benches.md');
  expect(log).toContain('-due: 2026-05-15\n+due: 2026-10-16');
  expect(git('log', '--diff-filter=D', '--name-only', '--format=%cs')).toContain('evening-run.md');
});

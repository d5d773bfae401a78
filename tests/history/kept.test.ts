// What is kept of a line of commits makes the next reading faster, and changes nothing of what is read.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dues, file, newFolder, only, promise, read, twoVersions } from './new-roof.ts';
import { at, commitAll, git } from './repository.ts';

describe('what is kept', () => {
  test('the next reading adds what is new', async () => {
    const [folder, cache] = [newFolder(), newFolder()];
    commitAll(folder, twoVersions);
    await read(folder, cache);
    commitAll(folder, [{ time: at('2026-03-01'), files: { [file]: promise('2026-08-01') } }]);
    expect(await read(folder, cache)).toEqual(await read(folder));
  });

  test('history that was rewritten is read anew', async () => {
    const [folder, cache] = [newFolder(), newFolder()];
    commitAll(folder, twoVersions);
    await read(folder, cache);
    rmSync(join(folder, '.git'), { recursive: true });
    commitAll(folder, [{ time: at('2026-01-02'), files: { [file]: promise('2026-09-01') } }]);
    expect(await read(folder, cache)).toEqual(await read(folder));
  });

  test('a commit that came in by a merge is not taken for the line', async () => {
    const [folder, cache] = [newFolder(), newFolder()];
    const side = { time: at('2026-02-02'), parents: [0], files: { [file]: promise('2026-07-01') } };
    const ids = commitAll(folder, [...twoVersions.slice(0, 1), side]);
    await read(folder, cache);
    git(folder, 'checkout', '--quiet', '-b', 'line', ids[0] ?? '');
    git(folder, 'commit', '--quiet', '--allow-empty', '-m', 'Rest');
    git(folder, 'merge', '--quiet', '--no-ff', '-m', 'Take', ids[1] ?? '');
    expect(await read(folder, cache)).toEqual(await read(folder));
  });

  test.each([
    ['one folder deeper', 'content', 'site/content'],
    ['out of the root', '', 'content'],
    ['into the root', 'content', ''],
  ])('content that was looked at when it had been moved %s, and not yet committed', async (_, from, to) => {
    const [folder, cache] = [newFolder(), newFolder()];
    const below = (place: string, name: string) => (place === '' ? name : `${place}/${name}`);
    const files = { 'site.yaml': 'name: Grants\n', [file]: promise('2026-06-01') };
    const placed = (place: string) =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [below(place, name), text]));
    commitAll(folder, [
      { time: at('2026-01-01'), files: placed(from) },
      { time: at('2026-02-01'), files: { [below(from, file)]: promise('2026-07-01') } },
    ]);
    for (const name of Object.keys(files)) {
      mkdirSync(dirname(join(folder, below(to, name))), { recursive: true });
      renameSync(join(folder, below(from, name)), join(folder, below(to, name)));
    }
    await read(join(folder, to), cache);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '-m', 'Move');
    const known = await read(join(folder, to), cache);
    expect(known).toEqual(await read(join(folder, to)));
    expect(dues(only(known)).slice(0, 2)).toEqual(['2026-06-01', '2026-07-01']);
  });

  test('what git lacked once is asked of it again', async () => {
    const [folder, cache] = [newFolder(), newFolder()];
    commitAll(folder, twoVersions);
    const fresh = await read(folder);
    const object = looseObject(folder, only(fresh).versions[0]?.blob ?? '');
    renameSync(object, `${folder}.object`);
    expect(dues(only(await read(folder, cache)))[0]).toBeUndefined();
    renameSync(`${folder}.object`, object);
    expect(await read(folder, cache)).toEqual(fresh);
  });

  test.each(['unchanged', 'with one more commit'])('is not believed where it was damaged (%s)', async (state) => {
    const [folder, cache] = [newFolder(), newFolder()];
    commitAll(folder, twoVersions);
    await read(folder, cache);
    const [path = ''] = readdirSync(join(cache, 'history')).map((entry) => join(cache, 'history', entry));
    const whole = readFileSync(path);
    if (state !== 'unchanged')
      commitAll(folder, [{ time: at('2026-03-01'), files: { [file]: promise('2026-08-01') } }]);
    const fresh = await read(folder);
    for (const damaged of damages(whole)) {
      writeFileSync(path, damaged);
      expect(await read(folder, cache)).toEqual(fresh);
    }
  });
});

/** The object, no longer in a pack. */
function looseObject(folder: string, id: string): string {
  const packs = join(folder, '.git/objects/pack');
  for (const pack of readdirSync(packs).filter((name) => name.endsWith('.pack'))) {
    renameSync(join(packs, pack), `${folder}.pack`);
    execFileSync('git', ['unpack-objects', '-q'], { cwd: folder, input: readFileSync(`${folder}.pack`) });
  }
  return join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
}

/** Cut short, one bit other, lines gone, doubled, in another order and in place of others, and nothing at all. */
function* damages(whole: Buffer): Generator<Buffer | string> {
  for (let at = 0; at < whole.length; at += 97) {
    yield whole.subarray(0, at);
    const bytes = Buffer.from(whole);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    yield bytes;
  }
  const lines = whole.toString().split('\n');
  for (const index of lines.keys()) {
    yield lines.toSpliced(index, 1).join('\n');
    yield lines.toSpliced(index, 0, lines[index] ?? '').join('\n');
    yield lines.with(index, '{}').join('\n');
  }
  yield lines.toReversed().join('\n');
  yield whole.toString().replace('"commits"', '"committ"');
}

// What git does not see as renamed: a file whose words stand, to the letter, under another name of its organisation, or a
// promise whose title does, while another thing has taken its own. Whose title is still there was copied, and keeps its past.
import { folded } from '../model/id.ts';
import type { Change } from './read-log.ts';
import { thingAt, thingKey, wordsKey } from './thing-at.ts';

export type Words = {
  /** The object that a file was before the commit; undefined where it was not there. */
  readonly blobOf: (file: string) => string | undefined;
  /** What a version of a file is called; undefined where that cannot be read. */
  readonly titleOf: (file: string, blob: string) => string | undefined;
};

/** The same changes, with such a file renamed and its successor new; and a copy new, whatever git took it for. */
export function withMovedWords(all: readonly Change[], words: Words): readonly Change[] {
  // Where nothing was before, nothing moves.
  if (all.length < 2 || all.every(({ status }) => status === 'A')) return all;
  const changes = withoutCopies(all, words);
  const moved = movesOf(changes, words);
  if (moved.size === 0) return changes;
  const left = new Set(moved.values());
  return changes.flatMap((change): Change[] => {
    const { path, from, ...rest } = change;
    const source = moved.get(path);
    if (source !== undefined) return [{ ...change, status: 'R', from: source }, ...displaced(change, left)];
    if (!left.has(from ?? path)) return [change];
    return change.status === 'D' ? [] : [{ ...rest, path, status: 'A' }];
  });
}

/** Where the words of a file are now → where they were. Files may have taken one another's names, all in one commit. */
function movesOf(changes: readonly Change[], words: Words): ReadonlyMap<string, string> {
  const before = (change: Change) => (change.status === 'A' ? undefined : words.blobOf(change.from ?? change.path));
  const changed = changes.filter((change) => before(change) !== change.blob);
  // What is new has the words sooner than what is only written anew.
  const inOrder = [...changed].sort((a, b) => Number(a.status !== 'M') - Number(b.status !== 'M'));
  const byWords = new Map(inOrder.map((change) => [keyOf(change.path, change.blob), change]));
  const moves = changed.flatMap((source): [string, string][] => {
    const was = before(source);
    const target = was === undefined ? undefined : byWords.get(keyOf(source.from ?? source.path, was));
    if (!target || target === source || hasAnother(source, words) !== true || hasAnother(target, words) === false)
      return [];
    return [[target.path, source.from ?? source.path]];
  });
  const known = new Map(moves);
  return new Map([...moves, ...movesByTitle(changed, known, words)]);
}

/** Of promises that were written anew when they changed names: each title must have been in one of them, and be in one. */
function movesByTitle(
  changed: readonly Change[],
  known: ReadonlyMap<string, string>,
  words: Words,
): (readonly [string, string])[] {
  const moved = new Set(known.values());
  const others = changed.filter(({ path, from }) => from === undefined && thingAt(path)?.kind !== 'post');
  const another = others.filter((change) => hasAnother(change, words) === true);
  const sources = Map.groupBy(
    another.filter(({ path, status }) => status !== 'A' && !moved.has(path)),
    ({ path }) => titleKey(path, words.blobOf(path), words),
  );
  const targets = Map.groupBy(
    another.filter(({ path, status }) => status !== 'D' && !known.has(path)),
    ({ path, blob }) => titleKey(path, blob, words),
  );
  return [...sources].flatMap(([title, [source, ...more]]) => {
    const [target, ...copies] = targets.get(title) ?? [];
    const isClear = title !== undefined && more.length === 0 && copies.length === 0;
    if (!isClear || !source || !target) return [];
    // Of what goes and what comes, where no name is taken over, git is the judge.
    return source.status === 'D' && target.status === 'A' ? [] : [[target.path, source.path] as const];
  });
}

/** Whether another thing is in a file now, by its title; undefined where a title cannot be read. */
function hasAnother({ status, path, from = path, blob = '' }: Change, words: Words): boolean | undefined {
  if (status === 'A' || status === 'D') return true;
  const [was, is] = [titleOf(from, words.blobOf(from) ?? '', words), titleOf(path, blob, words)];
  return was === undefined || is === undefined ? undefined : was !== is;
}

/**
 * Where git says that a file got another name, and a new file of its title stands at its address (`roof.mdx` where
 * `roof.md` was), the new file has its past, and the other one is a copy.
 */
function withoutCopies(changes: readonly Change[], words: Words): readonly Change[] {
  const renamed = changes.filter(({ path, from }) => from !== undefined && thingKey(from) !== thingKey(path));
  const added = new Map(
    renamed.length === 0 ? [] : changes.flatMap((one) => (one.status === 'A' ? [[thingKey(one.path), one]] : [])),
  );
  const origins = new Map<Change, string>();
  const copies = new Set<Change>();
  for (const change of renamed) {
    const { from = '' } = change;
    const successor = added.get(thingKey(from));
    if (!successor || !hasSameTitle(from, successor, words)) continue;
    origins.set(successor, from);
    copies.add(change);
  }
  if (copies.size === 0) return changes;
  return changes.map((change) => {
    const { from, ...copy } = change;
    const origin = origins.get(change);
    if (origin !== undefined) return { ...change, status: 'R', from: origin };
    return copies.has(change) ? { ...copy, status: 'A' } : change;
  });
}

function hasSameTitle(from: string, { path, blob = '' }: Change, words: Words): boolean {
  const was = titleOf(from, words.blobOf(from) ?? '', words);
  return was !== undefined && was === titleOf(path, blob, words);
}

function titleOf(file: string, blob: string, words: Words): string | undefined {
  const title = words.titleOf(file, blob);
  return title === undefined ? undefined : folded(title);
}

function titleKey(path: string, blob: string | undefined, words: Words): string | undefined {
  const title = blob === undefined ? undefined : titleOf(path, blob, words);
  return title === undefined ? undefined : keyOf(path, title);
}

/** What had the file, or what git took for its former name, is gone, unless its words are somewhere else. */
function displaced({ status, path, from = path, mode }: Change, left: ReadonlySet<string>): Change[] {
  return status === 'A' || left.has(from) ? [] : [{ status: 'D', path: from, mode }];
}

/** Undefined for a file that is no thing's. */
function keyOf(path: string, words: string | undefined): string | undefined {
  const name = thingAt(path);
  return name && wordsKey(name, words);
}

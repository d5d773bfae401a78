// Which versions of posts are compared with others: most posts have one, and need not be taken apart.
import { isFile, type LoggedCommit } from './read-log.ts';
import { thingAt, thingKey } from './thing-at.ts';

/**
 * The objects of all posts that have several versions, under whatever names, or were removed: what they reported is told.
 * `full` gives a path in the content.
 */
export function editedPosts(commits: readonly LoggedCommit[], full: (path: string) => string): string[] {
  const versions = commits.flatMap(({ changes }) =>
    changes.flatMap(({ path, from, blob, mode }) => {
      if (blob === undefined || !isFile(mode) || thingAt(full(path))?.kind !== 'post') return [];
      return [{ blob, key: thingKey(full(path)), ...(from === undefined ? {} : { before: thingKey(full(from)) }) }];
    }),
  );
  const removed = commits.flatMap(({ changes }) =>
    changes.flatMap((change) => (isRemoval(change) ? [change.path] : [])),
  );
  const once = new Set<string>();
  const several = new Set<string>(removed.map((path) => thingKey(full(path))));
  for (const { key, before } of versions) {
    if (once.has(key) || before !== undefined) several.add(key);
    if (before !== undefined) several.add(before);
    once.add(key);
  }
  return versions.flatMap(({ blob, key }) => (several.has(key) ? [blob] : []));
}

function isRemoval({ blob, mode }: LoggedCommit['changes'][number]): boolean {
  return blob === undefined || !isFile(mode);
}

// One repository's first-parent line, oldest commit first, with what its versions said. Only what is new since the last
// time is asked of git.
import { editedPosts } from './edited-posts.ts';
import { isOfFunder } from './funder-folders.ts';
import { openBlobs } from './read-blobs.ts';
import { isFile, type Change, type LoggedCommit } from './read-log.ts';
import { readStretches } from './read-stretches.ts';
import { readContents, type Contents } from './version-contents.ts';
import type { LineCache } from './line-cache.ts';
import type { Repository } from './repository.ts';
import { thingAt } from './thing-at.ts';
import { turnsSince, type Turn } from './turned-merges.ts';

export type Line = { readonly head: string; readonly commits: readonly LoggedCommit[]; readonly contents: Contents };

/** `below` is where the repository's folder stands in the content. Undefined where git could not give it. */
export async function readLine(repository: Repository, below: string, cache: LineCache): Promise<Line | undefined> {
  const kept = cache.get();
  if (kept?.head === repository.head) return kept;
  const turns = kept && (await turnsSince(repository, kept.head));
  const more = kept && turns && (await readFrom({ repository, below, cache, turns, known: kept }));
  return more ?? (await readFrom({ repository, below, cache, turns: (await turnsSince(repository)) ?? [] }));
}

type From = {
  readonly repository: Repository;
  readonly below: string;
  readonly cache: LineCache;
  readonly turns: readonly Turn[];
  /** What is on the line up to some commit. */
  readonly known?: Line;
};

async function readFrom({ repository, below, cache, turns, known }: From): Promise<Line | undefined> {
  const { root, prefix, head } = repository;
  const contents: Contents = known?.contents ?? new Map();
  const reader = readContents(root, contents);
  const full = (path: string) => (below === '' ? path : `${below}/${path}`);
  const logged = await readStretches({
    ...{ root, prefix, head, turns },
    ...(known ? { known: known.head } : {}),
    isSite: below === '',
    isWanted: wantedBelow(below),
    onChange: ({ path, blob, mode }: Change) => {
      if (blob !== undefined && isFile(mode)) reader.want(full(path), blob);
    },
  });
  const commits = [...(known?.commits ?? []), ...(logged ?? []).reverse()];
  for (const blob of editedPosts(commits, full)) reader.wantEdited(blob);
  const [isRead, isTimed] = [await reader.done(), await addTimes(root, logged ?? [])];
  if (!logged || !isRead || !isTimed) return undefined;
  const line = { head, commits, contents };
  // What the repository lacks today may be there tomorrow.
  if (reader.isWhole()) cache.save(line);
  return line;
}

/** Whether anybody asks for a file of a repository that stands there in the content. */
export function wantedBelow(below: string): (path: string) => boolean {
  const above = below === '' ? '' : `${below}/`;
  return (path) => {
    const file = above + path;
    return file === 'site.yaml' || isOfFunder(file) || thingAt(file) !== undefined;
  };
}

const longestCommit = 1_000_000;

/** Git does not speak of times before 1970, but a commit may have one. */
export async function addTimes(root: string, commits: readonly LoggedCommit[]): Promise<boolean> {
  const untold = commits.filter(({ time }) => time === undefined);
  if (untold.length === 0) return true;
  let next = 0;
  const blobs = openBlobs(root, longestCommit, (_, bytes) => {
    const commit = untold[next++];
    if (commit) commit.time = committedAt(bytes?.toString('latin1') ?? '');
  });
  for (const { id } of untold) blobs.ask(id);
  return blobs.done();
}

/** `committer <name> <address> -86400 +0000`; a commit without a time counts as made in 1970. */
function committedAt(text: string): number {
  const head = text.slice(0, text.indexOf('\n\n') + 1);
  return Number(/^committer .*?(-?\d+) [+-]\d+$/m.exec(head)?.[1] ?? 0);
}

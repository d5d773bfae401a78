// Lines of a submodule that were published once and lead to no commit of its last one: all of them through the same few gits,
// however often it was pushed by force.
import { askGit } from './git.ts';
import { editedPosts } from './edited-posts.ts';
import { addTimes, wantedBelow, type Line } from './read-line.ts';
import { isFile, readLogs, type Change, type LoggedCommit } from './read-log.ts';
import { hasPulls } from './turned-merges.ts';
import { readContents, type Contents } from './version-contents.ts';

/**
 * The lines that end with these commits, in their order. Undefined where a line may not go through first parents alone, or
 * has submodules of its own: then each has to be read by itself.
 */
export async function readFormerLines(
  root: string,
  below: string,
  heads: readonly string[],
): Promise<readonly Line[] | undefined> {
  if ((await hasPulls(root, heads)) !== false) return undefined;
  const contents: Contents = new Map();
  const reader = readContents(root, contents);
  const full = (path: string) => `${below}/${path}`;
  const onChange = ({ path, blob, mode }: Change) => {
    if (blob !== undefined && isFile(mode)) reader.want(full(path), blob);
  };
  const request = { root, prefix: '', range: [], isWanted: wantedBelow(below), onChange };
  const [logged, parents] = [await readLogs(request, heads), await firstParents(root, heads)];
  const byId = new Map(logged?.map((commit) => [commit.id, commit]));
  const lines = logged && parents && heads.map((head) => ({ head, commits: lineTo(head, byId, parents), contents }));
  for (const { commits } of lines ?? []) for (const blob of editedPosts(commits, full)) reader.wantEdited(blob);
  const [isRead, isTimed] = [await reader.done(), await addTimes(root, logged ?? [])];
  const isPlain = logged?.every(({ changes }) => changes.every(({ mode }) => mode !== '160000'));
  return isRead && isTimed && isPlain ? lines : undefined;
}

async function firstParents(root: string, heads: readonly string[]): Promise<ReadonlyMap<string, string> | undefined> {
  const { code, output } = await askGit(root, ['rev-list', '--first-parent', '--parents', '--stdin'], heads);
  if (code !== 0) return undefined;
  return new Map(
    output.split('\n').flatMap((line): [string, string][] => {
      const [id = '', parent] = line.split(' ');
      return parent === undefined ? [] : [[id, parent]];
    }),
  );
}

/** Oldest first. */
function lineTo(
  head: string,
  byId: ReadonlyMap<string, LoggedCommit>,
  parents: ReadonlyMap<string, string>,
): readonly LoggedCommit[] {
  const line: LoggedCommit[] = [];
  for (let id: string | undefined = head; id !== undefined; id = parents.get(id)) {
    const commit = byId.get(id);
    if (commit) line.push(commit);
  }
  return line.reverse();
}

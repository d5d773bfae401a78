// The published line in stretches: it turns where a merge is the wrong way round, and goes on below another folder where
// the content was moved.
import { askGit } from './git.ts';
import { readChanges, readCommit, readLog, type LoggedCommit, type LogRequest } from './read-log.ts';
import type { Turn } from './turned-merges.ts';

export type LineRequest = Omit<LogRequest, 'range'> & {
  readonly head: string;
  /** The commit of the line that is known already. */
  readonly known?: string;
  /** On the line, newest first. */
  readonly turns: readonly Turn[];
  /** Whether `site.yaml` lies in the folder: it says when the folder came there. */
  readonly isSite: boolean;
};

/** Newest first. Undefined where git could not do it, and where the content was elsewhere when `known` was read. */
export async function readStretches(request: LineRequest): Promise<LoggedCommit[] | undefined> {
  const line: LoggedCommit[] = [];
  const turns = [...request.turns];
  let at = { tip: request.head, prefix: request.prefix };
  for (;;) {
    const [turn] = turns;
    const end = turn?.commit ?? request.known;
    const stretch = { ...request, prefix: at.prefix, range: [at.tip, ...(end === undefined ? [] : [`^${end}`])] };
    const read = await readLog(stretch);
    if (!read) return undefined;
    const move = request.isSite ? await findMove(stretch, read) : undefined;
    line.push(...(move ? read.slice(0, move.place) : read));
    if (!move && !turn) return line;
    const next = move ?? (turn && (await turnedStep(stretch, turn)));
    if (!next || (request.known !== undefined && next.prefix !== request.prefix)) return undefined;
    line.push(next.commit);
    at = { tip: next.parent, prefix: next.prefix };
    if (!move) turns.shift();
  }
}

/** A commit whose changes were asked of another parent, or of another folder; and where the line goes on. */
type Step = { readonly commit: LoggedCommit; readonly parent: string; readonly prefix: string };

async function turnedStep(request: LineRequest & LogRequest, { commit: id, parent }: Turn): Promise<Step | undefined> {
  const commit = await readCommit(request, id);
  const isMoved = request.isSite && !(await hasSite(request.root, parent, request.prefix));
  const moved = isMoved ? await movedFrom(request, id, parent) : undefined;
  return commit && step(request, commit, parent, moved ?? request.prefix);
}

/** The newest commit that brought the content from another folder of the repository, and its place. */
async function findMove(
  request: LogRequest,
  read: readonly LoggedCommit[],
): Promise<(Step & { readonly place: number }) | undefined> {
  for (const [place, commit] of read.entries()) {
    const isNew = commit.changes.some(({ path, status }) => path === 'site.yaml' && status === 'A');
    const parent = `${commit.id}^1`;
    const from = isNew ? await movedFrom(request, commit.id, parent) : undefined;
    const found = from === undefined ? undefined : await step(request, commit, parent, from);
    if (found) return { ...found, place };
  }
  return undefined;
}

async function step(
  request: LogRequest,
  commit: LoggedCommit,
  parent: string,
  prefix: string,
): Promise<Step | undefined> {
  const [from, to] = [treeOf(parent, prefix), treeOf(commit.id, request.prefix)];
  const changes = await readChanges(request, from, to);
  return changes && { commit: { ...commit, changes: [...changes] }, parent, prefix };
}

function treeOf(commit: string, prefix: string): string {
  return `${commit}:${prefix.replace(/\/$/, '')}`;
}

/** The folder from which a commit brought most files of content under their names; undefined where it moved none. */
async function movedFrom({ root, prefix, isWanted }: LogRequest, commit: string, parent: string) {
  const words = ['diff-tree', '-r', '-z', '-M', '-O/dev/null', '--name-status', '--diff-filter=R', parent, commit];
  const { code, output } = await askGit(root, words);
  if (code !== 0) return undefined;
  const counts = new Map<string, number>();
  const tokens = output.split('\0');
  for (let at = 0; at + 2 < tokens.length; at += 3) {
    const [from = '', to = ''] = tokens.slice(at + 1, at + 3);
    const name = to.startsWith(prefix) ? to.slice(prefix.length) : '';
    const above = from.slice(0, from.length - name.length);
    const isMove = isWanted(name) && from.endsWith(name) && above !== prefix && /^$|\/$/.test(above);
    if (isMove) counts.set(above, (counts.get(above) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
  if (!most) return undefined;
  return (await hasSite(root, parent, most[0])) ? most[0] : undefined;
}

async function hasSite(root: string, commit: string, prefix: string): Promise<boolean> {
  const { code } = await askGit(root, ['cat-file', '-e', `${commit}:${prefix}site.yaml`]);
  return code === 0;
}

// The first-parent line of a branch with the files that each commit changed, newest commit first, as git says it.
import { authorName } from './author-name.ts';
import { ended, startGit } from './git.ts';
import { nulTokens } from './nul-tokens.ts';

export type Change = {
  /** The letter of git: A, M, D, R, or T for a file that became a link. */
  readonly status: string;
  /** Path below the content folder. */
  readonly path: string;
  readonly from?: string;
  /** Absent where the file was deleted. */
  readonly blob?: string;
  /** `100…` is a file, `120000` a link, `160000` a submodule: what was deleted, or what is there now. */
  readonly mode: string;
};

/** Links and submodules hold no text of their own. */
export function isFile(mode: string): boolean {
  return mode.startsWith('100');
}

export type LoggedCommit = {
  readonly id: string;
  /** Seconds since 1970; absent where git cannot tell it, as before 1970. */
  time?: number;
  readonly author: string;
  /** Where its repository stands in the content, where it is not all of it. */
  readonly below?: string;
  readonly changes: Change[];
};

export type LogRequest = {
  /** The root of the repository. */
  readonly root: string;
  /** The content folder in it, '' or `path/`. */
  readonly prefix: string;
  /** A commit, and others that end it, written `^commit`. */
  readonly range: readonly string[];
  /** Whether anybody asks for a file, by its path below the content folder. */
  readonly isWanted: (path: string) => boolean;
  readonly onChange: (change: Change) => void;
};

/** Neither settings nor `.gitmodules` may hide that another commit of a submodule is named, or need a file that is not there. */
const common = ['--raw', '-z', '-M', '--no-abbrev', '--no-color', '--ignore-submodules=dirty', '-O/dev/null'];
const format = ['--encoding=UTF-8', '--format=%H%x00%ct%x00%an'];

/** Undefined where git could not do it. */
export function readLog(request: LogRequest): Promise<LoggedCommit[] | undefined> {
  const { prefix, range } = request;
  const paths = prefix === '' ? [] : [prefix];
  return readOutput(request, ['log', '--first-parent', '-m', ...common, ...format, ...range, '--', ...paths], []);
}

/** The changes of one folder to another, each named by its commit and its path there: the folder itself may have moved. */
export async function readChanges(
  request: LogRequest,
  from: string,
  to: string,
): Promise<readonly Change[] | undefined> {
  const seed: LoggedCommit = { id: '', author: '', changes: [] };
  const words = ['diff-tree', '-r', ...common, from, to];
  const read = await readOutput({ ...request, prefix: '' }, words, [seed]);
  return read?.[0]?.changes;
}

/** The first-parent lines that end with some commits, each commit once, in no order that counts. */
export function readLogs(request: LogRequest, tips: readonly string[]): Promise<LoggedCommit[] | undefined> {
  return readOutput(request, ['log', '--first-parent', '-m', '--stdin', ...common, ...format], [], tips);
}

/** What is another from one commit to another, for each of many pairs, in their order. */
export function readDifferences(
  request: LogRequest,
  pairs: readonly { readonly from: string; readonly to: string }[],
): Promise<LoggedCommit[] | undefined> {
  // The second commit counts as the first one's parent.
  const lines = pairs.map(({ from, to }) => `${to} ${from}`);
  return readOutput(request, ['diff-tree', '--stdin', '--always', '-r', ...common, ...format], [], lines);
}

/** One commit without what it changed. */
export async function readCommit(request: LogRequest, id: string): Promise<LoggedCommit | undefined> {
  const read = await readOutput(request, ['log', '--no-walk', '-s', '-z', ...format, id, '--'], []);
  return read?.[0];
}

async function readOutput(
  request: LogRequest,
  words: readonly string[],
  commits: LoggedCommit[],
  lines: readonly string[] = [],
): Promise<LoggedCommit[] | undefined> {
  const child = startGit(request.root, words);
  child.stdin.on('error', () => undefined); // It ended early: its exit code says so.
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  child.stderr.resume();
  child.stdout.on('data', nulTokens(logReader(request, commits)));
  return (await ended(child)) === 0 ? commits : undefined;
}

const colon = 58;
const lineFeed = 10;

/**
 * Takes the tokens one after another. A commit is its id, its time and its author; then come changes, each with one path
 * or two. Only where a change or a commit may begin does a token's first letter count.
 */
function logReader(request: LogRequest, commits: LoggedCommit[]): (token: Buffer) => void {
  let head: string[] = [];
  let raw: RawChange | undefined;
  let paths: string[] = [];
  return (token) => {
    if (raw) takePath(token.toString('utf8'));
    else if (head.length > 0) takeHead(token.toString('utf8'));
    else if (token[0] === colon || (token[0] === lineFeed && token[1] === colon))
      raw = rawChange(token.toString('latin1'));
    else if (token.length > 0) head = [token.toString('latin1').trim()];
  };

  function takeHead(text: string): void {
    head.push(text);
    const [id = '', time = '', author = ''] = head;
    if (head.length < 3) return;
    commits.push({
      id,
      ...(/^\d+$/.test(time) ? { time: Number(time) } : {}),
      author: authorName(author),
      changes: [],
    });
    head = [];
  }

  function takePath(path: string): void {
    paths.push(path);
    if (!raw || paths.length < raw.paths) return;
    const made = changeOf(raw, paths, request);
    if (made) {
      commits.at(-1)?.changes.push(made);
      request.onChange(made);
    }
    raw = undefined;
    paths = [];
  }
}

type RawChange = { readonly mode: string; readonly blob: string; readonly status: string; readonly paths: number };

/** `:100644 100644 <blob before> <blob after> M` */
function rawChange(text: string): RawChange {
  const [before = '', after = '', , blob = '', status = ''] = text.trim().slice(1).split(' ');
  const letter = status.slice(0, 1);
  return {
    mode: letter === 'D' ? before : after,
    blob,
    status: letter,
    paths: letter === 'R' || letter === 'C' ? 2 : 1,
  };
}

function changeOf(raw: RawChange, paths: readonly string[], { prefix, isWanted }: LogRequest): Change | undefined {
  const below = paths.map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : undefined));
  const [path, from] = [below.at(-1), raw.paths === 2 ? below[0] : undefined];
  const { mode, status } = raw;
  const blob = status === 'D' ? {} : { blob: raw.blob };
  const isLink = mode === '160000';
  const wantedFrom = from !== undefined && (isLink || isWanted(from)) ? from : undefined;
  if (path === undefined || !(isWanted(path) || isLink))
    return wantedFrom === undefined ? undefined : { status: 'D', path: wantedFrom, mode };
  if (raw.paths === 2 && wantedFrom === undefined) return { status: 'A', path, ...blob, mode };
  return { status, path, ...(wantedFrom === undefined ? {} : { from: wantedFrom }), ...blob, mode };
}

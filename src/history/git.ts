// The only file that starts git. It asks nothing of the network and of nobody's settings that change what it says.
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

const settings = [
  'core.quotePath=false',
  'core.fsmonitor=false', // A program that a repository's settings may name.
  'diff.renames=true',
  'diff.renameLimit=1000',
  'diff.ignoreSubmodules=dirty',
  'log.diffMerges=first-parent',
  'log.follow=false',
  'log.showRoot=true',
  'log.showSignature=false',
  'log.mailmap=false',
].flatMap((setting) => ['-c', setting]);

/** Where git was started by git itself (a hook), these would lead it to another repository. */
const misleading = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_EXTERNAL_DIFF',
  'GIT_DIFF_OPTS',
];

function environment(): NodeJS.ProcessEnv {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.includes(name)));
  return {
    ...own,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    // A clone without its objects would fetch them one by one.
    GIT_NO_LAZY_FETCH: '1',
    // What stands in for a commit on one machine alone is nobody's history.
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_LITERAL_PATHSPECS: '1',
  };
}

/** Runs in `folder`. */
export function startGit(folder: string, words: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', [...settings, ...words], { cwd: folder, env: environment(), windowsHide: true });
}

export type Answer = {
  /** Absent where git could not be started. */
  readonly code?: number;
  readonly output: string;
  readonly complaint: string;
};

/** A short question with a short answer. `lines` are what git reads. */
export async function askGit(folder: string, words: readonly string[], lines: readonly string[] = []): Promise<Answer> {
  const child = startGit(folder, words);
  child.stdin.on('error', () => undefined); // It ended early: its exit code says so.
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  const [output, complaint] = [readAll(child.stdout), readAll(child.stderr)];
  const code = await ended(child);
  return { ...(code === undefined ? {} : { code }), output: await output, complaint: await complaint };
}

/** The exit code; undefined where git could not be started. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<number | undefined> {
  return new Promise((resolve) => {
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
}

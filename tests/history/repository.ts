// Real repositories, made at once by `git fast-import`, on any machine alike.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Step = {
  /** Seconds since 1970. */
  readonly time: number;
  readonly author?: string;
  /** What the commit is called; `Write` where absent. */
  readonly message?: string;
  /** Path → its text, or null where it is deleted. */
  readonly files?: Readonly<Record<string, string | null>>;
  readonly moves?: readonly (readonly [from: string, to: string])[];
  /** Earlier steps by their number from 0; the one before where absent, and none where it is empty. */
  readonly parents?: readonly number[];
  /** A submodule's path → its commit. */
  readonly modules?: Readonly<Record<string, string>>;
  /** A symbolic link's path → where it leads. */
  readonly links?: Readonly<Record<string, string>>;
  /** Whole folders, or submodules. */
  readonly removed?: readonly string[];
};

/** The seconds of a day's noon in UTC, and more of them. */
export const at = (day: string, more = 0) => Date.parse(`${day}T12:00:00Z`) / 1000 + more;

const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
  GIT_COMMITTER_DATE: '1700000000 +0000',
};

export function git(folder: string, ...words: readonly string[]): string {
  return execFileSync('git', words, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Makes `folder` a repository of these commits, or adds them to it; gives their ids. The last is checked out. */
export function commitAll(folder: string, steps: readonly Step[], { checkout = true } = {}): string[] {
  const isKnown = existsSync(join(folder, '.git'));
  const [ids = []] = importBranches(folder, [{ branch: 'main', steps, isKnown }]);
  if (checkout) git(folder, 'reset', '--quiet', '--hard');
  return ids;
}

/** Makes one repository of many branches, `past-0` and so on, each with its own commits, and gives their ids. */
export function commitBranches(folder: string, pasts: readonly (readonly Step[])[]): string[][] {
  return importBranches(
    folder,
    pasts.map((steps, number) => ({ branch: `past-${number}`, steps, isKnown: false })),
  );
}

/** Makes a branch the one that is checked out, without touching any file. */
export function turnTo(folder: string, branch: string): void {
  writeFileSync(join(folder, '.git', 'HEAD'), `ref: refs/heads/${branch}\n`);
}

type Branch = { readonly branch: string; readonly steps: readonly Step[]; readonly isKnown: boolean };

function importBranches(folder: string, branches: readonly Branch[]): string[][] {
  if (!existsSync(join(folder, '.git'))) cpSync(emptyRepository(), join(folder, '.git'), { recursive: true });
  const marks = join(folder, '.git', 'marks');
  let offset = 0;
  const starts: number[] = [];
  const parts = branches.map((one) => {
    starts.push(offset);
    const text = one.steps.map((step, number) => written(step, number, one, offset)).join('');
    offset += one.steps.length;
    return text;
  });
  const made = spawnSync('git', ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], {
    cwd: folder,
    env: environment,
    input: parts.join(''),
  });
  if (made.status !== 0) throw new Error(made.stderr.toString());
  const ids: string[] = [];
  for (const line of readFileSync(marks, 'utf8').trim().split('\n')) {
    const [mark = '', id = ''] = line.split(' ');
    ids[Number(mark.slice(1)) - 1] = id;
  }
  return branches.map(({ steps }, index) => ids.slice(starts[index], (starts[index] ?? 0) + steps.length));
}

let empty: string | undefined;

/** Made once: copying it is quicker than starting git. */
function emptyRepository(): string {
  if (empty === undefined) {
    const folder = desk();
    git(folder, 'init', '--quiet', '--initial-branch=main', '--template=');
    empty = join(folder, '.git');
  }
  return empty;
}

function written(step: Step, number: number, { branch, isKnown }: Branch, offset: number): string {
  const mark = (of: number) => `:${offset + of + 1}`;
  const {
    time,
    author = 'Ada',
    message = 'Write',
    files = {},
    moves = [],
    modules = {},
    links = {},
    removed = [],
  } = step;
  const parents = step.parents ?? (number > 0 ? [number - 1] : []);
  const [first, ...others] = parents;
  const from =
    first !== undefined ? `from ${mark(first)}\n` : number === 0 && isKnown ? `from refs/heads/${branch}^0\n` : '';
  const merges = others.map((parent) => `merge ${mark(parent)}\n`);
  const changes = [
    ...removed.map((path) => `D ${quoted(path)}\n`),
    ...moves.map(([old, to]) => `R ${quoted(old)} ${quoted(to)}\n`),
    ...Object.entries(files).map(([file, text]) =>
      text === null ? `D ${quoted(file)}\n` : `M 100644 inline ${quoted(file)}\n${data(text)}`,
    ),
    ...Object.entries(links).map(([file, to]) => `M 120000 inline ${quoted(file)}\n${data(to)}`),
    ...Object.entries(modules).map(([path, id]) => `M 160000 ${id} ${quoted(path)}\n`),
  ];
  const reset = first === undefined && number > 0 ? `reset refs/heads/${branch}\n` : '';
  const head = `commit refs/heads/${branch}\nmark ${mark(number)}\ncommitter ${author} <${author ? 'a@b.example' : ''}> ${time} +0000\n`;
  return `${reset}${head}${data(message)}${from}${merges.join('')}${changes.join('')}\n`;
}

const quoted = (path: string) => `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** A folder for one test file. */
export function desk(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'milepost-history-')));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

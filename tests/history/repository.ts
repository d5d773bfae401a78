// Real repositories, made at once by `git fast-import`, on any machine alike.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export type Step = {
  /** Seconds since 1970. */
  readonly time: number;
  readonly author?: string;
  /** Path → its text, or null where it is deleted. */
  readonly files?: Readonly<Record<string, string | null>>;
  readonly moves?: readonly (readonly [from: string, to: string])[];
  /** Earlier steps by their number from 0; the one before where absent, and none where it is empty. */
  readonly parents?: readonly number[];
  /** A submodule's path → its commit. */
  readonly modules?: Readonly<Record<string, string>>;
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
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  const known = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'main'], { cwd: folder, env: environment });
  const marks = join(folder, '.git', 'marks');
  const input = steps.map((step, number) => written(step, number, known.status === 0)).join('');
  const made = spawnSync('git', ['fast-import', '--quiet', '--force', `--export-marks=${marks}`], {
    cwd: folder,
    env: environment,
    input,
  });
  if (made.status !== 0) throw new Error(made.stderr.toString());
  if (checkout) git(folder, 'reset', '--quiet', '--hard');
  const ids = readFileSync(marks, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  return ids.sort(([a = ''], [b = '']) => Number(a.slice(1)) - Number(b.slice(1))).map(([, id = '']) => id);
}

function written(step: Step, number: number, isKnown: boolean): string {
  const { time, author = 'Ada', files = {}, moves = [], modules = {} } = step;
  const parents = step.parents ?? (number > 0 ? [number - 1] : []);
  const [first, ...others] = parents;
  const from = first !== undefined ? `from :${first + 1}\n` : number === 0 && isKnown ? 'from refs/heads/main^0\n' : '';
  const merges = others.map((parent) => `merge :${parent + 1}\n`);
  const changes = [
    ...moves.map(([old, to]) => `R ${quoted(old)} ${quoted(to)}\n`),
    ...Object.entries(files).map(([file, text]) =>
      text === null ? `D ${quoted(file)}\n` : `M 100644 inline ${quoted(file)}\n${data(text)}`,
    ),
    ...Object.entries(modules).map(([path, id]) => `M 160000 ${id} ${quoted(path)}\n`),
  ];
  const reset = first === undefined && number > 0 ? 'reset refs/heads/main\n' : '';
  const head = `commit refs/heads/main\nmark :${number + 1}\ncommitter ${author} <${author ? 'a@b.example' : ''}> ${time} +0000\n`;
  return `${reset}${head}${data('Write')}${from}${merges.join('')}${changes.join('')}\n`;
}

const quoted = (path: string) => `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;

/** A folder for one test file. */
export function desk(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'milepost-history-')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

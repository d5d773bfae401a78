// How long it takes to read what git knows of a large network: for the first time, again, and after one more commit.
import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateNetwork } from './generate.ts';
import { historyCommits } from './history-commits.ts';
import { processCost, type Cost } from './process-cost.ts';
import { git, writeRepository } from './write-repository.ts';

export type HistoryBench = {
  readonly files: number;
  readonly commits: number;
  readonly runs: number;
  /** Emptied before and after. */
  readonly folder: string;
  readonly onStep: (what: string) => void;
};

export const readings = ['cold', 'unchanged', 'one new commit'] as const;

export type Reading = {
  readonly step: (typeof readings)[number];
  readonly files: number;
  readonly commits: number;
  readonly costs: readonly Cost[];
};

/** Besides posts, each organisation has ten files and the network three. */
const organisations = 50;

export async function measureHistory({ files, commits, runs, folder, onStep }: HistoryBench): Promise<Reading[]> {
  rmSync(folder, { recursive: true, force: true });
  onStep(`Writing ${commits} commits`);
  const repository = join(folder, 'content');
  const network = generateNetwork({ posts: Math.max(files - 10 * organisations - 3, organisations), organisations });
  await writeRepository(repository, historyCommits(network, commits));
  const costs = new Map<string, Cost[]>(readings.map((step) => [step, []]));
  for (let run = 1; run <= runs; run += 1) {
    rmSync(join(folder, 'cache'), { recursive: true, force: true });
    for (const step of readings) {
      onStep(`Run ${run} of ${runs}, ${step}`);
      if (step === 'one new commit') commitOne(repository, run);
      costs.get(step)?.push(await read(repository, join(folder, 'cache')));
    }
  }
  const counts = {
    files: listed(repository, ['ls-files']).length,
    commits: listed(repository, ['rev-list', 'HEAD']).length,
  };
  rmSync(folder, { recursive: true, force: true });
  return readings.map((step) => ({ step, ...counts, costs: costs.get(step) ?? [] }));
}

function read(content: string, cache: string): Promise<Cost> {
  const words = [join(import.meta.dirname, 'read-history.ts'), content, cache];
  return processCost({ program: process.execPath, words, folder: content });
}

function commitOne(repository: string, run: number): void {
  const [promise = ''] = listed(repository, ['ls-files', 'organisations/*/milestones/*']);
  appendFileSync(join(repository, promise), `\nMended ${run}.\n`);
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@bench.example'];
  git(repository, [...author, 'commit', '--quiet', '--all', '--message', 'Mend']);
}

function listed(repository: string, words: readonly string[]): string[] {
  const { stdout } = spawnSync('git', words, { cwd: repository, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return stdout.trimEnd().split('\n');
}

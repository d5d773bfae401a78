// A git repository from a list of commits, through one `git fast-import`.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { FileChange, HistoryCommit } from './history-commits.ts';

/** `folder` becomes the repository, with its last commit checked out. */
export async function writeRepository(folder: string, commits: Iterable<HistoryCommit>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  const child = spawn('git', ['fast-import', '--quiet'], { cwd: folder, stdio: ['pipe', 'inherit', 'inherit'] });
  const closed = once(child, 'close');
  for (const commit of commits) if (!child.stdin.write(stream(commit))) await once(child.stdin, 'drain');
  child.stdin.end();
  const [code] = await closed;
  if (code !== 0) throw new Error(`git fast-import ended with ${code}`);
  git(folder, ['reset', '--quiet', '--hard']);
}

function stream({ time, author, changes }: HistoryCommit): string {
  const files = changes.map(command);
  return `commit refs/heads/main\ncommitter ${author} <nobody@example> ${time} +0000\n${data('Write')}${files.join('')}\n`;
}

function command(change: FileChange): string {
  if ('to' in change) return `R ${change.file} ${change.to}\n`;
  if ('isGone' in change) return `D ${change.file}\n`;
  return `M 100644 inline ${change.file}\n${data(change.text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

export function git(folder: string, words: readonly string[]): void {
  const { status } = spawnSync('git', words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`git ${words.join(' ')} ended with ${status}`);
}

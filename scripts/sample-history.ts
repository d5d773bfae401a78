// The sample network's past. A clone of this project knows when its files were committed here, which says nothing of
// when the people in the sample wrote them; so their year is replayed as a git history of its own. Once a byte of it is
// changed, it is no longer the sample but somebody's content, and its history is its own.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fastImport } from './sample-history/fast-import.ts';
import { cacheFolder, ownContent } from './project.ts';
import { pastOf, type SampleFile } from './sample-history/past-of.ts';

/** Where a content folder's history is: the project's own content has the project's, but the sample has its people's. */
export function withItsPast(content: string): string {
  if (content !== ownContent || sampleDigest(content) !== readFileSync(shippedFile, 'utf8').trim()) return content;
  return replaySample(content, join(cacheFolder, 'sample')) ?? content;
}

/** Holds the digest of the sample as it comes with the project; a test says when it does not. */
export const shippedFile = join(import.meta.dirname, 'sample-history', 'shipped.txt');

/** Of every path and every byte. */
export function sampleDigest(content: string): string {
  const hash = createHash('sha256');
  for (const { path, bytes } of filesOf(content)) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex').slice(0, 32);
}

/**
 * A content folder with the same files, in a repository with their year of history; kept in `shelf` for as long as
 * the sample stays the same. Absent where git is not installed.
 */
export function replaySample(content: string, shelf: string): string | undefined {
  const files = filesOf(content);
  const stream = fastImport(pastOf(files));
  const home = join(shelf, createHash('sha256').update(stream).digest('hex').slice(0, 16));
  if (existsSync(home)) return join(home, 'content');
  mkdirSync(shelf, { recursive: true });
  const making = mkdtempSync(`${home}-`);
  const isMade =
    git(making, ['init', '--quiet', '--initial-branch=main']) &&
    git(making, ['fast-import', '--quiet'], stream) &&
    git(making, ['reset', '--quiet', '--hard', 'main']);
  if (!isMade) {
    rmSync(making, { recursive: true, force: true });
    return undefined;
  }
  putAt(home, making);
  forgetOldest(shelf);
  return join(home, 'content');
}

/** Whoever made the same at the same time may have been quicker. */
function putAt(home: string, making: string): void {
  try {
    renameSync(making, home);
  } catch (error) {
    if (!existsSync(home)) throw error;
    rmSync(making, { recursive: true, force: true });
  }
}

const keptPasts = 3;

function forgetOldest(shelf: string): void {
  const made = (name: string) => statSync(join(shelf, name)).mtimeMs;
  const newestFirst = readdirSync(shelf).sort((a, b) => made(b) - made(a));
  for (const name of newestFirst.slice(keptPasts)) rmSync(join(shelf, name), { recursive: true, force: true });
}

function filesOf(content: string): SampleFile[] {
  return readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.DS_Store')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: path.slice(content.length + 1).replaceAll('\\', '/'), bytes: readFileSync(path) }));
}

/** Nobody's own settings of git, which might change line ends. False where git cannot be run. */
function git(folder: string, words: readonly string[], input?: Buffer): boolean {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1', GIT_DIR: join(folder, '.git') };
  const { status, error, stderr } = spawnSync('git', words, { cwd: folder, env, ...(input ? { input } : {}) });
  if (error) return false;
  if (status !== 0) throw new Error(`git ${words[0]}: ${String(stderr)}`);
  return true;
}

// What became of funders' folders: an answer of a funder stays its own when its folder gets another name.
import type { FunderFolder } from '../model/history.ts';
import type { Change } from './read-log.ts';

export function isOfFunder(file: string): boolean {
  return file.startsWith('funders/');
}

/**
 * The folders that one commit brought. It is a new name only where the old folder's own file went, and git saw that file,
 * or another one of the folder, move to the new one: who merely comes when another goes is somebody else.
 */
export function funderFolders(changes: readonly Change[], commit: number): FunderFolder[] {
  const own = changes.filter(({ path, from }) => isOwnFile(path) || isOwnFile(from ?? ''));
  if (own.length === 0) return [];
  const gone = new Set(own.flatMap(({ status, path, from }) => (status === 'D' ? path : (from ?? []))).map(folderOf));
  const came = own.filter(({ status, path }) => status !== 'D' && status !== 'M' && isOwnFile(path));
  const moved = new Map(
    changes
      .filter(({ path, from }) => from !== undefined && isOfFunder(from) && isOfFunder(path))
      .map(({ path, from = '' }) => [folderOf(path), folderOf(from)]),
  );
  return came.map(({ path, from }) => {
    const name = folderOf(path);
    const before = from !== undefined && isOwnFile(from) ? folderOf(from) : moved.get(name);
    return { commit, name, ...(before !== undefined && before !== name && gone.has(before) ? { from: before } : {}) };
  });
}

function isOwnFile(file: string): boolean {
  return /^funders\/[^/]+\/funder\.md$/.test(file);
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}

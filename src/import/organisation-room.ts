// The organisation's folder as it is: what an earlier import remembers, and what stands there now.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportError } from './import-error.ts';
import { digestOf, memoryFile, readMemory, writeMemory, type Memory } from './memory.ts';
import type { Write } from './plan-writes.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/** The folder, which may not be there yet. */
export function organisationRoom(content: string, organisation: string): string {
  const room = join(content, 'organisations', organisation);
  for (const folder of [content, join(content, 'organisations'), room, join(room, 'posts')]) {
    const stats = lstatSync(folder, { throwIfNoEntry: false });
    if (stats && !stats.isDirectory() && folder !== content)
      throw new ImportError(`${folder} is not a folder, so nothing can be written there.`);
  }
  return room;
}

export function rememberedIn(room: string): Memory {
  const path = join(room, memoryFile);
  if (!existsSync(path)) return new Map();
  const memory = readMemory(readFileSync(path, 'utf8'));
  if (memory) return memory;
  throw new ImportError(`${path} cannot be read, so nobody knows which posts were edited. Restore it from git.`);
}

/** What must be written besides the posts: the organisation itself, once, and the memory, where it changed. */
export function roomWrites(room: string, name: string, memory: Memory): Write[] {
  const isNamed = ['organisation.md', 'organisation.mdx'].some((file) => existsSync(join(room, file)));
  const text = writeMemory(memory);
  const isKept = memory.size === 0 || digestAt(join(room, memoryFile)) === digestOf(text);
  return [
    ...(isNamed ? [] : [{ path: 'organisation.md', text: writeFrontMatter({ name }, '') }]),
    ...(isKept ? [] : [{ path: memoryFile, text }]),
  ];
}

/** Nothing where there is no file. A link in place of a file is not what an import wrote. */
export function digestAt(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return undefined;
  return stats.isFile() ? digestOf(readFileSync(path)) : 'no file';
}

// What an index was cut from at the last publish, so that this one works in only what changed.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Collected } from '../../search/collect.ts';
import { collectedFrom, collectedParts } from '../../search/keep-collected.ts';

export type KeptIndex = {
  /** What each document was counted from, by its number. */
  readonly digests: ReadonlyMap<number, string>;
  readonly collected: Collected;
};

type Head = { readonly program: string; readonly digests: readonly (readonly [number: number, digest: string])[] };

export function keptIndexPath(cache: string, language: string): string {
  return join(cache, 'search', `${language}.index`);
}

/** Nothing where another version of the program kept it. */
export function readKeptIndex(path: string, program: string): KeptIndex | undefined {
  const bytes = readIfThere(path);
  if (bytes.length === 0) return undefined;
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = at + 4 + bytes.readUInt32LE(at);
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  const [first = new Uint8Array(), ...rest] = parts;
  const head = JSON.parse(Buffer.from(first).toString()) as Head;
  if (head.program !== program) return undefined;
  return { digests: new Map(head.digests), collected: collectedFrom(rest) };
}

export function writeKeptIndex(path: string, program: string, { digests, collected }: KeptIndex): void {
  const head: Head = { program, digests: [...digests] };
  const parts = [Buffer.from(JSON.stringify(head)), ...collectedParts(collected)].flatMap((part) => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(part.length);
    return [length, part];
  });
  writeWhole(path, parts);
}

/** All of it or none: whoever is killed meanwhile leaves what there was. */
export function writeWhole(path: string, parts: readonly Uint8Array[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, Buffer.concat(parts));
  renameSync(`${path}.new`, path);
}

/** Nothing where there is no such file. */
export function readIfThere(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

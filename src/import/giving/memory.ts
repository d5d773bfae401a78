// What a funder's publication said of each grant when it was imported last, kept in the funder's own folder: a value that
// differs from it in a grant's file was changed by a person.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isId } from '../../model/id.ts';
import { memoryFile } from '../memory.ts';
import { ImportError } from '../import-error.ts';
import { readChunks } from './read-chunks.ts';
import { isOwnedKey, type Owned } from './owned.ts';

export type RememberedGrant = {
  /** Path below the content folder. */
  readonly file: string;
  readonly values: Owned;
};

/** Identifier of a grant → what was imported. */
export type GivingMemory = Map<string, RememberedGrant>;

const about =
  'Written by "npm run import". It knows by it which values of grants you changed since, and which grants you removed.';

export function memoryPath(funder: string): string {
  return `funders/${funder}/${memoryFile}`;
}

export function rememberedOf(content: string, funder: string): GivingMemory {
  const path = join(content, memoryPath(funder));
  if (!existsSync(path)) return new Map();
  const memory = readMemory(readFileSync(path, 'utf8'));
  if (memory) return memory;
  throw new ImportError(`${path} cannot be read, so nobody knows which grants were changed. Restore it from git.`);
}

/** One grant a line, by its identifier. */
export function* writeMemory(memory: GivingMemory): Generator<string> {
  yield `{\n "about": ${JSON.stringify(about)},\n "grants": {`;
  let mark = '\n';
  for (const identifier of [...memory.keys()].sort()) {
    yield `${mark}  ${JSON.stringify(identifier)}: ${JSON.stringify(memory.get(identifier))}`;
    mark = ',\n';
  }
  yield '\n }\n}\n';
}

/** Whether it is there already, byte for byte. */
export function isRemembered(content: string, funder: string, memory: GivingMemory): boolean {
  const path = join(content, memoryPath(funder));
  return existsSync(path) && digestOf(readChunks(path)) === digestOf(writeMemory(memory));
}

function digestOf(pieces: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256');
  for (const piece of pieces) hash.update(piece);
  return hash.digest('hex');
}

/** Nothing where the text is no memory. */
function readMemory(text: string): GivingMemory | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined; // Cut short or edited: the caller says so.
  }
  const grants = isRecord(value) ? value['grants'] : undefined;
  if (!isRecord(grants)) return undefined;
  const memory: GivingMemory = new Map();
  for (const [identifier, grant] of Object.entries(grants)) {
    if (!isRememberedGrant(grant)) return undefined;
    memory.set(identifier, grant);
  }
  return memory;
}

function isRememberedGrant(value: unknown): value is RememberedGrant {
  if (!isRecord(value) || typeof value['file'] !== 'string' || !isGrantFile(value['file'])) return false;
  const { values } = value;
  return isRecord(values) && Object.entries(values).every(([key, one]) => isOwnedKey(key) && typeof one === 'string');
}

/** A memory that somebody edited must not lead out of the content. */
function isGrantFile(file: string): boolean {
  const [, organisation = '', grant = ''] = /^organisations\/([^/]+)\/grants\/([^/]+)\.mdx?$/.exec(file) ?? [];
  return isId(organisation) && isId(grant);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

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

export type GivingMemory = {
  /** What the publication calls the funder: its file here may say otherwise since. */
  funder?: string;
  /** By the identifier of the grant. */
  readonly grants: Map<string, RememberedGrant>;
  /** Folded title → id: the file may be called otherwise since. */
  readonly programmes: Map<string, string>;
};

const about =
  'Written by "npm run import". It knows by it which values of grants you changed since, and which grants you removed.';

export function memoryPath(funder: string): string {
  return `funders/${funder}/${memoryFile}`;
}

export function rememberedOf(content: string, funder: string): GivingMemory {
  const path = join(content, memoryPath(funder));
  if (!existsSync(path)) return { grants: new Map(), programmes: new Map() };
  const memory = readMemory(readFileSync(path, 'utf8'));
  if (memory) return memory;
  throw new ImportError(`${path} cannot be read, so nobody knows which grants were changed. Restore it from git.`);
}

const beginning = 4096;

/** What publications called each of these funders, where one was imported: identifier → id. Only beginnings are read. */
export function funderNamesIn(content: string, funders: Iterable<string>): Map<string, string> {
  const names = new Map<string, string>();
  for (const id of funders) {
    const path = join(content, memoryPath(id));
    if (!existsSync(path)) continue;
    const [bytes = Buffer.of()] = readChunks(path);
    const [, name = ''] = /^ "funder": "([^"\\]+)",$/m.exec(bytes.toString('utf8', 0, beginning)) ?? [];
    if (name !== '') names.set(name, id);
  }
  return names;
}

/** One grant a line, by its identifier. */
export function* writeMemory({ funder = '', grants, programmes }: GivingMemory): Generator<string> {
  yield `{\n "about": ${JSON.stringify(about)},\n "funder": ${JSON.stringify(funder)},\n "programmes": {`;
  yield* pairLines(programmes);
  yield ' },\n "grants": {';
  yield* pairLines(grants);
  yield ' }\n}\n';
}

function* pairLines(pairs: ReadonlyMap<string, unknown>): Generator<string> {
  let mark = '\n';
  for (const key of [...pairs.keys()].sort()) {
    yield `${mark}  ${JSON.stringify(key)}: ${JSON.stringify(pairs.get(key))}`;
    mark = ',\n';
  }
  yield '\n';
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
  const { grants, programmes = {}, funder = '' } = isRecord(value) ? value : {};
  if (!isRecord(grants) || !isRecord(programmes) || typeof funder !== 'string') return undefined;
  const memory: GivingMemory = { funder, grants: new Map(), programmes: new Map() };
  for (const [identifier, grant] of Object.entries(grants)) {
    if (!isRememberedGrant(grant)) return undefined;
    memory.grants.set(identifier, grant);
  }
  for (const [title, id] of Object.entries(programmes)) {
    if (typeof id !== 'string' || !isId(id)) return undefined;
    memory.programmes.set(title, id);
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

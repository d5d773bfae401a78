// What an import wrote, remembered in the organisation's own folder, so that a clone knows it too: a file whose digest
// differs was edited by a person, and is never touched again.
import { createHash } from 'node:crypto';

export type RememberedPost = {
  readonly id: string;
  /** Permanent, also when the document moves within its source. */
  readonly guid: string;
  /** Path of the post below the organisation's folder. */
  readonly file: string;
  /** Path of each written file → its digest. */
  readonly files: Readonly<Record<string, string>>;
};

/** Path of the document below its source → what was written for it. */
export type Memory = ReadonlyMap<string, RememberedPost>;

export const memoryFile = 'import.json';

const about =
  'Written by "npm run import". It knows by it which posts you edited or deleted since, and leaves those alone.';

/** Nothing where the text is no memory. */
export function readMemory(text: string): Memory | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined; // Cut short or edited: the caller says so.
  }
  const documents = isRecord(value) ? value['documents'] : undefined;
  if (!isRecord(documents) || !Object.values(documents).every(isRemembered)) return undefined;
  return new Map(Object.entries(documents) as [string, RememberedPost][]);
}

export function writeMemory(memory: Memory): string {
  const documents = Object.fromEntries([...memory].toSorted(byKey).map(([source, post]) => [source, sorted(post)]));
  return `${JSON.stringify({ about, documents }, null, 2)}\n`;
}

/** SHA-256, 128 bits of it. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

function sorted({ id, guid, file, files }: RememberedPost): RememberedPost {
  return { id, guid, file, files: Object.fromEntries(Object.entries(files).toSorted(byKey)) };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function isRemembered(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value['files'])) return false;
  const texts = [value['id'], value['guid'], value['file'], ...Object.values(value['files'])];
  return texts.every((text) => typeof text === 'string') && Object.keys(value['files']).every(isSafePath);
}

/** A memory that somebody edited must not lead out of the organisation's folder. */
function isSafePath(path: string): boolean {
  return /^posts\/[^\0\\]+$/.test(path) && !path.split('/').includes('..');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

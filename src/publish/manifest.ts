// What a published folder holds: one line a file, its digest and its path. It stands in the folder itself, so that
// whoever has the folder can go on from it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const manifestName = '.milepost';

/** Path below the folder, with `/` → the digest of what the file was printed from. */
export type Manifest = ReadonlyMap<string, string>;

const firstLine = 'milepost 1';

/** Absent where nothing was published. */
export function readManifest(folder: string): Manifest | undefined {
  let text: string;
  try {
    text = readFileSync(join(folder, manifestName), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const [head, ...lines] = text.replace(/\n$/, '').split('\n');
  if (head !== firstLine) return new Map();
  return new Map(lines.map((line) => [line.slice(line.indexOf(' ') + 1), line.slice(0, line.indexOf(' '))]));
}

export function writeManifest(manifest: Manifest): string {
  const lines = [...manifest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, digest]) => `${digest} ${path}`);
  return `${[firstLine, ...lines].join('\n')}\n`;
}

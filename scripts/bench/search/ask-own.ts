// What it takes to search our index: bytes as hosts send them, and time without the net.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { openSearch } from '../../../src/search/search.ts';
import { root } from '../../project.ts';

export type Asked = {
  /** Of the program, compressed; all of it comes with the first query. */
  readonly programBytes: number;
  /** Of each query, with what is shown of its first ten results. */
  readonly bytes: readonly number[];
  /** Of each query without what is shown. */
  readonly milliseconds: readonly number[];
  readonly requests: readonly number[];
  /** Queries that found nothing. */
  readonly empty: number;
};

export const shown = 10;

/** One session: what was fetched for a query is there for the next. */
export async function askOwn(folder: string, queries: readonly string[]): Promise<Asked> {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), new Uint8Array(readFileSync(path))] as const),
  );
  let [bytes, requests] = [0, 0];
  const search = await openSearch('en', (name) => {
    const file = files.get(name);
    requests += 1;
    if (file) bytes += sentBytes(name, file);
    return Promise.resolve(file);
  });
  const asked = { bytes: [] as number[], milliseconds: [] as number[], requests: [] as number[] };
  let empty = 0;
  for (const query of queries) {
    [bytes, requests] = [0, 0];
    const began = performance.now();
    const { ranked } = await search.find(query);
    asked.milliseconds.push(performance.now() - began);
    await Promise.all(ranked.slice(0, shown).map(({ number }) => search.facts(number)));
    asked.bytes.push(bytes);
    asked.requests.push(requests);
    if (ranked.length === 0) empty += 1;
  }
  return { ...asked, empty, programBytes: await programBytes() };
}

/** Hosts compress text, and leave as it is what they do not know. */
export function sentBytes(name: string, file: Uint8Array): number {
  return /\.(js|mjs|json|css|html)$/.test(name) ? gzipSync(file).length : file.length;
}

/** Of all that a browser runs to search, lunr and English included. */
async function programBytes(): Promise<number> {
  const input = ['search-page.ts', 'search-worker.ts'].map((file) => join(root, 'src/client', file));
  const { output } = await build({
    input,
    platform: 'browser',
    write: false,
    output: { minify: true },
    logLevel: 'silent',
  });
  const entries = output.filter((part) => part.type === 'chunk' && part.isEntry);
  const imported = new Set(entries.flatMap((entry) => (entry.type === 'chunk' ? entry.imports : [])));
  const needed = output.filter((part) => entries.includes(part) || imported.has(part.fileName));
  return needed.reduce(
    (sum, part) => sum + sentBytes(part.fileName, Buffer.from(part.type === 'chunk' ? part.code : part.source)),
    0,
  );
}

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** A folder for one test file: `put` writes a file into it and gives its path. */
export function temporaryFolder(): {
  readonly path: string;
  put(name: string, content: string | Buffer): Promise<string>;
} {
  const folder = {
    path: '',
    put: async (name: string, content: string | Buffer) => {
      const path = join(folder.path, name);
      await writeFile(path, content);
      return path;
    },
  };
  beforeAll(async () => {
    folder.path = await mkdtemp(join(tmpdir(), 'milepost-photo-'));
  });
  afterAll(() => rm(folder.path, { recursive: true, force: true }));
  return folder;
}

// The sample network, published once for all browser and whole-site tests.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Names a folder that is published already: by the test run, or by who wants to look at the same one again. */
export const sampleVariable = 'MILEPOST_SAMPLE';

let published: Promise<string> | undefined;

/** The folder of the published sample; where nothing has published it, this process does. */
export function publishedSample(): Promise<string> {
  const ready = process.env[sampleVariable];
  published ??= ready ? Promise.resolve(resolve(ready)) : publishSample();
  return published;
}

async function publishSample(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-sample-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return publishOnce('content', join(folder, 'site'));
}

/** Publishes a copy of the sample as the command does, and gives its folder. */
export async function publishOnce(content: string, out: string): Promise<string> {
  // The sample has its own day (`as-of`), which a day in the environment would override.
  const { MILEPOST_TODAY: _, ...environment } = process.env;
  const command = ['scripts/publish.ts', '--content', content, '--out', out];
  await promisify(execFile)(process.execPath, command, { env: environment, maxBuffer: 2 ** 26 });
  return out;
}

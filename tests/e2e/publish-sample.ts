// A vitest `globalSetup`: publishes the sample once before the first test, for every test file, and clears it away.
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { publishedSample, sampleVariable } from '../published-sample.ts';

export default async function publishSampleOnce(): Promise<undefined | (() => void)> {
  if (process.env[sampleVariable]) return undefined;
  const folder = await publishedSample();
  process.env[sampleVariable] = folder;
  return () => rmSync(dirname(folder), { recursive: true, force: true });
}

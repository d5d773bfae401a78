// Clean copies of recordings, named by what is in them, at `<folder>/recordings/`.
import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Recording } from '../model/recording.ts';
import { readRecording } from './measure-recording.ts';

type Named = Pick<Recording, 'address'>;

/** Whether the copy is there afterwards: without `made`, the file may have been changed since it was measured. */
export async function keepRecording(folder: string, path: string, { address }: Named, made?: Buffer): Promise<boolean> {
  const file = join(folder, address);
  if (existsSync(file)) return true;
  const clean = made ?? (await cleanAgain(path, address));
  if (!clean) return false;
  await mkdir(dirname(file), { recursive: true });
  // Under another name first: what has the right name is complete.
  const unfinished = `${file}.${process.pid}.new`;
  await writeFile(unfinished, clean);
  await rename(unfinished, file);
  return true;
}

async function cleanAgain(path: string, address: string): Promise<Buffer | undefined> {
  const read = await readRecording(path);
  return 'refused' in read || read.recording.address !== address ? undefined : read.clean;
}

export async function forgetRecording(folder: string, { address }: Named): Promise<void> {
  await rm(join(folder, address), { force: true });
}

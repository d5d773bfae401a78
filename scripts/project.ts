// Where things are, for every command, and the little that they all ask of the machine.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDay, type Day } from '../src/model/day.ts';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The content that comes with the project, or that took its place. */
export const ownContent = join(root, 'content');

export const cacheFolder = join(root, '.milepost');

/** A command that was used in a way that cannot work; its message is for the person who typed it. */
export class UsageError extends Error {}

/** The day that the environment names, if it names one. */
export function dayFromEnvironment(): Day | undefined {
  const text = process.env['MILEPOST_TODAY'];
  if (text === undefined || text === '') return undefined;
  if (!isDay(text)) throw new UsageError(`MILEPOST_TODAY is "${text}", which is not a day such as 2026-03-02.`);
  return text;
}

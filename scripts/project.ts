// Where things are, for every command.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The content that comes with the project, or that took its place. */
export const ownContent = join(root, 'content');

export const cacheFolder = join(root, '.milepost');

/** A command that was used in a way that cannot work; its message is for the person who typed it. */
export class UsageError extends Error {}

import { join } from 'node:path';
import { bodyOf } from './front-matter.ts';
import { readText } from './read-text.ts';

/** The body of a file that was read and checked before; '' where it is gone since. */
export function readBody(folder: string, file: string): string {
  const { text } = readText(join(folder, file), file);
  return text === undefined ? '' : bodyOf(text);
}

// The lines of a published ledger, byte for byte.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sealFile } from './ledger-lines.ts';

/** One letter a byte, so that no byte is lost, whatever was made of it. The rest after the last line feed comes last. */
export async function* publishedLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const part of createReadStream(path, 'latin1')) {
    const lines = `${rest}${part}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield `${rest}${notEnded}`;
}

/** Makes a last line without its line feed differ from the one that it should be. */
const notEnded = '\u0000';

export function asBytes(line: string): string {
  return Buffer.from(line, 'utf8').toString('latin1');
}

export type Seal = { readonly events: number; readonly hash: string };

/** The seal beside a ledger; undefined where there is none, or one that says nothing. */
export function readSeal(ledger: string): Seal | undefined {
  const path = join(dirname(ledger), sealFile.replace(/^.*\//, ''));
  if (!existsSync(path)) return undefined;
  try {
    const { events, hash } = JSON.parse(readFileSync(path, 'utf8')) as Seal;
    return typeof events === 'number' && typeof hash === 'string' ? { events, hash } : undefined;
  } catch {
    return undefined; // It was changed by somebody: then it is worth as much as none.
  }
}

// Many small things in one file, each on a line of its own as JSON: however many there are, memory holds few of their
// texts at a time. The last line is a digest of those before it: what was cut short or damaged is none of it believed.
import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

const lineFeed = 10;
const enough = 65_536;

/** The file becomes these, one after another. */
export function keepLines(path: string, parts: readonly Iterable<unknown>[]): void {
  const file = openSync(path, 'w');
  try {
    let text = '';
    const digest = createHash('sha256');
    const write = () => {
      const bytes = Buffer.from(text);
      digest.update(bytes);
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      text = '';
    };
    for (const part of parts)
      for (const item of part) {
        text += `${JSON.stringify(item)}\n`;
        if (text.length >= enough) write();
      }
    write();
    writeSync(file, digest.digest('hex'));
  } finally {
    closeSync(file);
  }
}

/** What a file keeps; nothing where it is not as it was written. */
export function* keptLines(path: string): Generator<unknown> {
  const bytes = readFileSync(path);
  const length = bytes.lastIndexOf(lineFeed) + 1;
  if (hash('sha256', bytes.subarray(0, length), 'hex') !== bytes.toString('utf8', length)) return;
  for (let at = 0; at < length;) {
    const end = bytes.indexOf(lineFeed, at);
    yield JSON.parse(bytes.toString('utf8', at, end));
    at = end + 1;
  }
}

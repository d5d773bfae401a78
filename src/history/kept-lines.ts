// Many small things in one file, each on a line of its own as JSON: however many there are, memory holds few of their
// texts at a time.
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';

const lineFeed = 10;
const enough = 65_536;

/** The file becomes these, one after another. */
export function keepLines(path: string, parts: readonly Iterable<unknown>[]): void {
  const file = openSync(path, 'w');
  try {
    let text = '';
    const write = () => {
      const bytes = Buffer.from(text);
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      text = '';
    };
    for (const part of parts)
      for (const item of part) {
        text += `${JSON.stringify(item)}\n`;
        if (text.length >= enough) write();
      }
    write();
  } finally {
    closeSync(file);
  }
}

/** What a file keeps. A line that was cut short is an error when its turn comes. */
export function* keptLines(path: string): Generator<unknown> {
  const bytes = readFileSync(path);
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(lineFeed, at);
    yield JSON.parse(bytes.toString('utf8', at, end < 0 ? bytes.length : end));
    at = end < 0 ? bytes.length : end + 1;
  }
}

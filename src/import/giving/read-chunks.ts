import { closeSync, openSync, readSync } from 'node:fs';

const chunkSize = 1_048_576;

/** A file piece by piece, so that its size does not matter. */
export function* readChunks(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(chunkSize);
      const length = readSync(file, chunk, 0, chunkSize, null);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

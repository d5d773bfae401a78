// What threads leave for one another: one long file a thread, read in slices. All bodies or feed items of a large site
// are more than memory should hold, and more than threads should hand about.
import { openSync, readSync, writeSync } from 'node:fs';

export type Slice = { readonly pack: string; readonly at: number; readonly length: number };

export type Pack = {
  readonly add: (text: string) => Slice;
  /** Writes what was added. A slice may be handed to another thread only after that. */
  readonly flush: () => void;
};

export function openPack(path: string): Pack {
  const handle = openSync(path, 'w');
  let waiting: Buffer[] = [];
  let end = 0;
  return {
    add: (text) => {
      const bytes = Buffer.from(text);
      waiting.push(bytes);
      end += bytes.length;
      return { pack: path, at: end - bytes.length, length: bytes.length };
    },
    flush: () => {
      const bytes = Buffer.concat(waiting);
      waiting = [];
      for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
    },
  };
}

export type PackReader = {
  /** One slice of any thread's pack. */
  readonly text: (slice: Slice) => string;
  /** `slices` one after another, in UTF-8, between two texts, with a mark between each two. */
  readonly between: (
    texts: readonly [before: string, after: string],
    slices: readonly Slice[],
    mark?: string,
  ) => Uint8Array;
};

export function packReader(): PackReader {
  const handles = new Map<string, number>();
  const handleOf = (path: string) => {
    const handle = handles.get(path) ?? openSync(path, 'r');
    handles.set(path, handle);
    return handle;
  };
  const read = ({ pack, at, length }: Slice, bytes: Buffer, offset: number) => {
    if (readSync(handleOf(pack), bytes, offset, length, at) !== length)
      throw new Error(`${pack} could not be read back whole`);
    return length;
  };
  return {
    text: (slice) => {
      const bytes = Buffer.allocUnsafe(slice.length);
      read(slice, bytes, 0);
      return bytes.toString();
    },
    between: ([before, after], slices, mark = '') => {
      const [head, foot, seam] = [Buffer.from(before), Buffer.from(after), Buffer.from(mark)];
      const seams = Math.max(slices.length - 1, 0) * seam.length;
      const length = slices.reduce((sum, slice) => sum + slice.length, head.length + seams + foot.length);
      const bytes = Buffer.allocUnsafe(length);
      let end = head.copy(bytes);
      for (const [index, slice] of slices.entries()) {
        if (index > 0) end += seam.copy(bytes, end);
        end += read(slice, bytes, end);
      }
      foot.copy(bytes, end);
      return bytes;
    },
  };
}

// Feed items wait in one long file a thread until the feeds are put together: an item is in many feeds, and all items
// of a large site are more than memory should hold.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

export type Slice = { readonly pack: string; readonly at: number; readonly length: number };

export type Pack = { readonly add: (text: string) => Slice };

export function openPack(path: string): Pack {
  const handle = openSync(path, 'w');
  let end = 0;
  return {
    add: (text) => {
      const bytes = Buffer.from(text);
      writeSync(handle, bytes);
      end += bytes.length;
      return { pack: path, at: end - bytes.length, length: bytes.length };
    },
  };
}

/** Reads slices of any thread's pack. */
export function packReader(): { readonly read: (slice: Slice) => string; readonly close: () => void } {
  const handles = new Map<string, number>();
  const handleOf = (path: string) => {
    const handle = handles.get(path) ?? openSync(path, 'r');
    handles.set(path, handle);
    return handle;
  };
  return {
    read: ({ pack, at, length }) => {
      const bytes = Buffer.allocUnsafe(length);
      readSync(handleOf(pack), bytes, 0, length, at);
      return bytes.toString();
    },
    close: () => {
      for (const handle of handles.values()) closeSync(handle);
    },
  };
}

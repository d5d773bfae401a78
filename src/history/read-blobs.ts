// Many objects by id through one git, each handed over as it arrives.
import { ended, startGit } from './git.ts';

export type BlobReader = {
  /** Asks for an object; what it holds arrives in the order of asking. */
  readonly ask: (id: string) => void;
  /** Ends the asking, and waits until all has arrived. False where git could not do it. */
  readonly done: () => Promise<boolean>;
  /** Whether one that was asked for was not there. */
  readonly hasMissing: () => boolean;
};

/** `bytes` is undefined for an object that is not there, or is longer than `longest`. It is valid until the call returns. */
export type TakeBlob = (id: string, bytes: Buffer | undefined) => void;

export function openBlobs(root: string, longest: number, take: TakeBlob): BlobReader {
  const child = startGit(root, ['cat-file', '--batch', '--buffer']);
  const asked: string[] = [];
  let [next, missing] = [0, 0];
  child.stderr.resume();
  child.stdin.on('error', () => undefined); // It ended early: its exit code says so.
  child.stdout.on(
    'data',
    batchReader(longest, (bytes, isMissing) => {
      if (isMissing) missing += 1;
      take(asked[next++] ?? '', bytes);
    }),
  );
  const end = ended(child);
  let lines: string[] = [];
  const flush = () => {
    child.stdin.write(lines.join(''));
    lines = [];
  };
  return {
    ask: (id) => {
      asked.push(id);
      if (lines.push(`${id}\n`) >= 256) flush();
    },
    done: async () => {
      flush();
      child.stdin.end();
      return (await end) === 0 && next === asked.length;
    },
    hasMissing: () => missing > 0,
  };
}

/** `<id> blob <size>` and that many bytes and a line feed; or `<id> missing`. */
function batchReader(
  longest: number,
  take: (bytes: Buffer | undefined, isMissing?: boolean) => void,
): (part: Buffer) => void {
  let held: Buffer = Buffer.alloc(0);
  /** Bytes of an object that is too long, still to be passed over. */
  let over = 0;
  return (part) => {
    held = held.length === 0 ? part : Buffer.concat([held, part]);
    let at = 0;
    for (let next = 0; next >= 0;) {
      at += next;
      next = over > 0 ? passOver(at) : readOne(at);
    }
    held = held.subarray(at);
  };

  function passOver(at: number): number {
    const passed = Math.min(over, held.length - at);
    over -= passed;
    return passed > 0 ? passed : -1;
  }

  /** How many bytes were used; -1 where more of them have to arrive first. */
  function readOne(at: number): number {
    const line = held.indexOf(10, at);
    if (line < 0) return -1;
    const [size] = held.toString('latin1', at, line).split(' ').slice(-1).map(Number);
    const head = line + 1 - at;
    if (size === undefined || Number.isNaN(size)) take(undefined, true);
    else if (size > longest) over = size + 1;
    else if (held.length < line + size + 2) return -1;
    else take(held.subarray(line + 1, line + 1 + size));
    if (over > 0) take(undefined);
    return Number.isNaN(size) || over > 0 ? head : head + (size ?? 0) + 1;
  }
}

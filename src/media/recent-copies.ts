// Clean copies that were just made: what is measured is kept next, and need not be read a second time.
import { maximumBytes } from './limits.ts';

export type RecentCopies = {
  /** By its address, which names its bytes. */
  readonly put: (address: string, clean: Buffer) => void;
  readonly take: (address: string) => Buffer | undefined;
};

/** Never more bytes than one file may have: the oldest go. */
export function recentCopies(most = maximumBytes): RecentCopies {
  const copies = new Map<string, Buffer>();
  let bytes = 0;
  const take = (address: string) => {
    const clean = copies.get(address);
    if (clean && copies.delete(address)) bytes -= clean.length;
    return clean;
  };
  const put = (address: string, clean: Buffer) => {
    take(address);
    bytes += clean.length;
    copies.set(address, clean);
    for (const oldest of copies.keys()) {
      if (bytes <= most) return;
      take(oldest);
    }
  };
  return { put, take };
}

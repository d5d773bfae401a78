// Where a promise of a random past was copied today, the copy is what it was renamed to when its own file goes.
import type { Promised, Said } from './random-promise.ts';
import { said } from './random-removal.ts';

/** What the promise is from then on: what the file said when it was copied. */
export type Copy = Said & { readonly path: string; readonly text: string };

type Noted = { readonly path: string; readonly text: string; readonly day: number };

type CopyBook = {
  readonly note: (promise: Promised, copy: Noted) => void;
  /** The one with its very words, or else the newest of its folder; it is none any more. */
  readonly take: (
    promise: Promised,
    now: { readonly day: number; readonly folder: string; readonly text: string | undefined },
  ) => Copy | undefined;
};

export function copyBook(): CopyBook {
  const all = new Map<Promised, (Copy & Noted)[]>();
  return {
    note: (promise, copy) => void all.set(promise, [...(all.get(promise) ?? []), { ...said(promise), ...copy }]),
    take: (promise, now) => {
      const copies = all.get(promise) ?? [];
      const ofToday = copies.filter(({ path, day }) => day === now.day && path.startsWith(now.folder));
      const copy = ofToday.findLast(({ text }) => text === now.text) ?? ofToday.at(-1);
      if (!copy) return undefined;
      all.set(
        promise,
        copies.filter((one) => one !== copy),
      );
      const { day: _, ...is } = copy;
      return is;
    },
  };
}

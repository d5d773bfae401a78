// The pictures of one post: each is copied once, under a name that is safe in every address.
import { posix } from 'node:path';
import { toId } from '../model/id.ts';
import { note, type Note } from './note.ts';
import type { CopiedKind, FoundKind } from './picture-kind.ts';
import type { PictureOutcome } from './reference.ts';
import { isElsewhere } from './source-path.ts';

/** Looked up at the edge: the file of a reference, and what that file is. */
export type PictureShelf = {
  readonly find: (address: string, file: string) => string | undefined;
  /** The kind of a file below the source, or why it is not copied. */
  readonly kindOf: (path: string) => FoundKind | { readonly refused: string; readonly isHeic?: true };
};

export type CopiedPicture = { readonly from: string; readonly name: string };

export type PostPictures = {
  readonly take: (address: string, line: number) => PictureOutcome;
  readonly copied: () => readonly CopiedPicture[];
};

export function postPictures(file: string, shelf: PictureShelf, notes: Note[]): PostPictures {
  const byPath = new Map<string, string>();
  return {
    take: (address, line) => {
      if (/^data:/i.test(address.trim()))
        return gone('picture-refused', line, 'A picture that is written into the text');
      const path = shelf.find(address, file);
      if (path !== undefined) return besides(path, line);
      return isElsewhere(address) ? remote(address, line) : gone('picture-missing', line, address);
    },
    copied: () => [...byPath].map(([from, name]) => ({ from, name })),
  };

  function gone(
    code: 'picture-refused' | 'picture-missing' | 'picture-heic',
    line: number,
    detail: string,
  ): PictureOutcome {
    notes.push(note(code, file, line, detail));
    return { is: 'gone' };
  }

  function remote(address: string, line: number): PictureOutcome {
    notes.push(note('picture-remote', file, line, address));
    return { is: 'remote' };
  }

  function besides(path: string, line: number): PictureOutcome {
    const known = byPath.get(path);
    if (known !== undefined) return { is: 'beside', name: known };
    const kind = shelf.kindOf(path);
    if (typeof kind !== 'string')
      return gone(kind.isHeic ? 'picture-heic' : 'picture-refused', line, `${path}: ${kind.refused}`);
    const name = freeName(path, kind === 'heic' ? 'jpg' : kind, new Set(byPath.values()));
    if (kind === 'heic') notes.push(note('picture-converted', file, line, `${path} → ${name}`));
    else if (isLie(path, kind)) notes.push(note('picture-renamed', file, line, `${path} → ${name}`));
    byPath.set(path, name);
    return { is: 'beside', name };
  }
}

function freeName(path: string, kind: CopiedKind, taken: ReadonlySet<string>): string {
  const base = toId(posix.basename(path).replace(/\.\w+$/, '')) || 'picture';
  let name = `${base}.${kind}`;
  for (let count = 2; taken.has(name); count += 1) name = `${base}-${count}.${kind}`;
  return name;
}

function isLie(path: string, kind: CopiedKind): boolean {
  const written = posix.extname(path).slice(1).toLowerCase();
  return (written === 'jpeg' ? 'jpg' : written) !== kind;
}

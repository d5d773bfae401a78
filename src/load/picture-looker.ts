// Looks at picture files below the content folder, each once. What was measured is kept until the file changes.
import { realpathSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { FoundPicture, PictureRefusal } from '../model/document.ts';
import { measurePicture } from '../photo/measure.ts';
import type { RefusedPicture } from '../photo/refused-picture.ts';
import { toPicture } from '../photo/print-plan.ts';
import { stampOf } from '../read/walk-content.ts';
import { stampShelf } from './stamp-shelf.ts';
import { decoded } from '../model/decoded.ts';

export type LookerOptions = {
  readonly content: string;
  readonly cache?: string;
  readonly program: string;
  /** Whether prints are made as AVIF, too. */
  readonly avif?: boolean;
};

export type PictureLooker = {
  /** `name` is as `file` writes it. */
  readonly beside: (file: string, name: string) => Promise<FoundPicture>;
  /** `path` is below the content folder. With its stamp, where that is known. */
  readonly at: (path: string, stamp?: string) => Promise<FoundPicture>;
  /** Where it is on the disk. */
  readonly place: (path: string) => string;
  readonly save: () => void;
};

export function pictureLooker({ content, cache, program, avif = false }: LookerOptions): PictureLooker {
  const root = realpathSync(content);
  const shelf = stampShelf<FoundPicture>(cache, 'pictures.json', avif ? `${program} avif` : program);
  const at = async (asked: string, known?: string): Promise<FoundPicture> => {
    const path = known === undefined ? asWritten(root, asked) : asked;
    const stamp = known ?? stampInside(root, path);
    if (stamp === undefined) return { path, refused: 'missing' };
    const kept = shelf.get(path, stamp);
    if (kept) return kept;
    const facts = await measurePicture(join(root, path));
    const found: FoundPicture =
      'refused' in facts ? { path, ...withoutDetail(facts) } : { path, facts, picture: toPicture(facts, { avif }) };
    shelf.set(path, stamp, found);
    return found;
  };
  const beside = async (file: string, name: string): Promise<FoundPicture> => {
    const path = pathBeside(file, name);
    return path === undefined ? { path: name, refused: 'missing' } : at(path);
  };
  return { at, beside, place: (path) => join(root, path), save: shelf.save };
}

function withoutDetail({ refused, position }: RefusedPicture): { refused: PictureRefusal; position?: true } {
  return position ? { refused, position } : { refused };
}

/** The path below the content folder of what `file` calls so; absent where it is an address in the site. */
export function pathBeside(file: string, name: string): string | undefined {
  if (name.startsWith('/')) return undefined;
  return posix.normalize(posix.join(posix.dirname(file), decoded(name.split(/[?#]/)[0] ?? name)));
}

/**
 * The path by which a file is on the disk: Macs write an accent apart from its letter, and most keyboards do not. As it was
 * asked for, where there is none.
 */
export function asWritten(root: string, path: string): string {
  if (!hasAccents.test(path)) return path;
  const written = [path, path.normalize('NFC'), path.normalize('NFD')];
  return written.find((one) => statSync(join(root, one), { throwIfNoEntry: false })) ?? path;
}

const hasAccents = /[^\0-\x7f]/;

/** Absent where there is no file, or it is not in the content, or a link leads out of that. */
export function stampInside(root: string, path: string): string | undefined {
  if (path.startsWith('..')) return undefined;
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  return realpathSync(join(root, path)).startsWith(root + sep) ? stampOf(stats) : undefined;
}

// Documents name pictures; here the files are looked at. What was measured is kept until the file changes.
import { mkdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import type { Document, FoundPicture } from '../model/document.ts';
import { developAll } from '../photo/develop-all.ts';
import { measurePicture } from '../photo/measure.ts';
import type { Tone } from '../model/tone.ts';
import { toPicture } from '../photo/print-plan.ts';
import { stampOf } from '../read/walk-content.ts';
import type { Unpictured } from './load-document.ts';

type Kept = { readonly stamp: string; readonly found: FoundPicture };

export type PictureOptions = {
  readonly content: string;
  readonly cache?: string;
  /** Where developed pictures are kept, named by their content; without it none is developed. */
  readonly photos?: string;
  readonly program: string;
  readonly onDevelop?: (done: number, total: number) => void;
  /** Whether prints are made as AVIF, too. */
  readonly avif?: boolean;
};

export type Looked = {
  readonly documents: Document[];
  /** How many prints were made, and how many were there. */
  readonly developed: number;
  readonly kept: number;
};

/** The documents with what became of the pictures that they name. A picture that cannot be developed is refused here. */
export async function lookAtPictures(options: PictureOptions, documents: readonly Unpictured[]): Promise<Looked> {
  const shelf = pictureShelf(options);
  const root = realpathSync(options.content);
  const found = new Map<Unpictured, Map<string, FoundPicture>>();
  for (const document of documents) {
    const names = pictureNames(document);
    if (names.length === 0) continue;
    const own = new Map<string, FoundPicture>();
    for (const name of names) own.set(name, await look(name, document.file, root, shelf, options));
    found.set(document, own);
  }
  shelf.save();
  const { developed, kept, refused, tones } = await develop(found, root, options);
  const seen = (one: FoundPicture) => refused.get(one.path) ?? withTone(one, tones);
  const pictured = documents.map((document) => {
    const own = [...(found.get(document) ?? [])].map(([name, one]) => [name, seen(one)] as const);
    return { ...document, pictures: Object.fromEntries(own) } as Document;
  });
  return { documents: pictured, developed, kept };
}

function withTone(found: FoundPicture, tones: ReadonlyMap<string, Tone>): FoundPicture {
  const tone = 'facts' in found ? tones.get(found.facts.digest) : undefined;
  return 'facts' in found && tone ? { ...found, picture: { ...found.picture, tone } } : found;
}

type Developed = {
  readonly developed: number;
  readonly kept: number;
  readonly refused: ReadonlyMap<string, FoundPicture>;
  readonly tones: ReadonlyMap<string, Tone>;
};

async function develop(
  found: ReadonlyMap<Unpictured, ReadonlyMap<string, FoundPicture>>,
  root: string,
  { photos, onDevelop }: PictureOptions,
): Promise<Developed> {
  const shown = [...found.values()].flatMap((own) => [...own.values()]).filter((one) => 'facts' in one);
  const once = new Map(shown.map((one) => [one.facts.digest, { ...one, path: join(root, one.path) }]));
  if (photos === undefined) return { developed: 0, kept: 0, refused: new Map(), tones: new Map() };
  const { developed, kept, refused, tones } = await developAll([...once.values()], photos, onDevelop);
  const byDigest = new Map([...once].map(([digest, { path }]) => [path, digest]));
  const reasons = new Map(refused.map((one) => [byDigest.get(one.path), one.refused]));
  const unshown = shown.flatMap(({ path, facts }) => {
    const reason = reasons.get(facts.digest);
    return reason === undefined ? [] : [[path, { path, refused: reason }] as const];
  });
  return { developed, kept, refused: new Map(unshown), tones };
}

function pictureNames(document: Unpictured): string[] {
  const { content } = document;
  const cover = 'cover' in content ? content.cover?.image : undefined;
  const logo = 'logo' in content ? content.logo : undefined;
  return [...document.body.pictures, ...[cover, logo].filter((name) => name !== undefined)];
}

async function look(
  name: string,
  file: string,
  root: string,
  shelf: Shelf,
  { avif = false }: PictureOptions,
): Promise<FoundPicture> {
  const path = posix.normalize(posix.join(posix.dirname(file), decoded(name.split(/[?#]/)[0] ?? name)));
  const stamp = name.startsWith('/') || path.startsWith('..') ? undefined : stampInside(root, path);
  if (stamp === undefined) return { path, refused: 'missing' };
  const kept = shelf.get(path);
  if (kept?.stamp === stamp) return kept.found;
  const facts = await measurePicture(join(root, path));
  const found: FoundPicture =
    'refused' in facts ? { path, refused: facts.refused } : { path, facts, picture: toPicture(facts, { avif }) };
  shelf.set(path, { stamp, found });
  return found;
}

/** Absent where there is no file, or a link leads out of the content. */
function stampInside(root: string, path: string): string | undefined {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats?.isFile()) return undefined;
  return realpathSync(join(root, path)).startsWith(root + sep) ? stampOf(stats) : undefined;
}

type Shelf = {
  readonly get: (path: string) => Kept | undefined;
  readonly set: (path: string, kept: Kept) => void;
  readonly save: () => void;
};

function pictureShelf({ cache, program: version, avif = false }: PictureOptions): Shelf {
  const program = avif ? `${version} avif` : version;
  const file = cache === undefined ? undefined : join(cache, 'pictures.json');
  const before = file === undefined ? { program, pictures: {} } : readShelf(file);
  const known = new Map(before.program === program ? Object.entries(before.pictures) : []);
  let changed = false;
  return {
    get: (path) => known.get(path),
    set: (path, kept) => {
      changed = true;
      known.set(path, kept);
    },
    save: () => {
      if (!changed || file === undefined || cache === undefined) return;
      mkdirSync(cache, { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify({ program, pictures: Object.fromEntries(known) }));
      renameSync(`${file}.new`, file);
    },
  };
}

function readShelf(file: string): { program: string; pictures: Record<string, Kept> } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { program: '', pictures: {} }; // Not there, or cut short: the pictures are measured anew.
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A lone % is how the author wrote it.
  }
}

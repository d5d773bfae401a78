// Documents name pictures; here the files are looked at, those that nobody may see are kept back, and the others are
// developed.
import type { SeenSidecar } from '../check/check-photos.ts';
import type { Day } from '../model/day.ts';
import { saysWhere, type Document, type FoundPicture, type MeasuredPicture } from '../model/document.ts';
import type { Sidecar } from '../model/photo-note.ts';
import { developAll } from '../photo/develop-all.ts';
import { forgetPrints } from '../photo/print-cache.ts';
import type { Showing } from '../model/showing.ts';
import type { Tone } from '../model/tone.ts';
import { coverStatement, keepBack, type Statement } from './keep-back.ts';
import type { Unpictured } from './load-document.ts';
import type { FoundMediaFile } from '../read/walk-content.ts';
import { seenSidecars } from './seen-sidecars.ts';
import { pictureLooker, type LookerOptions, type PictureLooker } from './picture-looker.ts';

export type PictureOptions = LookerOptions & {
  /** Where developed pictures are kept, named by their content; without it none is developed. */
  readonly photos?: string;
  readonly onDevelop?: (done: number, total: number) => void;
};

/** The picture before a film, and where the film may be shown: the picture is a part of it. */
export type Poster = { readonly document: string; readonly poster: string; readonly showing: Showing };

export type Notes = {
  readonly sidecars: readonly Sidecar[];
  readonly today: Day;
  readonly posters?: readonly Poster[];
  /** Whether or not a text shows them. */
  readonly media?: readonly FoundMediaFile[];
};

export type Looked = {
  readonly documents: Document[];
  readonly sidecars: readonly SeenSidecar[];
  /** Those of the files that say where they were taken. */
  readonly withPosition: readonly string[];
  /** How many prints were made, and how many were there. */
  readonly developed: number;
  readonly kept: number;
};

/** The pictures of each document, as written → what was found. */
type Pictures = ReadonlyMap<Unpictured, ReadonlyMap<string, FoundPicture>>;

/** The documents with what became of the pictures that they name. A picture that cannot be developed is refused here. */
export async function lookAtPictures(
  options: PictureOptions,
  documents: readonly Unpictured[],
  notes: Notes,
): Promise<Looked> {
  const looker = pictureLooker(options);
  const found = await picturesOf(documents, looker);
  const sidecars = await seenSidecars(notes, (path) => looker.at(path), namedPaths(found));
  const withPosition = await filesWithPosition(notes, looker);
  looker.save();
  const said = [...coverStatements(found, notes), ...posterStatements(found, notes)];
  const statements = [...sidecars.flatMap((one) => one.statements), ...said];
  const judge = keepBack(statements);
  const named = [...found.values()].flatMap((own) => [...own.values()]);
  const judged = named.map(judge);
  await forgetHidden([...named, ...statements.map((one) => one.found)], judge, options);
  const { developed, kept, refused, tones } = await develop(judged, looker, options);
  const seen = (one: FoundPicture) => ('facts' in one ? (refused.get(one.path) ?? withTone(one, tones)) : one);
  const pictured = documents.map((document) => {
    const own = [...(found.get(document) ?? [])].map(([name, one]) => [name, seen(judge(one))] as const);
    return { ...document, pictures: Object.fromEntries(own) } as Document;
  });
  return { documents: pictured, sidecars: sidecars.map(({ sidecar }) => sidecar), withPosition, developed, kept };
}

async function picturesOf(documents: readonly Unpictured[], looker: PictureLooker): Promise<Pictures> {
  const found = new Map<Unpictured, Map<string, FoundPicture>>();
  for (const document of documents) {
    const names = pictureNames(document);
    if (names.length === 0) continue;
    const own = new Map<string, FoundPicture>();
    for (const name of names) own.set(name, await looker.beside(document.file, name));
    found.set(document, own);
  }
  return found;
}

function namedPaths(found: Pictures): ReadonlySet<string> {
  return new Set([...found.values()].flatMap((own) => [...own.values()].map(({ path }) => path.normalize('NFC'))));
}

async function filesWithPosition({ media = [] }: Notes, looker: PictureLooker): Promise<string[]> {
  const files: string[] = [];
  for (const { file, stamp } of media) if (saysWhere(await looker.at(file, stamp))) files.push(file);
  return files;
}

function coverStatements(found: Pictures, { today }: Notes): Statement[] {
  return [...found].flatMap(([document, own]) => coverStatement(document, own, today));
}

function posterStatements(found: Pictures, { posters = [] }: Notes): Statement[] {
  const byFile = new Map([...found].map(([{ file }, own]) => [file, own]));
  return posters.flatMap(({ document, poster, showing }) => {
    const picture = byFile.get(document)?.get(poster);
    return picture ? [{ found: picture, showing }] : [];
  });
}

function withTone(found: MeasuredPicture, tones: ReadonlyMap<string, Tone>): MeasuredPicture {
  const tone = tones.get(found.facts.digest);
  return tone ? { ...found, picture: { ...found.picture, tone } } : found;
}

type Developed = {
  readonly developed: number;
  readonly kept: number;
  readonly refused: ReadonlyMap<string, FoundPicture>;
  readonly tones: ReadonlyMap<string, Tone>;
};

/** What was developed of a photo before it was kept back goes, too. */
async function forgetHidden(
  found: readonly FoundPicture[],
  judge: (found: FoundPicture) => FoundPicture,
  { photos }: PictureOptions,
): Promise<void> {
  const hidden = found.flatMap((one) => ('facts' in one && !('facts' in judge(one)) ? [one.facts.digest] : []));
  if (photos !== undefined && hidden.length > 0) await forgetPrints(photos, new Set(hidden));
}

async function develop(
  found: readonly FoundPicture[],
  looker: PictureLooker,
  { photos, onDevelop }: PictureOptions,
): Promise<Developed> {
  const shown = found.filter((one) => 'facts' in one);
  const once = new Map(shown.map((one) => [one.facts.digest, { ...one, path: looker.place(one.path) }]));
  if (photos === undefined) return { developed: 0, kept: 0, refused: new Map(), tones: new Map() };
  const { refused, ...developed } = await developAll([...once.values()], photos, onDevelop);
  const byDigest = new Map([...once].map(([digest, { path }]) => [path, digest]));
  const reasons = new Map(refused.map((one) => [byDigest.get(one.path), one.refused]));
  const unshown = shown.flatMap(({ path, facts }) => {
    const reason = reasons.get(facts.digest);
    return reason === undefined ? [] : [[path, { path, refused: reason }] as const];
  });
  return { ...developed, refused: new Map(unshown) };
}

function pictureNames(document: Unpictured): string[] {
  const { content } = document;
  const cover = 'cover' in content ? content.cover?.image : undefined;
  const logo = 'logo' in content ? content.logo : undefined;
  const named = [cover, logo, document.unclearCover].filter((name) => name !== undefined);
  return [...document.body.pictures, ...named];
}

// Documents name recordings and captions; here the files are looked at, those that nobody may hear are kept back, and
// clean copies of the others are kept. A film is kept back with its captions and the picture before it.
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { SeenSidecar } from '../check/check-photos.ts';
import type { FoundRecording, MeasuredRecording } from '../model/document.ts';
import type { NamedRecording } from '../model/recording.ts';
import type { Showing } from '../model/showing.ts';
import { readRecording } from '../media/measure-recording.ts';
import { recentCopies, type RecentCopies } from '../media/recent-copies.ts';
import { forgetRecording, keepRecording } from '../media/recording-cache.ts';
import { keepBack } from './keep-back.ts';
import type { Unpictured } from './load-document.ts';
import type { Notes, PictureOptions, Poster } from './look-at-pictures.ts';
import { asWritten, pathBeside, stampInside } from './picture-looker.ts';
import { seenSidecars } from './seen-sidecars.ts';
import { stampShelf } from './stamp-shelf.ts';

export type LookedRecordings = {
  readonly documents: readonly Unpictured[];
  readonly sidecars: readonly SeenSidecar[];
  readonly posters: readonly Poster[];
  /** Those of the files that say where they were made. */
  readonly withPosition: readonly string[];
};

type Judge = (found: FoundRecording) => FoundRecording;
type Options = Pick<PictureOptions, 'content' | 'cache' | 'photos' | 'program'>;

/** `notes` are those on recordings. */
export async function lookAtRecordings(
  options: Options,
  documents: readonly Unpictured[],
  notes: Notes,
): Promise<LookedRecordings> {
  const { sidecars, media = [] } = notes;
  if (sidecars.length + media.length === 0 && documents.every(({ body }) => body.recordings === undefined))
    return { documents, sidecars: [], posters: [], withPosition: [] };
  const copies = recentCopies();
  const look = recordingLooker(options, copies);
  const noted = await seenSidecars(notes, (path) => look.at(path), namedPaths(documents));
  const statements = noted.flatMap((one) => one.statements);
  const judge: Judge = keepBack(statements);
  for (const { found } of statements) await forgetHidden(found, judge, options);
  const posters: Poster[] = [];
  const heard = await eachInTurn(documents, async (document) => {
    const { file, body } = document;
    if (!body.recordings) return document;
    const names = [...new Set(body.recordings.map(({ name }) => name))];
    const found = await eachInTurn(names, async (name) => {
      // An address in the site is no file beside the text.
      return [name, await look.at(pathBeside(file, name) ?? `..${name}`)] as const;
    });
    const judged = withFilms(body.recordings, new Map(found), judge);
    for (const { name, poster } of body.recordings)
      if (poster !== undefined) posters.push({ document: file, poster, showing: showingIn(judged.get(name)) });
    for (const [name, one] of found) await forgetHidden(one, () => judged.get(name) ?? one, options);
    const own = await eachInTurn([...judged], async ([name, one]) => [name, await kept(one, options, copies)] as const);
    return { ...document, recordings: Object.fromEntries(own) };
  });
  const files = await eachInTurn(media, async ({ file, stamp }) => ({ file, found: await look.at(file, stamp) }));
  const withPosition = files.flatMap(({ file, found }) => (isMeasured(found) && found.position ? [file] : []));
  look.save();
  return { documents: heard, sidecars: noted.map(({ sidecar }) => sidecar), posters, withPosition };
}

function namedPaths(documents: readonly Unpictured[]): ReadonlySet<string> {
  return new Set(
    documents.flatMap(({ file, body }) =>
      (body.recordings ?? []).flatMap(({ name }) => pathBeside(file, name)?.normalize('NFC') ?? []),
    ),
  );
}

/** Captions are what is said in a film: where it is kept back, so are they. */
function withFilms(
  named: readonly NamedRecording[],
  found: ReadonlyMap<string, FoundRecording>,
  judge: Judge,
): Map<string, FoundRecording> {
  const judged = new Map([...found].map(([name, one]) => [name, judge(one)]));
  for (const { name, captions } of named) {
    const [film, words] = [judged.get(name), judged.get(captions ?? '')];
    if (film && words && 'withheld' in film && captions !== undefined)
      judged.set(captions, { path: words.path, withheld: film.withheld });
  }
  return judged;
}

function showingIn(found: FoundRecording | undefined): Showing {
  if (!found || 'refused' in found) return 'everywhere';
  return 'withheld' in found ? found.withheld : found.isOwnPageOnly ? 'own-page' : 'everywhere';
}

function recordingLooker({ content, cache, program }: Options, copies: RecentCopies) {
  const root = realpathSync(content);
  const shelf = stampShelf<FoundRecording>(cache, 'recordings.json', program);
  const at = async (asked: string, fresh?: string): Promise<FoundRecording> => {
    const path = fresh === undefined ? asWritten(root, asked) : asked;
    const stamp = fresh ?? stampInside(root, path);
    if (stamp === undefined) return { path, refused: 'missing', detail: '' };
    const known = shelf.get(path, stamp);
    if (known) return known;
    const found = await measured(root, path, copies);
    shelf.set(path, stamp, found);
    return found;
  };
  return { at, save: shelf.save };
}

async function measured(root: string, path: string, copies: RecentCopies): Promise<FoundRecording> {
  const read = await readRecording(join(root, path));
  if ('refused' in read) return { path, ...read };
  const { digest, recording, contacts, hasPosition } = read;
  copies.put(recording.address, read.clean);
  const told = { ...(hasPosition ? { position: true as const } : {}), ...(contacts.length > 0 ? { contacts } : {}) };
  return { path, facts: { digest }, recording, ...told };
}

/** One after another: each may be as large as the largest. */
async function eachInTurn<Given, Made>(given: readonly Given[], make: (one: Given) => Promise<Made>): Promise<Made[]> {
  const made: Made[] = [];
  for (const one of given) made.push(await make(one));
  return made;
}

async function kept(
  found: FoundRecording,
  { content, photos }: Options,
  copies: RecentCopies,
): Promise<FoundRecording> {
  if (!isMeasured(found) || photos === undefined) return found;
  const { recording } = found;
  const isKept = await keepRecording(photos, join(content, found.path), recording, copies.take(recording.address));
  return isKept ? found : { path: found.path, refused: 'missing', detail: 'the file was changed meanwhile' };
}

/** The copy that was made before it was kept back goes, too. */
async function forgetHidden(found: FoundRecording, judge: Judge, { photos }: Options): Promise<void> {
  if (photos === undefined || !isMeasured(found) || isMeasured(judge(found))) return;
  await forgetRecording(photos, found.recording);
}

function isMeasured(found: FoundRecording): found is MeasuredRecording {
  return 'facts' in found;
}

// Finds every file of a content folder, without reading one. No folder that is a link is followed, nor a text: what it leads
// to changes without it, and its own past would not say so. A photo may be a link to another one.
import { lstatSync, readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import { problem, type Problem } from '../model/problem.ts';
import type { FilePlace } from '../model/document.ts';
import { withCollisions } from './address-collisions.ts';
import { classify, meantByNote, type Classified } from './classify.ts';
import { misnamedNote, nameValues, withoutExtras } from './name-remedy.ts';
import { reasonOf } from './read-text.ts';

export type FoundFile = FilePlace & {
  /** Changes whenever the file does: from its size, its times and its number on the disk. */
  readonly stamp: string;
};

/** A note on a photo. It is no document, and is not counted as one. */
export type FoundSidecar = {
  readonly file: string;
  /** The photo's path. */
  readonly photo: string;
  /** Absent where the file cannot be read: it is a link out of the content, or a pipe. */
  readonly stamp?: string;
};

/** A file that is a picture or a recording by its name, or that nothing is known of. No link to one. */
export type FoundMediaFile = { readonly file: string; readonly stamp: string };

export type Walk = {
  readonly files: readonly FoundFile[];
  readonly sidecars: readonly FoundSidecar[];
  readonly media: readonly FoundMediaFile[];
  readonly problems: readonly Problem[];
};

const mayBeMedia: ReadonlySet<Classified['is']> = new Set(['picture', 'recording', 'unknown']);

/** Files come sorted by path. */
export function walkContent(folder: string): Walk {
  const files: FoundFile[] = [];
  const sidecars: FoundSidecar[] = [];
  const media: FoundMediaFile[] = [];
  const problems: Problem[] = [];
  const root = realpathSync(folder);
  visit('');
  return { files, sidecars, media, problems: withCollisions(withoutExtras(problems, files), files) };

  function visit(below: string): void {
    const entries = entriesOf(below);
    const names = entries.map(({ name }) => name);
    for (const entry of entries) {
      const file = below === '' ? entry.name : `${below}/${entry.name}`;
      const meaning = meaningOf(file, entry.name, names);
      if (meaning.is === 'passed-over') continue;
      const stats = lstatSync(join(root, file), { throwIfNoEntry: false });
      if (meaning.is === 'own') visitOwn(file, stats);
      else if (!stats) missed(file, entry, meaning);
      else if (stats.isSymbolicLink()) visitLink(file, meaning);
      else if (stats.isDirectory()) visitFolder(file, meaning);
      else {
        take(file, meaning, stats);
        if (stats.isFile() && mayBeMedia.has(meaning.is)) media.push({ file, stamp: stampOf(stats) });
      }
    }
  }

  function visitOwn(file: string, stats: Stats | undefined): void {
    if (stats?.isDirectory()) visit(file);
    else if (stats?.isFile()) media.push({ file, stamp: stampOf(stats) });
  }

  /** Bytes that are no text were replaced in the name, so that it leads to no file; any other was removed meanwhile. */
  function missed(file: string, entry: Dirent, meaning: Classified): void {
    if (!entry.name.includes(replaced)) return;
    const isCounted = entry.isDirectory() || meaning.is === 'document' || meaning.is === 'bad-name';
    const values = { name: entry.name, reason: 'encoding', ...(isCounted ? {} : { passedOver: 'yes' }) };
    problems.push(problem('bad-file-name', file, 1, values, isCounted ? 'left out' : 'notice'));
  }

  /** In the order of their paths. The content folder itself must be there: a folder in it that nobody may open is a problem. */
  function entriesOf(below: string): Dirent[] {
    try {
      return readdirSync(join(root, below), { withFileTypes: true }).sort((a, b) => (pathKey(a) < pathKey(b) ? -1 : 1));
    } catch (error) {
      if (below === '') throw error;
      problems.push(problem('unreadable-file', below, 1, { reason: reasonOf(error) }));
      return [];
    }
  }

  function visitFolder(file: string, meaning: Classified): void {
    if (meaning.is === 'document' && /\.(md|mdx|yaml)$/.test(file)) problems.push(problem('folder-as-file', file, 1));
    else visit(file);
  }

  function visitLink(file: string, meaning: Classified): void {
    const target = linkTarget(join(root, file));
    const inside = target !== undefined && (target === root || target.startsWith(root + sep));
    if (!inside && meaning.is === 'sidecar') loseSidecar(file, meaning.photo, 'link-out-of-content');
    else if (!inside && (meaning.is === 'picture' || meaning.is === 'recording'))
      problems.push(problem('link-out-of-content', file, 1, { passedOver: 'yes' }, 'notice'));
    else if (!inside) problems.push(problem('link-out-of-content', file, 1));
    else if (meaning.is === 'document') problems.push(problem('link-out-of-content', file, 1, { text: 'yes' }));
    else if (statSync(target).isFile()) take(file, meaning, statSync(target));
    else problems.push(problem('link-out-of-content', file, 1, { folder: 'yes' }));
  }

  /** Nobody knows what it says of the people in the photo: the photo is kept back. */
  function loseSidecar(file: string, photo: string, code: 'link-out-of-content' | 'unreadable-file'): void {
    sidecars.push({ file, photo });
    problems.push(problem(code, file, 1, { reason: 'NOT_A_FILE', photo: 'kept back' }, 'published without'));
  }

  function take(file: string, meaning: Classified, stats: Stats): void {
    if (meaning.is === 'sidecar' && meaning.isMisnamed) problems.push(misnamedNote(file, meaning.photo));
    if (meaning.is === 'sidecar' && !stats.isFile()) loseSidecar(file, meaning.photo, 'unreadable-file');
    else if (meaning.is === 'sidecar')
      for (const photo of [meaning.photo, ...(meaning.also ?? [])])
        sidecars.push({ file, photo, stamp: stampOf(stats) });
    else if (meaning.is === 'document' && !stats.isFile())
      problems.push(problem('unreadable-file', file, 1, { reason: 'NOT_A_FILE' })); // Reading a pipe would never end.
    else if (meaning.is === 'document') files.push({ ...meaning.place, stamp: stampOf(stats) });
    else if (meaning.is === 'bad-name') problems.push(problem('bad-file-name', file, 1, nameValues(meaning)));
    else if (meaning.is === 'unknown') problems.push(problem('unknown-file', file, 1));
  }
}

/** `roof.yaml` is a note where a photo beside it is called `roof.jpg`: on all that have its name. */
function meaningOf(file: string, name: string, beside: readonly string[]): Classified {
  const meaning = classify(file);
  if (meaning.is === 'sidecar') return { ...meaning, photo: asBeside(meaning.photo, beside) };
  const isOther = meaning.is === 'unknown' || (meaning.is === 'bad-name' && meaning.reason === 'index');
  const noted = isOther ? meantByNote(name, beside) : [];
  const [photo, ...also] = noted.map((one) => `${file.slice(0, -name.length)}${one}`);
  return photo === undefined ? meaning : { is: 'sidecar', photo, also, isMisnamed: true };
}

/** The photo by the name that it has on the disk, where that differs only in how an accent is written. */
function asBeside(photo: string, beside: readonly string[]): string {
  const folder = photo.slice(0, photo.lastIndexOf('/') + 1);
  const name = photo.slice(folder.length);
  if (!hasAccents.test(name) || beside.includes(name)) return photo;
  return folder + (beside.find((other) => other.normalize('NFC') === name.normalize('NFC')) ?? name);
}

const hasAccents = /[^\0-\x7f]/;

/** What stands in a name for bytes that are not UTF-8. */
const replaced = '\uFFFD';

/** What is in a folder comes where the folder's name and a slash would. */
function pathKey(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name;
}

export function stampOf(stats: Stats): string {
  return `${stats.size}-${stats.mtimeMs}-${stats.ctimeMs}-${stats.ino}`;
}

function linkTarget(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined; // The link leads nowhere, which is as good as out of the folder.
  }
}

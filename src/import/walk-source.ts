// Finds the documents and the pictures of a blog, without reading one.
import { closeSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { otherDocument } from './document-kind.ts';
import { note, type Note } from './note.ts';
import { isMarkdown } from './source-path.ts';

export type Source = {
  /** Paths below the source, with `/`, sorted. Every one is counted, also one that cannot be read. */
  readonly documents: readonly string[];
  /** Documents that are no Markdown → what they are called. */
  readonly others: ReadonlyMap<string, string>;
  readonly pictures: readonly string[];
  /** Documents and pictures that are links out of the source. */
  readonly outside: ReadonlySet<string>;
  readonly notes: readonly Note[];
};

const picture = /\.(?:jpe?g|png|gif|webp|svg|avif|heic|heif|tiff?|bmp)$/i;
/** Front-matter stands in the first bytes. */
const longestHead = 4096;
/** What tools keep, and what they make. */
const skipped =
  /^(?:\.git|\.github|\.gitlab|\.hg|\.svn|\.jekyll-cache|\.sass-cache|\.cache|\.astro|node_modules|_site)$/;

/** Links are followed where they stay inside. `except`: a folder that is no part of the source. */
export function walkSource(folder: string, except: string): Source {
  const root = realpathSync(folder);
  const documents: string[] = [];
  const others = new Map<string, string>();
  const pictures: string[] = [];
  const outside = new Set<string>();
  const notes: Note[] = [];
  const seen = new Set<string>();
  visit('', root);
  return { documents: documents.sort(), others, pictures: pictures.sort(), outside, notes };

  function visit(below: string, real: string): void {
    if (seen.has(real) || real === except) return;
    seen.add(real);
    for (const name of namesIn(join(root, below), below, notes))
      if (!skipped.test(name)) look(below === '' ? name : `${below}/${name}`);
  }

  function look(path: string): void {
    const target = realOf(join(root, path));
    const isInside = target !== undefined && (target === root || target.startsWith(root + sep));
    const stats = isInside ? statSync(target, { throwIfNoEntry: false }) : undefined;
    if (stats?.isDirectory()) visit(path, target ?? '');
    else if (!stats || stats.isFile()) take(path, target, stats !== undefined);
  }

  function take(path: string, target: string | undefined, isInside: boolean): void {
    if (isMarkdown(path)) takeDocument(path, target);
    else if (picture.test(path)) pictures.push(path);
    else if (!takeOther(path, target, isInside)) return;
    if (!isInside) outside.add(path);
  }

  /** What leads out of the source is not opened. */
  function takeOther(path: string, target: string | undefined, isInside: boolean): boolean {
    const other = otherDocument(path, basename(root));
    if (!other?.isPost(() => (isInside ? headOf(join(root, path)) : ''))) return false;
    others.set(path, other.name);
    takeDocument(path, target);
    return true;
  }

  /** A document that two paths lead to is one document. */
  function takeDocument(path: string, target: string | undefined): void {
    if (target !== undefined && seen.has(target)) return;
    if (target !== undefined) seen.add(target);
    documents.push(path);
  }
}

function namesIn(folder: string, below: string, notes: Note[]): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    notes.push(note('folder-unread', below === '' ? '.' : below, 1, reasonOf(error)));
    return [];
  }
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined; // A link that leads nowhere is as good as one that leads out.
  }
}

/** The first lines of a file; none of one that may not be read. */
function headOf(path: string): string {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const head = Buffer.alloc(longestHead);
    return head.toString('utf8', 0, readSync(file, head));
  } catch {
    return ''; // It stays what its name says.
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

export function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

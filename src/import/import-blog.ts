// A folder of posts from another generator becomes an organisation's posts. Files are read and written at the edges of
// this function; everything between is pure.
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import { commitWrites } from './commit-writes.ts';
import { convertDocuments, type Converted } from './convert-documents.ts';
import { heicConverter, type HeicConverter } from './heic-converter.ts';
import { digestOf, type Memory } from './memory.ts';
import type { Note } from './note.ts';
import { ImportError } from './import-error.ts';
import { digestAt, organisationRoom, rememberedIn, roomWrites } from './organisation-room.ts';
import { pictureShelf, type FoundPictures } from './picture-shelf.ts';
import { planWrites, type PostPlan } from './plan-writes.ts';
import { readDocuments } from './read-documents.ts';
import { sourceSite } from './source-site.ts';
import { walkSource } from './walk-source.ts';

export type ImportOptions = {
  readonly source: string;
  /** The content folder. */
  readonly content: string;
  readonly organisation: string;
  /** The organisation's name, for a room that has no `organisation.md` yet. */
  readonly name: string;
  /** The folders in which a program is looked for that converts HEIC, as in `PATH`. */
  readonly path?: string;
  readonly onProgress?: (done: number, total: number) => void;
};

export type ImportResult = {
  readonly documents: number;
  readonly imported: number;
  /** Files written or removed, below the organisation's folder. */
  readonly changed: readonly string[];
  /** Their files begin with the name of the source's folder, or of the content folder. */
  readonly notes: readonly Note[];
};

/** Every document is imported or has a note that says why not. A trouble of the disk throws, and leaves all as it was. */
export function importBlog(options: ImportOptions): ImportResult {
  const converter = heicConverter(options.path ?? '');
  try {
    return importWith(converter, options);
  } finally {
    converter.end();
  }
}

function importWith(converter: HeicConverter, options: ImportOptions): ImportResult {
  const room = organisationRoom(options.content, options.organisation);
  const memory = rememberedIn(room);
  const source = walkSource(
    options.source,
    existsSync(options.content) ? realpathSync(options.content) : options.content,
  );
  if (source.documents.length === 0)
    throw new ImportError(
      `There is no document (.md, .mdx or .markdown, or a post in another form) in ${options.source}.`,
    );
  const read = readDocuments(options.source, source, options.onProgress ?? (() => undefined));
  const site = sourceSite(options.source);
  const shelf = pictureShelf(options.source, source, site, converter);
  const converted = convertDocuments(read.prepared, {
    organisation: options.organisation,
    memory,
    site,
    shelf,
    isThere: ({ file }) => existsSync(join(room, file)),
  });
  const planned = planAll(converted, room, shelf);
  const writes = [
    ...planned.flatMap(({ plan }) => plan.writes),
    ...roomWrites(room, options.name, remember(memory, planned)),
  ];
  const removals = planned.flatMap(({ plan }) => plan.removals);
  commitWrites({ folder: room, placeOf: shelf.placeOf, writes, removals });
  const notes = [...source.notes, ...read.notes, ...planned.flatMap(notesOf)];
  return {
    documents: source.documents.length,
    imported: planned.filter(({ plan }) => plan.isTaken).length,
    changed: [...writes.map(({ path }) => path), ...removals],
    notes: notes.map((each) => ({ ...each, file: placeOf(each, options) })),
  };
}

type Planned = Converted & { readonly plan: PostPlan };

function planAll(converted: readonly Converted[], room: string, { placeOf }: FoundPictures): Planned[] {
  const pictures = new Map<string, string>();
  const disk = {
    digestAt: (path: string) => digestAt(join(room, path)),
    digestOfPicture: (path: string) => {
      const digest = pictures.get(path) ?? digestOf(readFileSync(placeOf(path)));
      pictures.set(path, digest);
      return digest;
    },
  };
  return converted.map((each) => ({ ...each, plan: planWrites(each.post, each.guid, each.before, disk) }));
}

/** Documents that left their source stay remembered: their posts are still there. */
function remember(memory: Memory, planned: readonly Planned[]): Memory {
  const next = new Map(memory);
  for (const { post, plan } of planned) if (plan.remembered) next.set(post.source, plan.remembered);
  return next;
}

/** A post that stays as a person left it needs no list of what would have been changed. */
function notesOf({ post, plan }: Planned): readonly Note[] {
  return plan.isLeft ? plan.notes : [...post.notes, ...plan.notes];
}

function placeOf({ file, in: place }: Note, { source, content, organisation }: ImportOptions): string {
  return place === 'source'
    ? `${basename(source)}/${file}`
    : `${basename(content)}/organisations/${organisation}/${file}`;
}

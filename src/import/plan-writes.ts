// Which files an import writes. What a person edited or deleted stays as the person left it.
import type { ConvertedPost } from './convert-document.ts';
import { digestOf, type RememberedPost } from './memory.ts';
import { note, roomNote, type Note } from './note.ts';

/** A file to write below the organisation's folder: its text, or the picture below the source that it copies. */
export type Write = { readonly path: string } & ({ readonly text: string } | { readonly from: string });

export type PostPlan = {
  /** Whether the document is a post here now, or was one until a person deleted it. */
  readonly isTaken: boolean;
  /** Whether all of the post stays as it is. */
  readonly isLeft: boolean;
  readonly writes: readonly Write[];
  readonly removals: readonly string[];
  readonly remembered?: RememberedPost;
  readonly notes: readonly Note[];
};

export type Disk = {
  /** The digest of a file below the organisation's folder; nothing where there is none. */
  readonly digestAt: (path: string) => string | undefined;
  /** The digest of a picture below the source. */
  readonly digestOfPicture: (path: string) => string;
};

type Wanted = { readonly write: Write; readonly digest: string };

export function planWrites(
  post: ConvertedPost,
  guid: string,
  before: RememberedPost | undefined,
  disk: Disk,
): PostPlan {
  const wanted = wantedFiles(post, disk);
  if (!before) return planNew(post, guid, wanted, disk);
  const now = disk.digestAt(before.file);
  if (now === undefined) return left(before, roomNote('deleted', before.file, 1));
  if (now !== before.files[before.file] && now !== digestOf(post.text))
    return left(before, roomNote('edited', before.file, 1));
  return planAgain(post, guid, wanted, before, disk);
}

function wantedFiles({ file, text, pictures }: ConvertedPost, disk: Disk): Wanted[] {
  const folder = file.slice(0, file.lastIndexOf('/'));
  const copies = pictures.map(({ from, name }) => ({
    write: { path: `${folder}/${name}`, from },
    digest: disk.digestOfPicture(from),
  }));
  return [{ write: { path: file, text }, digest: digestOf(text) }, ...copies];
}

/** A post that is there already is adopted when it is the same, byte for byte: its memory was lost. */
function planNew(post: ConvertedPost, guid: string, wanted: readonly Wanted[], disk: Disk): PostPlan {
  const namesakes = ['.md', '.mdx', '/index.md', '/index.mdx'].map((ending) => `posts/${post.id}${ending}`);
  const namesake = namesakes.find((path) => disk.digestAt(path) !== undefined);
  if (namesake !== undefined && disk.digestAt(namesake) !== digestOf(post.text))
    return {
      isTaken: false,
      isLeft: true,
      writes: [],
      removals: [],
      notes: [note('name-taken', post.source, 1, namesake)],
    };
  return planAgain(post, guid, wanted, { id: post.id, guid, file: post.file, files: {} }, disk);
}

function planAgain(
  post: ConvertedPost,
  guid: string,
  wanted: readonly Wanted[],
  before: RememberedPost,
  disk: Disk,
): PostPlan {
  const notes: Note[] = [];
  const writes: Write[] = [];
  const files: Record<string, string> = {};
  for (const { write, digest } of wanted) {
    const now = disk.digestAt(write.path);
    const last = before.files[write.path];
    files[write.path] = digest;
    if (now === digest) continue;
    if (now === last) writes.push(write);
    else {
      files[write.path] = last ?? digest;
      notes.push(roomNote(now === undefined ? 'deleted' : 'edited', write.path, 1));
    }
  }
  const gone = Object.keys(before.files).filter(
    (path) => files[path] === undefined && disk.digestAt(path) === before.files[path],
  );
  return {
    isTaken: true,
    isLeft: false,
    writes,
    removals: gone,
    remembered: { id: post.id, guid, file: post.file, files },
    notes,
  };
}

function left(before: RememberedPost, reason: Note): PostPlan {
  return { isTaken: true, isLeft: true, writes: [], removals: [], remembered: before, notes: [reason] };
}

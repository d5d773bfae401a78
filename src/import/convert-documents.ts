// All documents of a source together: they get their names, and the links between them their new addresses.
import { postAddress } from '../model/address.ts';
import { convertDocument, type ConvertedPost } from './convert-document.ts';
import { postFinder, type PostPlace } from './find-post.ts';
import type { Memory, RememberedPost } from './memory.ts';
import { namePosts } from './name-posts.ts';
import { note, type Note } from './note.ts';
import { sourceGuid } from './post-front-matter.ts';
import type { PictureShelf } from './post-pictures.ts';
import { addressesOf, type PreparedDocument } from './prepare-document.ts';
import { sourceName } from './source-name.ts';
import { isElsewhere } from './source-path.ts';
import { addressInSite, type SourceSite } from './source-site.ts';

export type Conversion = {
  readonly organisation: string;
  readonly memory: Memory;
  readonly site: SourceSite;
  readonly shelf: PictureShelf;
  /** Whether a post that an earlier import wrote is still there. */
  readonly isThere: (post: RememberedPost) => boolean;
};

export type Converted = {
  readonly post: ConvertedPost;
  readonly guid: string;
  readonly before: RememberedPost | undefined;
};

export function convertDocuments(documents: readonly PreparedDocument[], conversion: Conversion): Converted[] {
  const { organisation, memory, shelf } = conversion;
  const ids = idsOf(documents, conversion);
  const guids = guidsOf(documents, conversion);
  const findPost = linkFinder(documents, ids, conversion);
  return documents.map((prepared) => {
    const file = prepared.source.file;
    const id = ids.get(file) ?? prepared.day;
    const guid = guids.get(file) ?? `${organisation}/${file}`;
    const before = memory.get(file);
    const post = convertDocument(prepared, id, { shelf, findPost, guid });
    return { post: { ...post, notes: [...nameNotes(prepared, id, before), ...post.notes] }, guid, before };
  });
}

function idsOf(documents: readonly PreparedDocument[], { memory, site }: Conversion): Map<string, string> {
  return namePosts(
    documents.map(({ source: { file }, day, slug, language }) => ({
      file,
      day,
      slug,
      language,
      before: memory.get(file)?.id,
    })),
    site.language,
  );
}

/** Permanent and unique: of two documents that claim the same one, the second is named by its path. */
function guidsOf(documents: readonly PreparedDocument[], { organisation, memory }: Conversion): Map<string, string> {
  const taken = new Set<string>();
  const guids = new Map<string, string>();
  const inOrder = documents.toSorted((a, b) => Number(memory.has(b.source.file)) - Number(memory.has(a.source.file)));
  for (const { source } of inOrder) {
    const own = memory.get(source.file)?.guid ?? sourceGuid(source, organisation);
    const guid = taken.has(own) ? `${organisation}/${source.file}` : own;
    taken.add(guid);
    guids.set(source.file, guid);
  }
  return guids;
}

function linkFinder(
  documents: readonly PreparedDocument[],
  ids: ReadonlyMap<string, string>,
  { organisation, memory, site, isThere }: Conversion,
): (address: string, file: string) => string | undefined {
  const places = new Map(
    documents.map((each) => [each.source.file, placeOf(each, ids.get(each.source.file) ?? each.day, organisation)]),
  );
  const find = postFinder(
    [...places.values()].filter(({ file }) => {
      const before = memory.get(file);
      return before === undefined || isThere(before);
    }),
  );
  return (address, file) => {
    const from = places.get(file);
    const own = addressInSite(address, site);
    const found = from && !isElsewhere(address) ? find(address, from) : undefined;
    return found ?? (from && own !== undefined ? find(own, from) : undefined);
  };
}

function placeOf({ source, day, language }: PreparedDocument, id: string, organisation: string): PostPlace {
  const days = [day, sourceName(source.file).day].filter((each) => each !== undefined);
  return { file: source.file, address: postAddress(organisation, id), language, days, addresses: addressesOf(source) };
}

function nameNotes({ source, day, slug }: PreparedDocument, id: string, before: RememberedPost | undefined): Note[] {
  if (before !== undefined && !id.startsWith(day))
    return [note('day-moved', source.file, 1, `${id.slice(0, 10)} → ${day}`)];
  return id === (slug ? `${day}-${slug}` : day) ? [] : [note('name-apart', source.file, 1, id)];
}

// Every document of the source is read once; what cannot be taken has a note that says why.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { note, type Note } from './note.ts';
import { prepareDocument, type PreparedDocument } from './prepare-document.ts';
import { sourceDocument } from './source-document.ts';
import { reasonOf, type Source } from './walk-source.ts';

export type ReadDocuments = { readonly prepared: readonly PreparedDocument[]; readonly notes: readonly Note[] };

export function readDocuments(
  folder: string,
  source: Source,
  onProgress: (done: number, total: number) => void,
): ReadDocuments {
  const prepared: PreparedDocument[] = [];
  const notes: Note[] = [];
  source.documents.forEach((file, index) => {
    onProgress(index + 1, source.documents.length);
    const result = readAny(folder, file, source);
    if ('source' in result) prepared.push(result);
    else notes.push(...result.notes);
  });
  return { prepared, notes };
}

type ReadDocument = PreparedDocument | { readonly notes: readonly Note[] };

function readAny(folder: string, file: string, { others, outside }: Source): ReadDocument {
  const other = others.get(file);
  return other === undefined
    ? readOne(folder, file, outside.has(file))
    : { notes: [note('other-kind', file, 1, other)] };
}

function readOne(folder: string, file: string, isOutside: boolean): ReadDocument {
  if (isOutside) return { notes: [note('not-readable', file, 1, whyOutside(file))] };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, file));
  } catch (error) {
    return { notes: [note('not-readable', file, 1, reasonOf(error))] };
  }
  const { document, notes } = sourceDocument(file, bytes);
  if (!document) return { notes };
  const result = prepareDocument(document);
  return result.prepared ?? { notes: result.notes };
}

/** Bytes of a name that are no text were replaced, so that it leads to no file. */
function whyOutside(file: string): string {
  return file.includes('\uFFFD')
    ? 'The name holds characters that are not UTF-8: rename it'
    : 'A link that leads out of the source, or nowhere';
}

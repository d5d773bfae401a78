// The pure middle of the import: a document goes in, a post in our form comes out, with the pictures it needs.
import { note, roomNote, type Note } from './note.ts';
import { postFrontMatter } from './post-front-matter.ts';
import { postPictures, type CopiedPicture, type PictureShelf } from './post-pictures.ts';
import type { PreparedDocument } from './prepare-document.ts';
import type { LinkOutcome, References } from './reference.ts';
import { rewriteReferences } from './rewrite-references.ts';
import { isElsewhere, isRecording } from './source-path.ts';
import { sourceCover } from './source-cover.ts';
import { tidyMarkdown } from './tidy-markdown.ts';
import { writeFrontMatter } from './write-front-matter.ts';

export type Surroundings = {
  readonly shelf: PictureShelf;
  /** The new address of a link between posts. */
  readonly findPost: (address: string, file: string) => string | undefined;
  readonly guid: string;
};

export type ConvertedPost = {
  /** Path of the document below the source. */
  readonly source: string;
  readonly id: string;
  /** Path of the post below the organisation's folder. */
  readonly file: string;
  readonly text: string;
  readonly pictures: readonly CopiedPicture[];
  readonly notes: readonly Note[];
};

export function convertDocument(prepared: PreparedDocument, id: string, surroundings: Surroundings): ConvertedPost {
  const { source, text: written, lines } = prepared;
  const notes: Note[] = [];
  const withoutAlt: string[] = [];
  const pictures = postPictures(source.file, surroundings.shelf, notes);
  const cover = sourceCover(source.data);
  const taken = cover && pictures.take(cover.image, source.lineOf(cover.key));
  if (cover && taken?.is === 'beside' && !cover.alt) withoutAlt.push(taken.name);
  const references: References = {
    picture: (address, line) => {
      if (isElsewhere(address) || !isRecording(address)) return pictures.take(address, line);
      notes.push(note('recording-left', source.file, line, address));
      return { is: 'gone' };
    },
    link: (address, line) => linkOutcome(address, line, source.file, surroundings, notes),
    media: (address, line, kind) => {
      if (isElsewhere(address)) return 'kept';
      notes.push(
        note(kind === 'frame' && !isRecording(address) ? 'media-left' : 'recording-left', source.file, line, address),
      );
      return 'gone';
    },
    withoutAlt: (name) => withoutAlt.push(name),
  };
  const body = tidyMarkdown(rewriteReferences({ text: written, lines, references }));
  const coverName = taken?.is === 'beside' ? taken.name : undefined;
  const { data, notes: dataNotes } = postFrontMatter(prepared, surroundings.guid, cover, coverName);
  const text = writeFrontMatter(data, body);
  const file = pictures.copied().length > 0 ? `posts/${id}/index.md` : `posts/${id}.md`;
  const altNotes = withoutAlt.map((name, index) =>
    roomNote('no-alt', file, lineOfPicture(text, name, withoutAlt.slice(0, index)), name),
  );
  return {
    source: source.file,
    id,
    file,
    text,
    pictures: pictures.copied(),
    notes: [...prepared.notes, ...dataNotes, ...notes, ...altNotes],
  };
}

function linkOutcome(
  address: string,
  line: number,
  file: string,
  { findPost }: Surroundings,
  notes: Note[],
): LinkOutcome {
  const plain = address.trim();
  if (plain.startsWith('#')) return { is: 'kept' };
  if (/^www\.[\w-]+\.\w/.test(plain)) return { is: 'moved', address: `https://${plain}` };
  const found = findPost(plain, file);
  if (found === undefined && isElsewhere(plain)) return { is: 'kept' };
  const said = line > 0;
  if (found === undefined) {
    if (said) notes.push(note(isRecording(plain) ? 'recording-left' : 'link-dead', file, line, plain));
    return { is: 'dead' };
  }
  if (said) notes.push(note('link-moved', file, line, `${plain} → ${found.replace(/^.*\/posts\//, '')}`));
  return { is: 'moved', address: found };
}

/** The line in the written post where a picture without words stands; one that stands there twice has two lines. */
function lineOfPicture(text: string, name: string, before: readonly string[]): number {
  const shown = text.split('\n').flatMap((line, index) => (line.includes(name) ? [index + 1] : []));
  const wordless = text.split('\n').flatMap((line, index) => (isWordless(line, name) ? [index + 1] : []));
  return wordless[before.filter((each) => each === name).length] ?? shown[0] ?? 1;
}

function isWordless(line: string, name: string): boolean {
  return (
    line.includes(`![](${name}`) ||
    line.includes(`<img src="${name}" alt="">`) ||
    line.includes(`image: ${name}`) ||
    line.includes(`image: "${name}"`)
  );
}

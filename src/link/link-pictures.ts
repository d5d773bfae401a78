// The pictures and recordings of a file as pages may show them: what they are, what is said of them, and which are kept back.
import type { Document, MeasuredPicture } from '../model/document.ts';
import type { LinkedCover, ThingSource } from '../model/linked-site.ts';
import type { PictureWords } from '../model/photo-note.ts';
import { linkRecordings } from './link-recordings.ts';

type SourcePictures = Omit<ThingSource, 'file' | 'body' | 'links' | 'unread'>;

export function linkPictures({ pictures, recordings }: Pick<Document, 'pictures' | 'recordings'>): SourcePictures {
  const all = Object.entries(pictures);
  const shown = all.filter((one): one is [string, MeasuredPicture] => 'facts' in one[1]);
  const words = shown.flatMap(([name, found]): [string, PictureWords][] => (found.words ? [[name, found.words]] : []));
  const ownPageOnly = shown.flatMap(([name, found]) => (found.isOwnPageOnly ? [name] : []));
  const withheld = all.flatMap(([name, found]) => ('withheld' in found ? [name] : []));
  return {
    pictures: Object.fromEntries(shown.map(([name, { picture }]) => [name, picture])),
    ...(words.length > 0 ? { pictureWords: Object.fromEntries(words) } : {}),
    ...(ownPageOnly.length > 0 ? { ownPageOnly } : {}),
    ...(withheld.length > 0 ? { withheld } : {}),
    ...linkRecordings(recordings),
  };
}

/** What the post says of its cover outranks the note beside the photo. */
export function linkCover({ content, pictures }: Document<'post'>): LinkedCover | 'withheld' | undefined {
  const { cover } = content;
  const found = cover && pictures[cover.image];
  if (!found || 'refused' in found) return undefined;
  if ('withheld' in found) return 'withheld';
  const { alt = '', caption, credit, taken } = { ...found.words, ...cover };
  return {
    picture: found.picture,
    alt,
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(taken ? { taken } : {}),
    ...(found.isOwnPageOnly ? { isOwnPageOnly: true } : {}),
  };
}

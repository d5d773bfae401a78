// What a file is follows from where it stands. Pure: a path in, its meaning out.
import type { FilePlace, Kind } from '../model/document.ts';
import { isId } from '../model/id.ts';
import { withoutCopyMark } from '../model/near-name.ts';
import { isPostId } from '../model/post-name.ts';

export type Classified =
  | { readonly is: 'document'; readonly place: FilePlace }
  | { readonly is: 'bad-name'; readonly name: string; readonly reason?: NameReason }
  | { readonly is: 'picture' | 'recording' }
  | { readonly is: 'sidecar'; readonly photo: string; readonly also?: readonly string[]; readonly isMisnamed?: true }
  | { readonly is: 'passed-over' }
  /** The operator's: compiled with the program, and no content; but its photos may say where they were taken. */
  | { readonly is: 'own' }
  | { readonly is: 'unknown' };

/** What else than its characters is wrong with a name. */
export type NameReason = 'ending' | 'format' | 'index';

/** Files that stand in many folders and are nobody's post; and whatever begins with a dot, folders among them. */
const passedOver = /^(readme(\.\w+)?|license|licence|codeowners|thumbs\.db|desktop\.ini|import\.json)$/i;
const picture = /\.(jpe?g|jpe|jfif|png|gif|webp|avif|heic|heif|svg|tiff?|bmp)$/i;
/** Sounds, films and captions; those too that are not published, which is told where a text places one. */
const recording =
  /\.(mp3|m4[abv]|aac|og[agv]|opus|wave?|mp4|mov|web[am]|mk[av]|3gp|avi|wmv|wma|flac|aiff?|amr|caf|vtt|srt)$/i;
/** With either ending: whoever takes back a consent in `roof.jpg.yml` means it. Some editors add one of their own. */
const sidecar = /(?:\.ya?ml){1,2}(\.txt)?$/i;
/** A note on a photo that an editor stored as another kind of text. */
const otherSidecar = /\.(txt|json)$/i;
const documentName = /^(.+)\.(md|mdx)$/;

/** `file` is a path below the content folder, with `/`. */
export function classify(file: string): Classified {
  const steps = file.split('/');
  const name = steps.at(-1) ?? '';
  if (passedOver.test(name) || steps.some((step) => step.startsWith('.'))) return { is: 'passed-over' };
  if (steps[0] === 'pages') return { is: 'own' };
  if (file === 'site.yaml') return { is: 'document', place: { kind: 'site', file, id: 'site', organisation: '' } };
  if (picture.test(name)) return { is: 'picture' };
  if (recording.test(name)) return { is: 'recording' };
  const noted = notedBy(file);
  if (noted !== undefined)
    return { is: 'sidecar', photo: noted, ...(isMisnamed.test(name) ? { isMisnamed: true } : {}) };
  const found = place(steps, file);
  if (!found) {
    const reason = meantAsDocument(steps);
    return reason ? { is: 'bad-name', name, reason } : { is: 'unknown' };
  }
  const wrong = wrongName(found);
  return wrong === undefined ? { is: 'document', place: found } : { is: 'bad-name', name: wrong };
}

const isMisnamed = /\.(?:txt|json|ya?ml\.ya?ml)$/i;

/** The photo or recording of which a file of this name says something. */
function notedBy(file: string): string | undefined {
  const noted = file.replace(sidecar, '');
  if (noted !== file && isNotable(noted)) return noted;
  const other = file.replace(otherSidecar, '');
  return other !== file && picture.test(other) ? other : undefined;
}

/**
 * The files beside `name` of which it may be a note: `roof.yaml`, `roof-jpg.yaml`, `roof.jpg .yaml` or `roof.jpg (1).yaml`
 * beside `roof.jpg`.
 */
export function meantByNote(name: string, beside: readonly string[]): string[] {
  const noted = loosely(name);
  if (noted === undefined) return [];
  const meant = [noted, withoutCopyMark(noted), noted.replace(/[\s_-](\w+)$/, '.$1')].map((one) =>
    beside.filter((other) => isNotable(other) && [other, other.replace(/\.\w+$/, '')].some((it) => plain(it) === one)),
  );
  return meant.find((found) => found.length > 0) ?? [];
}

/** What stands before the ending of a note, which may have lost its dot or got one too many; undefined for no note. */
function loosely(name: string): string | undefined {
  const written = plain(name).replace(/[\s.]+$/, '');
  const noted = written.replace(sidecar, '').trim();
  if (noted !== written) return noted;
  const glued = written.replace(/ya?ml$/, '');
  return glued !== written && isNotable(glued) ? glued : undefined;
}

/** How names are compared. */
function plain(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function isNotable(name: string): boolean {
  return picture.test(name) || recording.test(name);
}

/** Whether a file is heard or read in time, and not looked at. */
export function isRecordingName(file: string): boolean {
  return recording.test(file);
}

const documentFolders = new Map([
  ['organisations', ['grants', 'milestones', 'posts']],
  ['funders', ['replies']],
]);
const textEnding = /\.(mdx?|markdown|mdown|txt)$/i;

/** `roof.MD` or `roof.markdown` where a document belongs is somebody's text, and must not be lost in silence. */
function meantAsDocument(steps: readonly string[]): NameReason | undefined {
  const [room = '', , folder = '', name = '', inner] = steps;
  if (steps.length === 1 && /^site\.yml$/i.test(room)) return 'ending';
  if (!documentFolders.get(room)?.includes(folder)) return undefined;
  if (inner !== undefined)
    return steps.length === 5 && folder === 'posts' && textEnding.test(inner) ? 'index' : undefined;
  if (/\.(docx?|odt|rtf|pages)$/i.test(name)) return 'format';
  // A name without an ending may also be a folder, which the walk looks into whatever this says.
  return textEnding.test(name) || (folder === 'posts' && isPostId(name)) ? 'ending' : undefined;
}

/** Where a file stands, whether or not its names are ids: what it was meant to be. */
export function meantPlace(file: string): FilePlace | undefined {
  return place(file.split('/'), file);
}

function place(steps: readonly string[], file: string): FilePlace | undefined {
  const [room, first = '', folder = '', name = '', index = ''] = steps;
  if (room === 'funders' && steps.length === 3 && folder === 'funder.md') return made('funder', first, '');
  if (room === 'funders' && steps.length === 4 && folder === 'replies') return named('reply', name, '', `${first}/`);
  if (room === 'programmes' && steps.length === 2) return named('programme', first, '');
  if (room !== 'organisations') return undefined;
  if (steps.length === 3 && folder === 'organisation.md') return made('organisation', first, first);
  if (steps.length === 4 && folder === 'grants') return named('grant', name, first);
  if (steps.length === 4 && folder === 'milestones') return named('milestone', name, first);
  if (steps.length === 4 && folder === 'posts') return named('post', name, first);
  if (steps.length === 5 && folder === 'posts' && /^index\.mdx?$/.test(index)) return made('post', name, first);
  return undefined;

  function made(kind: Kind, id: string, organisation: string): FilePlace {
    return { kind, file, id, organisation };
  }
  function named(kind: Kind, fileName: string, organisation: string, owner = ''): FilePlace | undefined {
    const id = documentName.exec(fileName)?.[1];
    return id === undefined ? undefined : made(kind, owner + id, organisation);
  }
}

/**
 * The name on the way to the file that is no id. A post's day is not part of the id that is limited; the name of the
 * room, or of a reply's funder, must be an id too.
 */
function wrongName({ kind, id, organisation }: FilePlace): string | undefined {
  if (organisation !== '' && !isId(organisation)) return organisation;
  if (kind !== 'reply') return (kind === 'post' ? isPostId(id) : isId(id)) ? undefined : id;
  const [funder = '', name = ''] = id.split('/');
  if (!isId(funder)) return funder;
  return isPostId(name) ? undefined : name;
}

// One note on a photo, read and checked. What cannot be read of the people in the photo is no yes.
import { join } from 'node:path';
import { checkShape } from '../check/check-shape.ts';
import { withoutContactFields } from '../check/contact-fields.ts';
import { isFileName } from '../model/alt-text.ts';
import { isKeyOfConsent, mayConcernPeople, photoNote, type PhotoNote, type Sidecar } from '../model/photo-note.ts';
import { problem, type Problem } from '../model/problem.ts';
import { readKeys, type Keys } from '../read/read-keys.ts';
import { readText } from '../read/read-text.ts';

export type LoadedSidecar = { readonly sidecar: Sidecar; readonly problems: readonly Problem[] };

type SidecarPlace = Pick<Sidecar, 'file' | 'photo'>;

export function loadSidecar(folder: string, { file, photo }: SidecarPlace): LoadedSidecar {
  const { text, problems } = readText(join(folder, file), file);
  const read = text === undefined ? { problems: [] } : readKeys(file, text);
  const found = [...problems, ...read.problems];
  return read.keys ? checked(read.keys, { file, photo }, found) : unclear({ file, photo }, found);
}

function checked(keys: Keys, { file, photo }: SidecarPlace, before: readonly Problem[]): LoadedSidecar {
  const shape = checkShape(photoNote, withEmptyKeys(keys), file, keys.lineOf);
  const { content, found } = withoutContactFields(shape.content, file, keys.lineOf);
  const named = nameAsAlt(content, photo, file, keys);
  const note: PhotoNote = { ...content, ...(named.length > 0 ? { alt: undefined } : {}) };
  const problems = [...before, ...shape.problems, ...found, ...named];
  const lines = Object.fromEntries(Object.keys(note).map((key) => [key, keys.lineOf([key])]));
  const isUnclear = shape.problems.some(concernsPeople);
  return {
    sidecar: { file, photo, note, lines, ...(isUnclear ? { isUnclear } : {}) },
    problems: problems.map((one) => (concernsPeople(one) ? keptBack(one) : one)),
  };
}

/** Somebody began to write it. */
function withEmptyKeys({ data, empty }: Keys): Keys['data'] {
  const begun = empty.filter(isKeyOfConsent).map((key) => [key, ''] as const);
  return { ...data, ...Object.fromEntries(begun) };
}

function concernsPeople(found: Problem): boolean {
  return found.effect === 'published without' && mayConcernPeople(found);
}

function nameAsAlt({ alt }: PhotoNote, photo: string, file: string, { lineOf }: Keys): Problem[] {
  if (alt === undefined || !isFileName(alt, photo)) return [];
  const values = { picture: photo.split('/').at(-1) ?? photo, alt, note: 'yes' };
  return [problem('file-name-as-alt', file, lineOf(['alt']), values)];
}

function unclear({ file, photo }: SidecarPlace, problems: readonly Problem[]): LoadedSidecar {
  const told = problems.map((one) => (one.effect === 'left out' ? keptBack(one) : one));
  return { sidecar: { file, photo, note: {}, lines: {}, isUnclear: true }, problems: told };
}

/** The note is no document that could be left out; it is the photo that waits. */
function keptBack(found: Problem): Problem {
  return { ...found, effect: 'published without', values: { ...found.values, photo: 'kept back' } };
}

/** A note that is there and cannot even be opened. */
export function lostSidecar({ file, photo }: SidecarPlace): Sidecar {
  return { file, photo, note: {}, lines: {}, isUnclear: true };
}

// Which photos are shown, and where: by what notes beside them and posts say of the people in them.
import type { Day } from '../model/day.ts';
import type { FoundPicture, FoundRecording } from '../model/document.ts';
import type { PictureWords, Sidecar } from '../model/photo-note.ts';
import { isWithheld, showingOf, strictest, type Showing, type Withheld } from '../model/showing.ts';
import type { Unpictured } from './load-document.ts';

/** What was found of a photo, or of a recording. */
type Found = FoundPicture | FoundRecording;

/** What is said of a photo, and what was found of the photo. A recording is judged likewise. */
export type Statement<Each extends Found = FoundPicture> = {
  readonly found: Each;
  readonly showing: Showing;
  readonly words?: PictureWords;
};

export function sidecarStatement<Each extends Found>(
  { note, isUnclear }: Sidecar,
  found: Each,
  today: Day,
): Statement<Each> {
  const { alt, decorative, caption, credit, taken } = note;
  const words = { alt, decorative, caption, credit, taken };
  const said = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
  return {
    found,
    showing: isUnclear ? strictest(['unclear', showingOf(note, today)]) : showingOf(note, today),
    ...(Object.keys(said).length > 0 ? { words: said } : {}),
  };
}

/** A post may say it of its cover; its words stay with the post. */
export function coverStatement(
  { content, unclearCover }: Unpictured,
  pictures: ReadonlyMap<string, FoundPicture>,
  today: Day,
): Statement[] {
  const unclear = unclearCover === undefined ? undefined : pictures.get(unclearCover);
  if (unclear) return [{ found: unclear, showing: 'unclear' }];
  const cover = 'cover' in content ? content.cover : undefined;
  const found = cover && pictures.get(cover.image);
  return found ? [{ found, showing: showingOf(cover, today) }] : [];
}

/**
 * What becomes of a picture. A copy of a photo is the same photo, whatever it is called and wherever it lies; and a photo
 * that was taken away for good is still the one of which its note speaks.
 */
export function keepBack(
  statements: readonly Statement<Found>[],
): <Each extends Found>(found: Each) => Each | { readonly path: string; readonly withheld: Withheld } {
  const said = new Map<string, Showing>();
  const words = new Map<string, PictureWords>();
  for (const statement of statements) {
    for (const name of namesOf(statement.found))
      said.set(name, strictest([said.get(name) ?? 'everywhere', statement.showing]));
    if (statement.words) words.set(folded(statement.found.path), statement.words);
  }
  return (found) => {
    const showing = strictest(namesOf(found).map((name) => said.get(name) ?? 'everywhere'));
    if (isWithheld(showing)) return { path: found.path, withheld: showing };
    if (!('facts' in found)) return found;
    const own = words.get(folded(found.path));
    return {
      ...found,
      ...(own ? { words: own } : {}),
      ...(showing === 'own-page' ? { isOwnPageOnly: true } : {}),
    };
  };
}

function namesOf(found: Found): string[] {
  return 'facts' in found ? [folded(found.path), found.facts.digest] : [folded(found.path)];
}

/**
 * `Roof.JPG.yaml` speaks of `roof.jpg`, rather than of nothing, and `café.jpg` is one name, however its accent is written. A
 * digest has no such sign.
 */
function folded(path: string): string {
  return `/${path.normalize('NFC').toLowerCase()}`;
}

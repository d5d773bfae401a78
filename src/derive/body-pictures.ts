// Which pictures of a text are shown in one place, and what stands where the others would be.
import { words } from '../i18n/words.ts';
import type { ThingSource } from '../model/linked-site.ts';
import type { BodyTargets } from '../model/segment.ts';

type BodyPictures = Pick<BodyTargets, 'pictures' | 'pictureWords' | 'keptBack'>;

/** `isElsewhere`: what is made is not the page that the text is for. */
export function bodyPictures(
  { pictures, pictureWords, ownPageOnly = [], withheld = [] }: ThingSource,
  language: string,
  isElsewhere = false,
): BodyPictures {
  const said = pictureWords ? { pictureWords } : {};
  const absent = isElsewhere ? ownPageOnly : [];
  if (withheld.length + absent.length === 0) return { pictures, ...said };
  const { t } = words(language);
  const shown = Object.entries(pictures).filter(([name]) => !absent.includes(name));
  const notes = [
    ...withheld.map((name) => [name, t('photo.withheld')] as const),
    ...absent.map((name) => [name, t('photo.own-page-only')] as const),
  ];
  return { pictures: Object.fromEntries(shown), ...said, keptBack: Object.fromEntries(notes) };
}

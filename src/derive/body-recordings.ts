// Which recordings of a text are placed in one place, and what stands where the others would be.
import { words } from '../i18n/words.ts';
import type { ThingSource } from '../model/linked-site.ts';
import type { BodyTargets } from '../model/segment.ts';

type BodyRecordings = Pick<BodyTargets, 'recordings' | 'keptBack'>;

/** `isElsewhere`: what is made is not the page that the text is for. */
export function bodyRecordings(
  { recordings, ownPageRecordings = [], withheldRecordings = [] }: ThingSource,
  language: string,
  isElsewhere = false,
): BodyRecordings {
  const absent = isElsewhere ? ownPageRecordings : [];
  const shown = Object.entries(recordings ?? {}).filter(([name]) => !absent.includes(name));
  const { t } = words(language);
  const notes = [
    ...withheldRecordings.map((name) => [name, t('recording.withheld')] as const),
    ...absent.map((name) => [name, t('recording.own-page-only')] as const),
  ];
  return {
    ...(shown.length > 0 ? { recordings: Object.fromEntries(shown) } : {}),
    ...(notes.length > 0 ? { keptBack: Object.fromEntries(notes) } : {}),
  };
}

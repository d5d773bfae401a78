import type { ThingSource } from '../model/linked-site.ts';
import { bodyPictures } from './body-pictures.ts';
import { bodyRecordings } from './body-recordings.ts';

/** Pictures and recordings of a text, in one place. Their names are files, so that none is of both. */
export function bodyMedia(source: ThingSource, language: string, isElsewhere = false) {
  const pictures = bodyPictures(source, language, isElsewhere);
  const recordings = bodyRecordings(source, language, isElsewhere);
  const keptBack = { ...pictures.keptBack, ...recordings.keptBack };
  return { ...pictures, ...recordings, ...(Object.keys(keptBack).length > 0 ? { keptBack } : {}) };
}

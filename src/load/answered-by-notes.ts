import type { Document } from '../model/document.ts';
import type { Problem } from '../model/problem.ts';

/** A text without words for a picture, or with a file name for words, misses none where the note beside the picture has them, or nobody sees it. */
export function answeredByNotes(documents: readonly Document[]): (found: Problem) => boolean {
  const pictures = new Map(documents.map((document) => [document.file, document.pictures]));
  return ({ code, file, values }) => {
    const own = pictures.get(file);
    if (!['missing-alt', 'file-name-as-alt'].includes(code)) return false;
    if (own === undefined || !Object.hasOwn(own, values['picture'] ?? '')) return false;
    const found = own[values['picture'] ?? ''];
    if (!found || 'withheld' in found) return true;
    return 'facts' in found && (found.words?.alt !== undefined || found.words?.decorative === true);
  };
}

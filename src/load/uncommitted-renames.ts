// A post whose file was renamed and not committed yet is another post to everybody: git cannot say that it is the same.
import type { Document } from '../model/document.ts';
import type { History } from '../model/history.ts';
import { dayOfName } from '../model/post-name.ts';
import { problem, type Problem } from '../model/problem.ts';
import { classify } from '../read/classify.ts';

/** A new file, where a post of the same organisation and day is gone since the last commit. One that names itself is known. */
export function uncommittedRenames(
  documents: readonly Document[],
  { uncommitted }: Pick<History, 'uncommitted'>,
): Problem[] {
  const gone = [...uncommitted].flatMap(([file, state]) => (state === 'removed' ? postAt(file) : []));
  if (gone.length === 0) return [];
  return documents.flatMap((document) => {
    if (document.kind !== 'post' || uncommitted.get(document.file) !== 'new') return [];
    const { guid, 'moved-from': former, draft, date } = document.content;
    const found = gone.find(({ organisation, id }) => organisation === document.organisation && dayOfName(id) === date);
    if (!found || draft || guid !== undefined || former !== undefined) return [];
    return [problem('rename-not-committed', document.file, 1, { former: found.id })];
  });
}

function postAt(file: string) {
  const meaning = classify(file);
  return meaning.is === 'document' && meaning.place.kind === 'post' ? [meaning.place] : [];
}

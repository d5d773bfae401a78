// What the feed of promises says of one that ended, beside how.
import { countedWords } from '../i18n/counted.ts';
import type { Words } from '../i18n/words.ts';
import type { LinkedMilestone } from '../model/linked-site.ts';
import { finalReport } from './milestone-standing.ts';
import { measureLines } from './rows.ts';

/** What the final report says came of it, else what was counted; '' where nobody said. */
export function endWords(milestone: LinkedMilestone, words: Words): string {
  const { outcome, note } = finalReport(milestone)?.report ?? {};
  const said = [...(outcome ? [words.t(`outcome.${outcome}`)] : []), ...(note ? [note] : [])];
  return said.length > 0 ? said.join(' ') : countsOf(milestone, words);
}

function countsOf(milestone: LinkedMilestone, words: Words): string {
  const counts = measureLines(milestone).flatMap(({ title, unit, target, soFar: count }) => {
    if (count === undefined) return [];
    const counted = countedWords({ count, target, ...(unit ? { unit } : {}) }, words);
    return [words.t('drawing.measure-of', { title, count: counted })];
  });
  return words.clauses(counts);
}

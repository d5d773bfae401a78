// The only door to jsdiff. What two versions of a text differ in, word by word: first by lines, then by the words of the
// lines that changed. Texts come from strangers, and comparing takes time with the square of what differs, so there is
// an end to it: what differs more is told as whole lines.
import { diffArrays } from 'diff';
import type { Run } from '../model/text-difference.ts';
import { calmRuns } from './calm-runs.ts';
import { lineTokens, wordTokens } from './word-tokens.ts';

/** Edits that are looked for, squared, in one difference: some tens of milliseconds, whatever is compared. */
const mostWork = 250_000;

/** Longer stretches are told as whole lines: only to find their words takes half a second a megabyte. */
const mostInWords = 50_000;

type Work = { left: number };

/** What was kept and removed is the old text, what was kept and added the new one. */
export function wordDifference(before: string, after: string): Run[] {
  const work = { left: mostWork };
  const lines = compare(lineTokens(before), lineTokens(after), work);
  return calmRuns(changesOf(lines).flatMap((one) => (typeof one === 'string' ? kept(one) : inWords(one, work))));
}

type Changed = { readonly removed: string; readonly added: string };

function inWords({ removed, added }: Changed, work: Work): Run[] {
  if (removed === '' || added === '' || removed.length + added.length > mostInWords) return replaced(removed, added);
  return compare(wordTokens(removed), wordTokens(added), work);
}

/** Whole where there is too much between them. */
function compare(before: string[], after: string[], work: Work): Run[] {
  const maxEditLength = Math.floor(Math.sqrt(work.left));
  const found = diffArrays(before, after, { maxEditLength });
  const edits = found?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0);
  work.left = Math.max(0, work.left - (edits ?? maxEditLength) ** 2);
  if (!found) return replaced(before.join(''), after.join(''));
  return found.map(({ added, removed, value }) => ({
    is: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }));
}

/** What stands between two kept runs belongs together. */
function changesOf(runs: readonly Run[]): (string | Changed)[] {
  const found: (string | Changed)[] = [];
  for (const { is, text } of runs) {
    const last = found.at(-1);
    if (is === 'kept') found.push(text);
    else if (last === undefined || typeof last === 'string') found.push({ removed: '', added: '', [is]: text });
    else found[found.length - 1] = { ...last, [is]: last[is] + text };
  }
  return found;
}

function kept(text: string): Run[] {
  return [{ is: 'kept', text }];
}

function replaced(removed: string, added: string): Run[] {
  return [
    { is: 'removed', text: removed },
    { is: 'added', text: added },
  ];
}

// How a promise differs from the first one, in sentences.
import type { PromiseDifference, RevisionLine } from '../derive/page.ts';
import type { Words } from '../i18n/words.ts';
import { changeSentence } from './change-words.ts';

/** What holds now, then what is proposed and changes nothing. */
export function differenceSentences(
  difference: PromiseDifference | undefined,
  revisions: readonly RevisionLine[],
  w: Words,
): string[] {
  const proposed = revisions.filter(({ state, changes }) => state === 'proposed' && changes.length > 0);
  return [...(difference ? holding(difference, w) : []), ...proposed.map((revision) => proposal(revision, w))];
}

function holding({ due, changes, funders }: PromiseDifference, w: Words): string[] {
  const sentences = due ? [dueSentence(due, w)] : [];
  if (changes.length === 0) return sentences;
  const change = w.clauses(changes.map((one) => changeSentence(one, w)));
  const sentence =
    funders === 0
      ? w.t('difference.holds-alone', { change })
      : w.t('difference.holds', { change, consent: w.count('difference.agreed', funders) });
  return [...sentences, sentence];
}

function dueSentence({ moves, days }: NonNullable<PromiseDifference['due']>, w: Words): string {
  return w.t('difference.due', {
    moves: w.count('difference.moves', moves),
    days:
      days === 0
        ? w.t('difference.same-day')
        : w.count(days < 0 ? 'difference.earlier' : 'difference.later', Math.abs(days)),
    reasons: w.count('difference.explained', moves),
  });
}

function proposal({ changes, agreedWith, confirmedBy, unanswered }: RevisionLine, w: Words): string {
  const agreed = agreedWith.length + confirmedBy.length;
  const change = w.clauses(changes.map((one) => changeSentence(one, w)));
  const silent = agreed === 0 ? 'difference.all-unanswered' : 'difference.unanswered';
  const consent = [
    ...(agreed > 0 ? [w.count('difference.agreed', agreed)] : []),
    ...(unanswered.length > 0 ? [w.count(silent, unanswered.length)] : []),
  ];
  if (consent.length === 0) return w.t('difference.proposed-alone', { change });
  return w.t('difference.proposed', { change, consent: w.clauses(consent) });
}

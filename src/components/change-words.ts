// One changed term of a promise in words, as it stands in lists and in sentences.
import type { RevisionChange } from '../derive/page.ts';
import type { Words } from '../i18n/words.ts';

export type ChangeWords = {
  readonly name: string;
  /** Absent where there was nothing before. */
  readonly from?: string;
  readonly to: string;
  readonly note?: string;
};

export function changeWords(change: RevisionChange, w: Words): ChangeWords {
  switch (change.field) {
    case 'due': {
      const note = w.count(change.days < 0 ? 'count.days-earlier' : 'count.days-later', Math.abs(change.days));
      return { name: w.t('milestone.due-day'), from: w.day(change.from), to: w.day(change.to), note };
    }
    case 'budget': {
      const to = change.to ? w.money(change.to) : w.t('change.nothing');
      return { name: w.t('milestone.budget'), from: change.from && w.money(change.from), to };
    }
    case 'title':
      return { name: w.t('revision.title'), from: change.from, to: change.to };
    case 'target': {
      const counted = (count: number) => (change.unit ? `${w.number(count)} ${change.unit}` : w.number(count));
      return { name: change.title, from: counted(change.from), to: counted(change.to) };
    }
  }
}

/** `Stops: target 60 → 45 stops` */
export function changeSentence(change: RevisionChange, w: Words): string {
  const { name, from, to } = changeWords(change, w);
  if (change.field === 'target') return w.t('difference.target', { name, from: w.number(change.from), to });
  return from === undefined ? w.t('difference.change-new', { name, to }) : w.t('difference.change', { name, from, to });
}

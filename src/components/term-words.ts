// A term of a promise in words: its name, and what it says.
import type { RevisionValue, TermLine, TermValue } from '../derive/page.ts';
import type { Words } from '../i18n/words.ts';

export function termName({ term, of, on }: TermLine, w: Words): string {
  switch (term) {
    case 'title':
      return w.t('revision.title');
    case 'due':
      return w.t('milestone.due-day');
    case 'budget':
      return w.t('milestone.budget');
    case 'revision':
      return w.t('term.revision', { day: on ? w.day(on) : '' });
    case 'target':
    case 'baseline':
    case 'unit':
      return w.t(`term.${term}`, { measure: of ?? '' });
    default:
      return w.t(`term.${term}`);
  }
}

export function termWords(value: TermValue, organisation: string, w: Words): string {
  switch (value.is) {
    case 'text':
      return value.text;
    case 'day':
      return w.day(value.day);
    case 'money':
      return w.money(value.money);
    case 'number':
      return w.number(value.number);
    case 'kind':
      return w.t(`term.${value.kind}`);
    case 'withdrawn':
      return `${w.day(value.day)} · ${value.reason}`;
    case 'revision':
      return revisionWords(value, organisation, w);
  }
}

function revisionWords(revision: RevisionValue, organisation: string, w: Words): string {
  const { day, reason, title, due, budget, targets, agreedWith, declinedBy } = revision;
  const part = (name: string, words: string | undefined) => (words === undefined ? [] : [`${name}: ${words}`]);
  const said = (key: 'agreed-with' | 'declined-by', funders: readonly string[]) =>
    funders.length === 0 ? [] : [w.t(`revision.${key}`, { funders: w.list(funders), organisation })];
  return [
    w.day(day),
    reason,
    ...part(w.t('revision.title'), title),
    ...part(w.t('milestone.due-day'), due && w.day(due)),
    ...part(w.t('milestone.budget'), budget && termWords(budget, organisation, w)),
    ...targets.flatMap((target) => part(target.title, w.number(target.count))),
    ...said('agreed-with', agreedWith),
    ...said('declined-by', declinedBy),
  ].join(' · ');
}

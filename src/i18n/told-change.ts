// A change of a promise in words.
import type { ToldChange, ToldValue } from '../model/told-change.ts';
import type { Words } from './words.ts';

export type ToldWords = { readonly name: string; readonly before: string; readonly after: string };

/** What was not there is said to be missing. */
export function toldChange({ field, of, before, after }: ToldChange, w: Words): ToldWords {
  const name = w.t(`changed-field.${field}`);
  return {
    name: of === undefined ? name : w.t('change.field-of', { field: name, of }),
    before: before ? valueWords(before, w) : w.t('change.nothing'),
    after: after ? valueWords(after, w) : w.t('change.nothing'),
  };
}

/** `Due day: 15 May 2026 → 16 October 2026` */
export function toldChangeSentence(change: ToldChange, w: Words): string {
  const { name, before, after } = toldChange(change, w);
  return w.t('difference.change', { name, from: before, to: after });
}

function valueWords(value: ToldValue, w: Words): string {
  switch (value.is) {
    case 'day':
      return w.day(value.day);
    case 'money':
      return w.money(value.money);
    case 'count':
      return value.unit === undefined ? w.number(value.count) : `${w.number(value.count)} ${value.unit}`;
    case 'text':
      return value.text;
    case 'kind':
      return w.t(`promise-kind.${value.kind}`);
    case 'state':
      return w.t(`report.${value.state}`);
    case 'outcome':
      return w.t(`outcome.${value.outcome}`);
    case 'worked':
      return w.t(`learning.${value.worked}`);
    case 'parts':
      return w.clauses(value.parts.map((part) => valueWords(part, w)));
    default:
      return value satisfies never;
  }
}

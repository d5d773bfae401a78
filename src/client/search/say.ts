// Sentences, numbers and days in the words that the page handed over.
import type { PageData, Phrases } from './page-data.ts';

/** Each place once: what is filled in stays as it is. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

export function count(phrases: Phrases, n: number, language: string): string {
  const phrase = phrases[`=${n}`] ?? phrases[new Intl.PluralRules(language).select(n)] ?? phrases.other;
  return fill(phrase, { n: numeral(n, language) });
}

export function numeral(n: number, language: string): string {
  return new Intl.NumberFormat(language).format(n);
}

/** `day` is `YYYY-MM-DD`. Browsers lack the months of some languages, so the page brings them. */
export function dayWords(day: string, { months, language }: Pick<PageData, 'months' | 'language'>): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const plain = new Intl.NumberFormat(language, { useGrouping: false });
  return fill(months[month - 1] ?? day, { day: plain.format(date), year: plain.format(year) });
}

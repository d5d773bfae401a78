import type { Words } from '../i18n/words.ts';
import type { Money } from '../model/money.ts';

/** `£400 and €20`; a dash where nothing is known. */
export function sumsWords(sums: readonly Money[] | undefined, w: Words): string {
  return sums?.length ? w.list(sums.map((sum) => w.money(sum))) : '–';
}

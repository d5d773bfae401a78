// When a change was written down, in words.
import type { Day } from '../model/day.ts';
import type { Words } from './words.ts';

type WrittenDown = { readonly dated: Day; readonly on?: Day; readonly overdue?: Day };

/** Whole sentences, none where there is nothing to say. */
export function writtenWords(written: WrittenDown | undefined, w: Words): string[] {
  if (!written) return [];
  const { dated, on, overdue } = written;
  return [
    ...(on ? [w.t('change.written', { dated: w.day(dated), on: w.day(on) })] : []),
    ...(overdue ? [w.t('change.overdue', { due: w.day(overdue) })] : []),
  ];
}

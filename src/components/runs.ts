import type { TextKey } from '../i18n/dictionary.ts';
import type { Piece } from '../i18n/sentence.ts';
import type { Words } from '../i18n/words.ts';
import type { Day } from '../model/day.ts';

type Term = { readonly starts?: Day; readonly ends?: Day };
type Told = { readonly pieces: readonly Piece[]; readonly values: Record<string, { readonly day: Day }> };

/** From when to when something runs, as a sentence; nothing where neither is known. */
export function runs({ starts, ends }: Term, w: Words): Told | undefined {
  if (!starts && !ends) return undefined;
  const key: TextKey = starts && ends ? 'grant.runs' : starts ? 'grant.starts' : 'grant.ends';
  const values = { ...(starts && { from: { day: starts } }), ...(ends && { to: { day: ends } }) };
  return { pieces: w.pieces(key), values };
}

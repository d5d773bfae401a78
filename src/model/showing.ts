// Where a photo may be shown on a day, by what is said of the people in it.
import type { Day } from './day.ts';
import type { PhotoNote } from './photo-note.ts';

/** Why a photo is kept back. */
export type Withheld = 'withdrawn' | 'no-consent' | 'review-due' | 'unclear';

/** `own-page`: on the page whose text shows it, and in no feed, card, list or preview. */
export type Showing = Withheld | 'own-page' | 'everywhere';

/** From what forbids most to what forbids nothing. */
const byStrictness = [
  'withdrawn',
  'no-consent',
  'review-due',
  'unclear',
  'own-page',
  'everywhere',
] as const satisfies readonly Showing[];

/** Children are shown where somebody agreed, and says by when to ask again. */
export function showingOf(note: PhotoNote, today: Day): Showing {
  const { consent, children, 'review-by': reviewBy } = note;
  if (consent === 'withdrawn') return 'withdrawn';
  const isAgreed = consent === 'given' || consent === 'limited';
  if (children && !(isAgreed && reviewBy)) return 'no-consent';
  if (reviewBy && reviewBy <= today) return 'review-due';
  return consent === 'limited' ? 'own-page' : 'everywhere';
}

/** Whoever says less may be shown counts: of several notes on one photo, nobody's no is lost. */
export function strictest(showings: Iterable<Showing>): Showing {
  const all = new Set(showings);
  return byStrictness.find((one) => all.has(one)) ?? 'everywhere';
}

export function isWithheld(showing: Showing): showing is Withheld {
  return showing !== 'own-page' && showing !== 'everywhere';
}

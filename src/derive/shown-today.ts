import type { ThingSource } from '../model/linked-site.ts';
import type { ShownToday, TextVersion } from './comparisons.ts';

/** Of a text that is gone, nothing is shown today. Photos with limited consent are on the text's own page alone. */
export function shownToday(source: ThingSource | undefined, text: TextVersion | undefined): ShownToday {
  const { pictures = {}, ownPageOnly = [] } = source ?? {};
  return {
    ...(text ? { text } : {}),
    pictures: Object.keys(pictures)
      .filter((name) => !ownPageOnly.includes(name))
      .sort(),
  };
}

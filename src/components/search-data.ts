// What the search page hands to its program.
import type { PageData } from '../client/search/page-data.ts';
import type { SearchPage } from '../derive/page.ts';
import { languageName } from '../i18n/interface-language.ts';
import type { Words } from '../i18n/words.ts';
import { day } from '../model/day.ts';
import { documentKinds } from '../search/document-facts.ts';

type Around = Pick<PageData, 'worker' | 'base' | 'language'> & { readonly w: Words };

export function searchData({ languages, names }: Pick<SearchPage, 'languages' | 'names'>, around: Around): PageData {
  const { w, worker, base, language } = around;
  const kinds = Object.fromEntries(documentKinds.map((kind) => [kind, w.t(`search-kind.${kind}`)]));
  const spoken = Object.fromEntries(languages.map((one) => [one, languageName(one)]));
  return {
    worker,
    base,
    language,
    languages,
    names: { ...names, kind: kinds, language: spoken },
    months: months(w),
    words: {
      found: w.phrases('search-says.found'),
      days: {
        post: w.t('search-day.post'),
        milestone: w.t('search-day.milestone'),
        learning: w.t('search-day.learning'),
        grant: w.t('search-day.grant'),
      },
      choice: w.t('search-says.choice'),
      searching: w.t('search-says.searching'),
      none: w.t('search-says.none'),
      'none-filtered': w.t('search-says.none-filtered'),
      missing: w.t('search-says.missing'),
      some: w.t('search-says.some'),
      mended: w.t('search-says.mended'),
      'mended-plain': w.t('search-says.mended-plain'),
      best: w.t('search-says.best'),
      offline: w.t('search-says.offline'),
      failed: w.t('search-says.failed'),
    },
  };
}

/** The 28th of each month, with places for the day and the year. */
function months(w: Words): string[] {
  return Array.from({ length: 12 }, (_, index) => {
    const of = day.parse(`2001-${String(index + 1).padStart(2, '0')}-28`);
    return w.day(of).replace(w.year(of), '{year}').replace(w.number(28), '{day}');
  });
}

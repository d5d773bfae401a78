// What every part of a page needs of the sheet: the words of its language, and addresses below the site's base.
import type { Sheet } from '../derive/page.ts';
import { direction } from '../i18n/interface-language.ts';
import { words, type Words } from '../i18n/words.ts';

export type View = {
  readonly w: Words;
  /** Site-relative → what stands in `href`; an address elsewhere stays. */
  readonly to: (address: string) => string;
  /** Attributes for text in another language than the page's, for voices and for its direction. */
  readonly lang: (language: string | undefined) => { lang?: string; dir?: 'ltr' | 'rtl' };
};

export function viewOf({ frame }: Sheet): View {
  const { base } = frame.site;
  return {
    w: words(frame.language),
    to: (address) => (address.startsWith('/') ? base + address : address),
    lang: (language) =>
      language === undefined || language === frame.language ? {} : { lang: language, dir: direction(language) },
  };
}

// The letters that a page cannot do without, so that a browser asks for them at once; fonts.css has all of them.
import latin from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import latinBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import moreLatin from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2?url';
import moreLatinBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?url';
import rareArabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabic from './letters/noto-sans-arabic-400.woff2?url';
import arabicBold from './letters/noto-sans-arabic-700.woff2?url';

/** Those of Welsh (ŵ, ŷ), Turkish, Polish and others: 7 KB a weight. ı, Œ and œ are among the usual ones. */
const isMoreLatin = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1e9f\u1ef2-\u1eff]/;
const isArabic = /\p{Script=Arabic}/u;
const isRareArabic = /(?![\u0600-\u06ff])\p{Script=Arabic}/u;

/**
 * Asked for late, letters are not shown at all: some machines have no Arabic ones of their own, and those with a roof would
 * stand in another typeface within their words.
 */
export function fontsFor(direction: 'ltr' | 'rtl', text: string): readonly string[] {
  const rare = isRareArabic.test(text) ? [rareArabic] : [];
  const more = isMoreLatin.test(text);
  if (direction === 'rtl') return [arabic, arabicBold, latin, ...(more ? [moreLatin] : []), ...rare];
  const latins = more ? [latin, latinBold, moreLatin, moreLatinBold] : [latin, latinBold];
  return isArabic.test(text) ? [...latins, arabic, arabicBold, ...rare] : latins;
}

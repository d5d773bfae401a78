// The letters that a page cannot do without, so that a browser asks for them at once; fonts.css has all of them.
import latin from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import latinBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';
import rareArabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabic from './letters/noto-sans-arabic-400.woff2?url';
import arabicBold from './letters/noto-sans-arabic-700.woff2?url';

/** Asked for late, letters are not shown at all: some machines have no Arabic ones of their own. */
export function fontsFor(direction: 'ltr' | 'rtl', text: string): readonly string[] {
  const rare = /(?![\u0600-\u06ff])\p{Script=Arabic}/u.test(text) ? [rareArabic] : [];
  if (direction === 'rtl') return [arabic, arabicBold, latin, ...rare];
  return /\p{Script=Arabic}/u.test(text) ? [latin, latinBold, arabic, arabicBold, ...rare] : [latin, latinBold];
}

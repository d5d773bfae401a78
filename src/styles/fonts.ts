// The letters that a page cannot do without, so that a browser asks for them at once; fonts.css has all of them.
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2?url';
import latin from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?url';
import latinBold from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?url';

/** Asked for late, letters are not shown at all: some machines have no Arabic ones of their own. */
export function fontsFor(direction: 'ltr' | 'rtl', hasArabic: boolean): readonly string[] {
  if (direction === 'rtl') return [arabic, arabicBold, latin];
  return hasArabic ? [latin, latinBold, arabic, arabicBold] : [latin, latinBold];
}

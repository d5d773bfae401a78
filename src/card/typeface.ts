// The letters of cards: those of the pages, which come along, so that every machine draws the same.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readGlyphs } from './glyphs.ts';
import { ownName, withOwnName } from './own-name.ts';
import { toPlainFont } from './woff.ts';

export type Weight = 'regular' | 'bold';

export type Typeface = {
  /** In shares of the letters' size. A letter that the machine's fonts have to lend is taken to be wide. */
  readonly width: (text: string, weight: Weight) => number;
  readonly has: (codePoint: number) => boolean;
  /** Plain fonts, for the library that draws. */
  readonly fonts: readonly { readonly name: string; readonly bytes: Buffer }[];
};

/** In the order in which a letter is looked for. */
export const families = ['Atkinson Hyperlegible Next', 'Noto Sans Arabic'].map(ownName);

const files = [
  '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin',
  '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext',
  '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic',
] as const;

const numbers: Record<Weight, number> = { regular: 400, bold: 700 };

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** Written above, below or beside another letter, or a sign that nobody sees. */
const weightless = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

export function readTypeface(): Typeface {
  const fonts = (['regular', 'bold'] as const).flatMap((weight) =>
    files.map((file) => {
      const woff = `${file}-${numbers[weight]}-normal.woff`;
      const bytes = withOwnName(toPlainFont(readFileSync(fileURLToPath(import.meta.resolve(woff)))));
      return { weight, name: `${woff.slice(woff.lastIndexOf('/') + 1, -'.woff'.length)}.ttf`, bytes };
    }),
  );
  const glyphs = fonts.map(({ weight, bytes }) => ({ weight, ...readGlyphs(bytes) }));
  const advance = (codePoint: number, weight: Weight) => {
    for (const font of glyphs) {
      const found = font.weight === weight ? font.advance(codePoint) : undefined;
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const width = (letter: string, weight: Weight) =>
    advance(letter.codePointAt(0) ?? 0, weight) ?? (weightless.test(letter) ? 0 : wide.test(letter) ? 1.1 : 0.8);
  return {
    width: (text, weight) => [...text].reduce((sum, letter) => sum + width(letter, weight), 0),
    has: (codePoint) => advance(codePoint, 'bold') !== undefined,
    fonts,
  };
}

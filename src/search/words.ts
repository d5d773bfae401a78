// Text becomes words, by the same rules when pages are published and when somebody searches: letters and numbers of any
// script, without accents and capitals, so that `llyn` finds Llŷn and `cafe` finds café.

/** One stretch of letters and numbers as it is written, with the words that it is searched by. */
export type Written = { readonly start: number; readonly end: number; readonly words: readonly string[] };

/** Longer ones are cut: nobody types them, and strangers choose them. In UTF-16 units. */
export const longestWord = 64;

const apostrophes = "'’ʼ‘＇";
const stretch = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\\p{Cf}${apostrophes}]*`, 'gu');
const possessive = new RegExp(`[${apostrophes}]s(?=[${apostrophes}]*$)`);
const between = /[^\p{L}\p{M}\p{N}]+/u;

/**
 * Signs above and below letters that only say how a word is spoken: accents, the vowel signs of Arabic and the points of
 * Hebrew. In other scripts marks are letters of their own, and stay.
 */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;

/** What is a letter with a sign to its readers, and one of its own to Unicode. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const anyOfThose = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/** Scripts without spaces between words: each two letters that follow one another are a word. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]+/gu;

/** Every word of a text, in its order. */
export function words(text: string): string[] {
  return stretches(text).flatMap(stretchWords);
}

/** A text's stretches of letters and numbers as they are written, in their order. */
export function stretches(text: string): readonly string[] {
  return text.match(stretch) ?? [];
}

/** Where in a text its words stand, in UTF-16 units. */
export function writtenWords(text: string): Written[] {
  return [...text.matchAll(stretch)].map(({ 0: each, index }) => ({
    start: index,
    end: index + each.length,
    words: stretchWords(each),
  }));
}

/** `Community’s` is community, `l’école` is l and ecole. */
export function stretchWords(written: string): string[] {
  return folded(written.replace(possessive, ''))
    .split(between)
    .flatMap((part) => pieces(part))
    .map((word) => whole(word.slice(0, longestWord)));
}

/** Without capitals, accents, invisible signs and other ways of writing the same letter. */
export function folded(text: string): string {
  // Plain ASCII is most of most texts.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it says what ASCII is
  if (/^[\u0000-\u007f]*$/.test(text)) return text.toLowerCase();
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{Cf}+/gu, '')
      // The short i of Russian is no i with an accent, and its endings hang on it.
      .replace(/и\u0306/g, 'й')
      .replace(accents, '')
      .replace(anyOfThose, (letter) => letters[letter] ?? letter)
      .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
      .normalize('NFC')
  );
}

function pieces(part: string): string[] {
  if (part === '') return [];
  const found: string[] = [];
  let end = 0;
  for (const { 0: run, index } of part.matchAll(unspaced)) {
    if (index > end) found.push(part.slice(end, index));
    found.push(...pairs(run));
    end = index + run.length;
  }
  if (end < part.length) found.push(part.slice(end));
  return found;
}

/** A letter by itself is a word, where there is only one. */
function pairs(run: string): string[] {
  const each = [...run];
  return each.length < 2 ? each : each.slice(1).map((letter, index) => `${each[index]}${letter}`);
}

/** A cut may leave half of a letter at the end. */
function whole(word: string): string {
  return word.replace(/[\ud800-\udbff]$/, '');
}

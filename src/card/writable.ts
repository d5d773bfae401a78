// Which words can be written: a letter that no font here has would be drawn as a box.

export type Writing = {
  /** Our own fonts, and where the site borrows letters those of the machine. */
  readonly canWrite: (letter: string) => Promise<boolean>;
};

const unseen = /^\p{Default_Ignorable_Code_Point}$/u;

// Neither may stand in SVG, and none is a letter.
const control = /[\p{Cc}\p{Cs}\p{Cn}\p{Co}]/gu;

/**
 * The words without the signs that cannot be written, such as an emoji. Undefined where a letter of a word would be
 * missing: half a name is worse than none.
 */
export async function writable(text: string, { canWrite }: Writing): Promise<string | undefined> {
  const plain = text.toWellFormed().replace(control, ' ');
  let kept = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(plain)) {
    const letters = [...segment].filter((letter) => !unseen.test(letter) && letter.trim() !== '');
    const known = await Promise.all(letters.map(canWrite));
    if (known.every(Boolean)) kept += segment;
    else if (/[\p{L}\p{N}]/u.test(segment)) return undefined;
  }
  const words = kept.replace(/\s+/gu, ' ').trim();
  return words === '' ? undefined : words;
}

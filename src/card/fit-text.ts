// Words become lines that fit: in the largest letters that will do, broken between words.

export type TextRoom = {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Sizes of letters in pixels, the largest first. */
  readonly sizes: readonly number[];
};

export type FittedText = { readonly size: number; readonly lines: readonly string[] };

/** How wide a text is in shares of the letters' size. */
export type Measure = (text: string) => number;

/** From one line to the next, in shares of the letters' size. */
export const lineHeight = 1.16;

/** Drawn letters may be a little wider than measured ones: they are fitted to one another, and measured one by one. */
const slack = 0.97;

const ellipsis = '…';

/** What does not fit in the smallest letters ends in `…`, after a whole word. */
export function fitText(text: string, { width, height, sizes }: TextRoom, measure: Measure): FittedText {
  const words = text.split(/\s+/u).filter((one) => one !== '');
  const roomIn = (size: number) => (width * slack) / size;
  // What no size has room for, such as a sentence in a script without spaces, may be broken in any.
  const widest = Math.max(0, ...words.map(measure).filter((one) => one <= roomIn(sizes.at(-1) ?? 1)));
  let fitted: FittedText = { size: 0, lines: [] };
  for (const size of sizes) {
    const room = roomIn(size);
    const lines = toLines(words, room, measure);
    const most = Math.max(1, Math.floor(height / (size * lineHeight)));
    fitted = { size, lines: lines.length > most ? shortened(words, most, room, measure) : lines };
    if (lines.length <= most && widest <= room) return fitted;
  }
  return fitted;
}

/** `room` is the width of a line in shares of the letters' size. */
function toLines(words: readonly string[], room: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    for (const [index, part] of parts(word, room, measure).entries()) {
      const joined = line === '' || index > 0 ? line + part : `${line} ${part}`;
      if (measure(joined) <= room || line === '') {
        line = joined;
        continue;
      }
      lines.push(line);
      line = part;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/**
 * A word that is wider than a line, or a sentence in a script that has no spaces, in the words that Unicode's rules
 * find in it; what is still wider, letter by letter.
 */
function parts(word: string, room: number, measure: Measure): string[] {
  if (measure(word) <= room) return [word];
  const words = segments(word, 'word');
  return words.flatMap((one) => (measure(one) <= room ? [one] : segments(one, 'grapheme')));
}

/** The rules are the same in every language that has spaces. */
function segments(text: string, granularity: 'word' | 'grapheme'): string[] {
  return [...new Intl.Segmenter('en', { granularity }).segment(text)].map(({ segment }) => segment);
}

/** Lines that leave room for the sign after any of them. */
function shortened(words: readonly string[], most: number, room: number, measure: Measure): string[] {
  const lines = toLines(words, room - measure(ellipsis), measure).slice(0, most);
  const end = lines.pop() ?? '';
  return [...lines, end.replace(/[\s,;:.–—-]+$/u, '') + ellipsis];
}

// Plain text in lines that every mail program shows whole.

/** RFC 5322, 2.1.1: a line should have no more characters than that. */
export const mailWidth = 78;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first line begins with `first`, the others with as many spaces. A word too long for a line is divided. */
export function wrapText(text: string, first = ''): string[] {
  const room = mailWidth - first.length;
  const lines: string[] = [];
  let line = '';
  for (const word of plainLine(text)
    .split(' ')
    .flatMap((one) => divided(one, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && lengthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one, index) => (index === 0 ? first : ' '.repeat(first.length)) + one);
}

/** One line without control characters; its spaces are single ones. */
export function plainLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** Cut after a word, with an ellipsis, where it has more than `room` characters. */
export function shortened(text: string, room: number): string {
  const line = plainLine(text);
  if (lengthOf(line) <= room) return line;
  const [cut = ''] = divided(line, room - 1);
  return `${cut.replace(/ [^ ]*$/, '')}…`;
}

/** In code points. */
export function lengthOf(text: string): number {
  return [...text].length;
}

function divided(word: string, room: number): string[] {
  if (lengthOf(word) <= room) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word)) {
    if (part !== '' && lengthOf(part + segment) > room) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part].flatMap((one) => (lengthOf(one) > room ? inCodePoints(one, room) : [one]));
}

/** A letter may have any number of marks on it. */
function inCodePoints(text: string, room: number): string[] {
  const points = [...text];
  const count = Math.ceil(points.length / room);
  return Array.from({ length: count }, (_, index) => points.slice(index * room, (index + 1) * room).join(''));
}

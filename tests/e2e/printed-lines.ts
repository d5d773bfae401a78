// Where words stand on printed sheets, read from the PDF that Chromium makes: its sheets are drawn by operators of
// ISO 32000-1, tables 57, 103 and 106 to 109.
import { inflateSync } from 'node:zlib';

/** Letters of one size on one base line, which is at `y`. In points, from the lower left corner of the sheet. */
export type Line = {
  readonly sheet: number;
  readonly y: number;
  readonly size: number;
  readonly from: number;
  readonly to: number;
};

type Matrix = readonly [number, number, number, number, number, number];

const asItIs: Matrix = [1, 0, 0, 1, 0, 0];

export function printedLines(pdf: Buffer): Line[] {
  return [...contentsOf(pdf)].flatMap((content, index) => linesOf(content, index + 1));
}

/** Two that are nearer to each other than letters of this typeface are high: the upper one first. */
export function crossedLines(lines: readonly Line[]): (readonly [Line, Line])[] {
  return lines.flatMap((upper) =>
    lines
      .filter(
        (lower) =>
          upper.sheet === lower.sheet &&
          upper.y > lower.y + 0.5 &&
          upper.y - lower.y < 0.2 * upper.size + 0.8 * lower.size &&
          upper.from < lastLetter(lower) &&
          lower.from < lastLetter(upper),
      )
      .map((lower) => [upper, lower] as const),
  );
}

/** Where it begins: how wide it is is a guess, and a raised number stands right behind it. */
function lastLetter({ to, size }: Line): number {
  return to - size / 3;
}

function* contentsOf(pdf: Buffer): Generator<string> {
  const text = pdf.toString('latin1');
  for (const { index, 0: head } of text.matchAll(/<<\/Filter \/FlateDecode\s+\/Length \d+>>\s*stream\r?\n/g)) {
    const end = text.indexOf('endstream', index);
    const content = inflateSync(pdf.subarray(index + head.length, end)).toString('latin1');
    if (/^BT$/m.test(content)) yield content;
  }
}

function linesOf(content: string, sheet: number): Line[] {
  const lines: Line[] = [];
  const kept: Matrix[] = [];
  let [now, at, size, from]: [Matrix, Matrix, number, number] = [asItIs, asItIs, 0, 0];
  for (const drawn of content.split('\n')) {
    const operator = drawn.slice(drawn.lastIndexOf(' ') + 1);
    if (operator === 'q') kept.push(now);
    else if (operator === 'Q') now = kept.pop() ?? asItIs;
    else if (operator === 'cm') now = times(numbersIn(drawn), now);
    else if (operator === 'Tf') size = numbersIn(drawn)[1];
    else if (operator === 'Tm') {
      at = times(numbersIn(drawn), now);
      from = at[4];
    } else if (operator === 'Tj') {
      const moved = /^(\S+) (\S+) Td /.exec(drawn);
      if (moved) {
        at = times([1, 0, 0, 1, Number(moved[1]), Number(moved[2])], at);
        lines.pop();
      }
      const own = size * Math.hypot(at[2], at[3]);
      lines.push({ sheet, y: at[5], size: own, from: Math.min(from, at[4]), to: Math.max(from, at[4]) + own / 3 });
    }
  }
  return lines;
}

function numbersIn(drawn: string): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = drawn.split(' ').map(Number);
  return [a, b, c, d, e, f];
}

function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

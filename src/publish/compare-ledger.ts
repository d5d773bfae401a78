// Whether a published ledger is what the clone's history gives: the first event that differs, or that all agree.
import { halfOf, type Half } from './half-ledger.ts';
import { asBytes } from './published-lines.ts';

export type Verdict =
  | { readonly is: 'equal'; readonly events: number }
  /** The published one ends before the clone's: it agrees so far. */
  | { readonly is: 'older'; readonly events: number; readonly next: string }
  /** The published one has nothing but a head, because its publisher had not all of the history. */
  | { readonly is: 'half'; readonly events: 1; readonly history: Half }
  | {
      readonly is: 'different';
      readonly number: number;
      /** The lines, where there are such. */
      readonly published?: string;
      readonly expected?: string;
    };

/** `expected` are the lines that the clone's history gives, `published` those of the file, one letter a byte. */
export async function compareLedger(published: AsyncIterable<string>, expected: Iterator<string>): Promise<Verdict> {
  let number = 0;
  let last = '';
  let half: { readonly head: string; readonly history: Half } | undefined;
  for await (const line of published) {
    if (half) return { is: 'different', number, published: half.head, expected: last };
    number += 1;
    const { value, done } = expected.next();
    if (done) return { is: 'different', number, published: line };
    const history = number === 1 && asBytes(value) !== line ? halfOf(line) : undefined;
    if (history) half = { head: line, history };
    else if (asBytes(value) !== line) return { is: 'different', number, published: line, expected: value };
    last = value;
  }
  if (half) return { is: 'half', events: 1, history: half.history };
  const { value: next, done } = expected.next();
  if (done) return { is: 'equal', events: number };
  // What one commit did is published at once: an end in the middle of it was cut off.
  const isCut = number === 0 || commitOf(last) === commitOf(next);
  return isCut && !isHead(last)
    ? { is: 'different', number: number + 1, expected: next }
    : { is: 'older', events: number, next };
}

function commitOf(line: string): unknown {
  return line === '' ? undefined : (JSON.parse(line) as { readonly commit?: string }).commit;
}

function isHead(line: string): boolean {
  return line !== '' && commitOf(line) === undefined;
}

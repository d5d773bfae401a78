// What somebody typed becomes words. Every text is a query: no sign in it means anything but a minus before a word.
import { writtenWords } from './words.ts';

export type ParsedQuery = {
  /** Folded, each once. */
  readonly words: readonly string[];
  /** What must not stand in a document. */
  readonly without: readonly string[];
  /** Whether the last word may go on: somebody is typing it. */
  readonly isOpen: boolean;
};

/** More is no question but a text that somebody pasted. In UTF-16 units, and in words. */
const longest = { query: 400, words: 12 };

/** `isTyping`: nobody has said yet that it is the whole query. */
export function parseQuery(typed: string, isTyping = false): ParsedQuery {
  const text = typed.slice(0, longest.query);
  const written = writtenWords(text).map((each) => ({ ...each, isUnwanted: isMinusBefore(text, each.start) }));
  // Of minus signs alone nothing would be left to look for.
  const isList = written.every(({ isUnwanted }) => isUnwanted);
  const wanted = isList ? written : written.filter(({ isUnwanted }) => !isUnwanted);
  const without = isList ? [] : written.filter(({ isUnwanted }) => isUnwanted);
  return {
    words: firstOf(wanted),
    without: firstOf(without),
    isOpen: isTyping && wanted.at(-1)?.end === text.length && firstOf(wanted).at(-1) === wanted.at(-1)?.words.at(-1),
  };
}

function firstOf(written: readonly { readonly words: readonly string[] }[]): string[] {
  return [...new Set(written.flatMap(({ words }) => words))].slice(0, longest.words);
}

/** `well-known` has none. */
function isMinusBefore(text: string, start: number): boolean {
  return text[start - 1] === '-' && (start === 1 || /\s/.test(text[start - 2] ?? ''));
}

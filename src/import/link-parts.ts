// The parts of Markdown's links and pictures, read one at a time. `pairs`: where each square bracket closes.

export type LinkParts = {
  /** The words in square brackets, as written. */
  readonly words: string;
  readonly address: string;
  /** With its quotation marks and the space before it. */
  readonly title: string;
  readonly end: number;
};

export type Definition = {
  readonly label: string;
  readonly address: string;
  readonly title: string;
  readonly end: number;
};

/** `[words](address "title")`, from its opening bracket on. */
export function readLink(text: string, at: number, pairs: ReadonlyMap<number, number>): LinkParts | undefined {
  const wordsEnd = pairs.get(at);
  if (wordsEnd === undefined || text[wordsEnd] !== '(') return undefined;
  const inside = readAddress(text, wordsEnd + 1);
  if (!inside) return undefined;
  const closing = /[ \t\n]*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))?[ \t\n]*\)/y;
  closing.lastIndex = inside.end;
  const found = closing.exec(text);
  if (!found) return undefined;
  const title = found[1] ? ` ${found[1]}` : '';
  return { words: text.slice(at + 1, wordsEnd - 1), address: inside.address, title, end: closing.lastIndex };
}

/** `[words][label]`, `[label][]` or `[label]`. */
export function readReference(
  text: string,
  at: number,
  pairs: ReadonlyMap<number, number>,
): { words: string; label: string; end: number } | undefined {
  const wordsEnd = pairs.get(at);
  if (wordsEnd === undefined) return undefined;
  const words = text.slice(at + 1, wordsEnd - 1);
  const second = /\[([^[\]\n]*)\]/y;
  second.lastIndex = wordsEnd;
  const found = second.exec(text);
  return { words, label: toLabel(found?.[1] || words), end: found ? second.lastIndex : wordsEnd };
}

const definition =
  /[ ]{0,3}\[((?!\^)[^[\]\n]+)\]:[ \t]*\n?[ \t]*(?:<([^<>\n]*)>|(\S+))([ \t]+(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\)))?[ \t]*(?:\n|$)/y;

/** `[label]: address "title"` on a line of its own. */
export function readDefinition(text: string, lineStart: number): Definition | undefined {
  definition.lastIndex = lineStart;
  const found = definition.exec(text);
  if (!found?.[1]) return undefined;
  return {
    label: toLabel(found[1]),
    address: found[2] ?? found[3] ?? '',
    title: found[4] ?? '',
    end: definition.lastIndex,
  };
}

function toLabel(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function readAddress(text: string, at: number): { address: string; end: number } | undefined {
  const angled = /[ \t\n]*<([^<>\n]*)>/y;
  angled.lastIndex = at;
  const found = angled.exec(text);
  if (found) return { address: found[1] ?? '', end: angled.lastIndex };
  const start = at + (/^[ \t\n]*/.exec(text.slice(at, at + 100))?.[0].length ?? 0);
  let depth = 0;
  for (let end = start; end < text.length; end += 1) {
    const character = text[end] ?? '';
    if (character === '(') depth += 1;
    else if (character === ')' && --depth < 0) return { address: text.slice(start, end), end };
    else if (character === '\n' || (/\s/.test(character) && beginsTitle(text, end)))
      return { address: text.slice(start, end), end };
  }
  return undefined;
}

/** People write spaces in file names: one ends the address only where a title or the closing bracket follows. */
function beginsTitle(text: string, at: number): boolean {
  return /^\s+(?:"|'|\(|\))/.test(text.slice(at, at + 50));
}

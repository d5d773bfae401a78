// A sentence of the dictionary leaves places open, `{day}`, so that every language has its own order of words.

/** Literal text, or the name of an open place. */
export type Piece = { readonly text: string } | { readonly place: string };

export type Values = Readonly<Record<string, string | number>>;

const openPlace = /\{([a-z-]+)\}/g;

/** Throws when a place has no value: that is a mistake of ours. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(openPlace, (_, place: string) => {
    const value = values[place];
    if (value === undefined) throw new Error(`Missing value for {${place}} in "${sentence}"`);
    return String(value);
  });
}

export function places(sentence: string): string[] {
  return [...sentence.matchAll(openPlace)].map((match) => match[1] ?? '');
}

/** For sentences whose places hold more than text, such as links. */
export function pieces(sentence: string): Piece[] {
  return sentence
    .split(/(\{[a-z-]+\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{[a-z-]+\}$/.test(part) ? { place: part.slice(1, -1) } : { text: part }));
}

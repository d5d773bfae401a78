// How the files of an index are named, below `/search/<language>/`.

/** In which index a text is: British and other English are one language to whoever searches. `en` of `en-GB`. */
export function indexLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}

/** What an index begins with. */
export const rootName = 'index.json';

/** What is shown of a document, by its number. */
export function factsName(number: number): string {
  return `documents/${number}.json`;
}

export function sliceName(name: string): string {
  return `${name}.bin`;
}

// Our own front-matter, written so that it reads back as it was: every text that could mean anything else is quoted.
// A text of nothing but spaces is no text, here as in the reader.

export type Value = string | readonly string[] | { readonly [key: string]: string | undefined } | undefined;

const plain = /^\p{L}[\p{L}\p{M}\p{N} ,.()/+’–—-]*$/u;
const day = /^\d{4}-\d{2}-\d{2}$/;
const words = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** Keys keep their order; what is undefined or empty is left out. */
export function writeFrontMatter(data: { readonly [key: string]: Value }, body: string): string {
  const lines = Object.entries(data).flatMap(([key, value]) => writtenLines(key, value));
  const text = body.replace(/^\s*\n/, '').trimEnd();
  return `---\n${lines.join('\n')}\n---\n${text === '' ? '' : `\n${text}\n`}`;
}

function writtenLines(key: string, value: Value): string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return isSaid(value) ? [`${key}: ${scalar(value)}`] : [];
  if (isList(value)) {
    const items = value.filter(isSaid);
    return items.length === 0 ? [] : [`${key}:`, ...items.map((item) => `  - ${scalar(item)}`)];
  }
  const pairs = Object.entries(value).flatMap(([name, text]) =>
    text !== undefined && isSaid(text) ? [`  ${name}: ${scalar(text)}`] : [],
  );
  return pairs.length === 0 ? [] : [`${key}:`, ...pairs];
}

function isList(value: Value): value is readonly string[] {
  return Array.isArray(value);
}

function isSaid(text: string): boolean {
  return text.trim() !== '';
}

function scalar(text: string): string {
  const isPlain = day.test(text) || (plain.test(text) && !text.endsWith(' ') && !words.test(text));
  return isPlain ? text : quoted(text);
}

// JSON leaves these as they are; YAML takes some for line breaks, and the reader removes others.
const unsafe = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;

function quoted(text: string): string {
  const asCode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(unsafe, asCode);
}

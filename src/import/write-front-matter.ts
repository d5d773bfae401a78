// Our own front-matter, written so that it reads back as it was: every text that could mean anything else is quoted.
// A text of nothing but spaces is no text, here as in the reader, and what the reader takes out is not written.
import { sayable } from '../read/read-text.ts';

type Pairs = { readonly [key: string]: string | undefined };

export type Value = string | readonly string[] | readonly Pairs[] | Pairs | undefined;

const plain = /^\p{L}[\p{L}\p{M}\p{N} ,.()/+’–—-]*$/u;
const day = /^\d{4}-\d{2}-\d{2}$/;
const number = /^-?(?:0|[1-9]\d*)(?:\.\d{1,2})?$/;
const numberKeys = new Set(['amount', 'applied-for', 'disbursed', 'latitude', 'longitude']);
const words = /^(?:true|false|yes|no|on|off|null|y|n)$/i;

/** Keys keep their order; what is undefined or empty is left out. */
export function writeFrontMatter(data: { readonly [key: string]: Value }, body: string): string {
  const lines = Object.entries(data).flatMap(([key, value]) => writtenLines(key, value));
  const text = body.replace(/^\s*\n/, '').trimEnd();
  return `---\n${lines.join('\n')}\n---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** The lines of one key; none where nothing is behind it. */
export function writtenLines(key: string, value: Value): string[] {
  if (value === undefined) return [];
  if (typeof value === 'string') return isSaid(value) ? [`${key}: ${scalar(value, key)}`] : [];
  const lines = isList(value)
    ? value.flatMap((item) => itemLines(item, key))
    : pairLines(value).map((line) => `  ${line}`);
  return lines.length === 0 ? [] : [`${key}:`, ...lines];
}

function itemLines(item: string | Pairs, key: string): string[] {
  if (typeof item === 'string') return isSaid(item) ? [`  - ${scalar(item, key)}`] : [];
  return pairLines(item).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`);
}

function pairLines(pairs: Pairs): string[] {
  return Object.entries(pairs).flatMap(([name, text]) =>
    text !== undefined && isSaid(text) ? [`${name}: ${scalar(text, name)}`] : [],
  );
}

function isList(value: Value): value is readonly string[] | readonly Pairs[] {
  return Array.isArray(value);
}

function isSaid(text: string): boolean {
  return sayable(text).trim() !== '';
}

/** As a value of `key`: numbers stand there as people write them. */
export function scalar(given: string, key: string): string {
  const text = sayable(given);
  const isPlain =
    day.test(text) ||
    (numberKeys.has(key) && number.test(text)) ||
    (plain.test(text) && !text.endsWith(' ') && !words.test(text));
  return isPlain ? text : quoted(text);
}

// JSON leaves these as they are; YAML takes some for line breaks, and the reader removes others.
const unsafe = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;

function quoted(text: string): string {
  const asCode = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(unsafe, asCode);
}

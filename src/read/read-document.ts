import { join } from 'node:path';
import type { FilePlace } from '../model/document.ts';
import type { KeyPath, Problem } from '../model/problem.ts';
import { readFrontMatter } from './front-matter.ts';
import { readText } from './read-text.ts';
import { readKeys, type Keys } from './read-keys.ts';
import type { Written } from './yaml.ts';

/** A file as it was written: its keys still text, its body still source. */
export type Record = FilePlace & {
  readonly data: { readonly [key: string]: Written };
  /** Keys that have nothing behind them, and are not in `data`. */
  readonly empty: readonly string[];
  readonly body: string;
  readonly bodyLine: number;
  readonly lineOf: (path: KeyPath) => number;
};

export type RecordResult = { readonly record?: Record; readonly problems: readonly Problem[] };

/** Never throws for what stands in the file: whatever is wrong comes back as problems. */
export function readDocument(folder: string, place: FilePlace): RecordResult {
  const { text, problems } = readText(join(folder, place.file), place.file);
  if (text === undefined) return { problems };
  if (place.kind === 'site') return siteRecord(text, place, problems);
  const { matter, problems: faults } = readFrontMatter(place.file, text);
  const found = [...problems, ...faults];
  return matter ? { record: { ...placeOnly(place), ...matter }, problems: found } : { problems: found };
}

function siteRecord(text: string, place: FilePlace, problems: readonly Problem[]): RecordResult {
  const { keys, problems: found } = readKeys(place.file, text);
  const all = [...problems, ...found];
  if (!keys) return { problems: all };
  const { emptyIn, ...rest } = keys;
  const data = withEmptyColours(withEmptyThemes(keys), keys);
  return { record: { ...placeOnly(place), ...rest, data, body: '', bodyLine: 1 }, problems: all };
}

/** An id that stands alone in the list of themes is meant: it is its own name. */
function withEmptyThemes({ data, emptyIn }: Keys): Keys['data'] {
  const alone = emptyIn('themes').map((id) => [id, ''] as const);
  const { themes } = data;
  if (alone.length === 0 || typeof themes !== 'object' || Array.isArray(themes)) return data;
  return { ...data, themes: { ...themes, ...Object.fromEntries(alone) } };
}

/** `accent: #8a1c7c` says nothing: behind `#` stands a comment. Somebody wanted a colour of their own. */
function withEmptyColours(data: Keys['data'], { emptyIn }: Keys): Keys['data'] {
  const begun = emptyIn('colours').map((key) => [key, ''] as const);
  const { colours } = data;
  if (begun.length === 0 || (typeof colours === 'object' && Array.isArray(colours))) return data;
  return { ...data, colours: { ...(typeof colours === 'object' ? colours : {}), ...Object.fromEntries(begun) } };
}

function placeOnly({ kind, file, id, organisation }: FilePlace): FilePlace {
  return { kind, file, id, organisation };
}

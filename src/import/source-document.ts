// One document of the source, read: its front-matter as text and its body as written.
import { usualEffect, type Problem } from '../model/problem.ts';
import { textOf } from '../read/read-text.ts';
import type { Written } from '../read/yaml.ts';
import { note, type Note } from './note.ts';
import { splitFrontMatter, type SplitDocument } from './split-front-matter.ts';

export type SourceDocument = SplitDocument & {
  /** Path below the source, with `/`. */
  readonly file: string;
};

export type SourceResult = { readonly document?: SourceDocument; readonly notes: readonly Note[] };

export function sourceDocument(file: string, bytes: Uint8Array): SourceResult {
  const { text, problems } = textOf(bytes, file);
  const fatal = problems.find(({ code }) => usualEffect[code] === 'left out');
  if (text === undefined || fatal) return { notes: [note('not-readable', file, fatal?.line ?? 1, reasonOf(fatal))] };
  const { split, notes } = splitFrontMatter(file, text);
  if (!split) return { notes };
  const cleaned = problems.map(({ line, code }) => note('bytes-cleaned', file, line, code.replaceAll('-', ' ')));
  return { document: { ...split, data: flattened(split.data), file, notes: [...cleaned, ...notes] }, notes };
}

function reasonOf(problem: Problem | undefined): string {
  switch (problem?.code) {
    case 'empty-file':
      return 'The file is empty';
    case 'file-too-large':
      return `The file has ${problem.values['kilobytes']} KB; a post may have 1,000`;
    default:
      return 'The file is no text in UTF-8';
  }
}

/** Zola and Hugo keep some keys in tables of their own. */
function flattened(data: SplitDocument['data']): SplitDocument['data'] {
  const tables = [data['extra'], data['params'], data['taxonomies']].filter(isTable);
  return tables.length === 0 ? data : Object.assign({}, ...tables, data);
}

function isTable(value: Written | undefined): value is { [key: string]: Written } {
  return typeof value === 'object' && !Array.isArray(value);
}

import { join } from 'node:path';
import type { FilePlace } from '../model/document.ts';
import type { KeyPath, Problem } from '../model/problem.ts';
import { problem } from '../model/problem.ts';
import { readFrontMatter } from './front-matter.ts';
import { readText } from './read-text.ts';
import { readYaml, type Written } from './yaml.ts';

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
  const { value, empty, faults, oddities, lineOf } = readYaml(text);
  const found = [
    ...problems,
    ...[...faults, ...oddities].map((fault) => problem(fault.code, place.file, fault.line, { detail: fault.detail })),
  ];
  if (faults.length > 0) return { problems: found };
  if (typeof value !== 'object' || Array.isArray(value))
    return { problems: [...found, problem('bad-yaml', place.file, 1, { detail: 'NO_KEYS' })] };
  return { record: { ...placeOnly(place), data: value, empty, body: '', bodyLine: 1, lineOf }, problems: found };
}

function placeOnly({ kind, file, id, organisation }: FilePlace): FilePlace {
  return { kind, file, id, organisation };
}

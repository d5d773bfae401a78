// A file of keys alone: the network's settings, or a note on a photo.
import { problem, type KeyPath, type Problem } from '../model/problem.ts';
import { readYaml, type Written } from './yaml.ts';

export type Keys = {
  readonly data: { readonly [key: string]: Written };
  /** Keys that have nothing behind them, and are not in `data`. */
  readonly empty: readonly string[];
  readonly emptyIn: (key: string) => readonly string[];
  readonly lineOf: (path: KeyPath) => number;
};

export function readKeys(file: string, text: string): { readonly keys?: Keys; readonly problems: readonly Problem[] } {
  const { value, empty, emptyIn, faults, oddities, lineOf } = readYaml(text);
  const problems = [...faults, ...oddities].map(({ code, line, detail }) => problem(code, file, line, { detail }));
  if (faults.length > 0) return { problems };
  if (typeof value !== 'object' || Array.isArray(value))
    return { problems: [...problems, problem('bad-yaml', file, 1, { detail: 'NO_KEYS' })] };
  return { keys: { data: value, empty, emptyIn, lineOf }, problems };
}

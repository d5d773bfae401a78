// The only door to gray-matter, which would evaluate a `---js` block and remembers bad files as empty ones.
// Posts come from strangers: YAML only, and always with options, so that nothing is remembered.
import matter from 'gray-matter';
import { problem, type KeyPath, type Problem } from '../model/problem.ts';
import { lineAt } from './read-text.ts';
import { readYaml, type Written, type Yaml } from './yaml.ts';

type FrontMatter = {
  readonly data: { readonly [key: string]: Written };
  /** Keys that have nothing behind them, and are not in `data`. */
  readonly empty: readonly string[];
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly lineOf: (path: KeyPath) => number;
};

export type FrontMatterResult = { readonly matter?: FrontMatter; readonly problems: readonly Problem[] };

/** Splits a document's text into its front-matter and body. A document without front-matter, or with a broken one, is refused. */
export function readFrontMatter(file: string, text: string): FrontMatterResult {
  const fence = /^---[^\S\n]*([^\s-][^\n]*)?\n/.exec(text);
  if (!fence) return { problems: [problem('no-front-matter', file, 1)] };
  if (fence[1]) return { problems: [problem('code-front-matter', file, 1, { language: fence[1].trim() })] };
  const end = text.indexOf('\n---', 3);
  if (!/^\n---[^\S\n]*(\n|$)/.test(text.slice(Math.max(end, 0), end + 200)))
    return { problems: [problem('bad-yaml', file, end < 0 ? 1 : lineAt(text, end + 1), { detail: 'NO_END' })] };
  return readSplit(file, text);
}

/** The body alone, of a text whose front-matter was read before. */
export function bodyOf(text: string): string {
  const closing = text.indexOf('\n---', 3);
  const lineEnd = text.indexOf('\n', closing + 4);
  return lineEnd < 0 ? '' : text.slice(lineEnd + 1);
}

function readSplit(file: string, text: string): FrontMatterResult {
  let yaml: Yaml = { value: undefined, empty: [], emptyIn: () => [], faults: [], oddities: [], lineOf: () => 1 };
  const refuse = () => ({});
  const parse = (source: string) => {
    yaml = readYaml(source.startsWith('\n') ? source.slice(1) : source);
    return {};
  };
  const body = bodyOf(text);
  // The body is not for it: it would be copied twice.
  matter(text.slice(0, text.length - body.length), {
    language: 'yaml',
    engines: { yaml: parse, javascript: refuse, json: refuse },
  });
  const lineOf = (path: KeyPath) => yaml.lineOf(path) + 1;
  const told = (fault: Yaml['faults'][number]) => problem(fault.code, file, fault.line + 1, { detail: fault.detail });
  if (yaml.faults.length > 0) return { problems: yaml.faults.map(told) };
  const problems = yaml.oddities.map(told);
  if (yaml.value === undefined) return { problems: [problem('no-front-matter', file, 1)] };
  if (typeof yaml.value !== 'object' || Array.isArray(yaml.value))
    return { problems: [problem('bad-yaml', file, 2, { detail: 'NO_KEYS' })] };
  const bodyLine = lineAt(text, text.length - body.length);
  return { matter: { data: yaml.value, empty: yaml.empty, body, bodyLine, lineOf }, problems };
}

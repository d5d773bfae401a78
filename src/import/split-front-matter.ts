// The front-matter of other people's generators: YAML, TOML or JSON. None of it is ever run.
import { yamlFaultWords } from '../check/catalogue/front-matter.ts';
import { readYaml, type Written } from '../read/yaml.ts';
import { mendYaml } from './mend-yaml.ts';
import { note, type Note } from './note.ts';
import { readToml } from './toml.ts';

export type SplitDocument = {
  readonly data: { readonly [key: string]: Written };
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
  readonly lineOf: (key: string) => number;
  readonly notes: readonly Note[];
};

/** Without `split` the document could not be taken; the notes say why. A document without front-matter is all body. */
export type SplitResult = { readonly split?: SplitDocument; readonly notes: readonly Note[] };

const fences = /^(---|\+\+\+)[^\S\n]*([^\s-][^\n]*)?\n/;

export function splitFrontMatter(file: string, text: string): SplitResult {
  const fence = fences.exec(text);
  if (!fence) return jsonDocument(file, text) ?? bodyOnly(text);
  const [opening, mark = '---', language = mark === '+++' ? 'toml' : 'yaml'] = fence;
  if (!/^(yaml|yml|toml|json)\s*$/i.test(language))
    return { notes: [note('program-front-matter', file, 1, `${mark}${language}`)] };
  const closing = closingFence(text, mark, opening.length);
  if (!closing) return { notes: [note('bad-front-matter', file, 1, `The second line of ${mark} is missing`)] };
  const source = text.slice(opening.length, closing.start);
  const rest = { body: text.slice(closing.end), bodyLine: lineCount(text.slice(0, closing.end)) };
  return /^toml/i.test(language) ? fromToml(file, source, rest) : fromYaml(file, source, 1, rest);
}

type Rest = { readonly body: string; readonly bodyLine: number };

function closingFence(text: string, mark: string, from: number): { start: number; end: number } | undefined {
  const line = new RegExp(`^${mark === '+++' ? '\\+\\+\\+' : '---'}[^\\S\\n]*(?:\\n|$)`, 'gm');
  line.lastIndex = from;
  const found = line.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Hugo also takes an object that ends with `}` on a line of its own. */
function jsonDocument(file: string, text: string): SplitResult | undefined {
  const object = /^\{[ \t]*\n\s*"[\s\S]*?\n\}[ \t]*(?:\n|$)/.exec(text)?.[0];
  if (object === undefined) return undefined;
  return fromYaml(file, object, 0, { body: text.slice(object.length), bodyLine: lineCount(object) });
}

function bodyOnly(text: string): SplitResult {
  return { split: { data: {}, body: text, bodyLine: 1, lineOf: () => 1, notes: [] }, notes: [] };
}

/** `above`: how many lines of the file stand before the source. */
function fromYaml(file: string, source: string, above: number, rest: Rest): SplitResult {
  const asWritten = readYaml(source);
  const isBroken = asWritten.faults.some(({ code }) => code === 'bad-yaml');
  const yaml = isBroken ? readYaml(mendYaml(source)) : asWritten;
  const fault = yaml.faults.find(({ code }) => code === 'bad-yaml');
  if (fault) return { notes: [note('bad-front-matter', file, fault.line + above, yamlFaultWords(fault.detail))] };
  const { value = {} } = yaml;
  if (typeof value !== 'object' || Array.isArray(value))
    return { notes: [note('bad-front-matter', file, 1 + above, 'Lines "key: value" were expected')] };
  const notes = yaml.faults.map(({ line }) => note('key-twice', file, line + above));
  if (isBroken) notes.push(note('yaml-mended', file, (asWritten.faults[0]?.line ?? 1) + above));
  return { split: { data: value, ...rest, lineOf: (key) => yaml.lineOf([key]) + above, notes }, notes };
}

function fromToml(file: string, source: string, rest: Rest): SplitResult {
  const toml = readToml(source);
  if ('line' in toml) return { notes: [note('bad-front-matter', file, toml.line + 1, toml.detail)] };
  const lines = source.split('\n');
  const lineOf = (key: string) => lines.findIndex((line) => line.trimStart().startsWith(key)) + 2;
  return { split: { data: toml.value, ...rest, lineOf: (key) => Math.max(1, lineOf(key)), notes: [] }, notes: [] };
}

function lineCount(text: string): number {
  return text.split('\n').length;
}

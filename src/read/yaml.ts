// The only door to `yaml`. Every scalar stays the text that the author wrote: 01254 keeps its zero, 2026-03-02 is no
// instant and `no` is no boolean. The schemas say what the text means.
import {
  LineCounter,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type ParsedNode,
  type Scalar,
  type YAMLError,
} from 'yaml';
import type { KeyPath, ProblemCode } from '../model/problem.ts';
import { sayable } from './read-text.ts';

/** Nested text: what a YAML file is before its schema reads it. Empty values are absent. */
export type Written = string | Written[] | { [key: string]: Written };

/** `detail` names what YAML found wrong; the catalogue has a sentence for it. */
type YamlFault = { readonly code: ProblemCode; readonly line: number; readonly detail: string };

export type Yaml = {
  readonly value: Written | undefined;
  /** Keys at the top that have nothing behind them. */
  readonly empty: readonly string[];
  /** The same of the keys inside one at the top. */
  readonly emptyIn: (key: string) => readonly string[];
  readonly faults: readonly YamlFault[];
  /** What is no fault of YAML's, and was hardly meant. */
  readonly oddities: readonly YamlFault[];
  /** 1-based line in the YAML text of a key path, or of the nearest parent that was written. */
  readonly lineOf: (path: KeyPath) => number;
};

/** Anchors and aliases are refused: ten lines of them can stand for gigabytes. */
export function readYaml(source: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const contents = document.contents;
  const errors = document.errors.map((error): YamlFault => {
    if (error.code === 'DUPLICATE_KEY')
      return { code: 'duplicate-key', line: lineAt(error.pos[0]), detail: keyAt(source, error.pos[0]) };
    return { code: 'bad-yaml', line: lineAt(causeOf(error, document.errors, contents)), detail: error.code };
  });
  const refused = errors.length > 0 || !contents ? [] : [...refusedIn(contents)];
  const odd = refused.map(([node, detail]): YamlFault => ({ code: 'bad-yaml', line: lineAt(node.range[0]), detail }));
  const faults = firstOfBad([...errors, ...odd]);
  return {
    value: contents ? written(contents) : undefined,
    empty: emptyKeys(contents),
    emptyIn: (key) => emptyKeys(isMap(contents) ? contents.items.find((item) => isNamed(item, key))?.value : null),
    faults,
    oddities:
      contents && faults.length === 0 ? [...cutIn(contents, source, lineAt), ...unsayableIn(contents, lineAt)] : [],
    lineOf: (path) => (contents ? lineAt(offsetOf(contents, path)) : 1),
  };
}

/** Where an author has to look, which is not always where the parser notices. */
function causeOf(error: YAMLError, all: readonly YAMLError[], contents: ParsedNode | null): number {
  // A key that is too far to the right is read as a part of the value above it.
  const below = all.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && below) return below.pos[1];
  return openedAt(contents, error.pos[0]);
}

/** Where the quotation or the list begins that has no end: the parser only notices behind it. */
function openedAt(node: ParsedNode | null, offset: number): number {
  const isOpen = (inner: ParsedNode | null | undefined): inner is ParsedNode =>
    inner !== null && inner !== undefined && inner.range[0] <= offset && inner.range[2] >= offset;
  if (!node) return offset;
  const isClosed = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
  if (isClosed) return node.range[0];
  if (isMap(node)) {
    const pair = node.items.findLast(({ value }) => isOpen(value));
    if (pair?.value && isOpen(pair.value)) return openedAt(pair.value, offset);
  }
  if (isSeq(node)) {
    const item = node.items.findLast((one) => isOpen(one as ParsedNode));
    if (item) return openedAt(item as ParsedNode, offset);
  }
  return offset;
}

function written(node: ParsedNode): Written | undefined {
  if (isScalar(node)) return isNothing(node) ? undefined : textOf(node);
  if (isSeq(node)) return node.items.map((item) => written(item) ?? '');
  if (isMap(node)) return writtenMap(node.items, node.flow === true);
  return undefined;
}

/** `~` and `null` are how YAML writes nothing; between quotation marks they are words. */
function isNothing(node: Scalar): boolean {
  const said = node.value ? textOf(node).trim() : '';
  return said === '' || (node.type === 'PLAIN' && /^(?:~|null|NULL)$/.test(said));
}

function textOf({ value }: Scalar): string {
  return sayable(String(value));
}

type Item = { readonly key: ParsedNode; readonly value: ParsedNode | null };

function writtenMap(items: readonly Item[], isInBraces: boolean): Written {
  const made: Record<string, Written> = Object.create(null);
  let before = '';
  for (const { key, value } of items) {
    const kept = value ? written(value) : undefined;
    if (!isScalar(key)) continue;
    const name = textOf(key);
    // Between braces a comma ends a value. `8,000` is told as it was written, and words without a colon are told, too.
    if (isInBraces && value === null && /^\d/.test(name) && /^[\d.,-]+$/.test(String(made[before] ?? '')))
      made[before] = `${String(made[before])},${name}`;
    else if (isInBraces && value === null) made[name] = '';
    else {
      if (kept !== undefined) made[name] = kept;
      before = name;
    }
  }
  return made;
}

function emptyKeys(node: ParsedNode | null | undefined): string[] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isScalar(key) && (value === null || written(value) === undefined) ? [textOf(key)] : [],
  );
}

function isNamed({ key }: Item, name: string): boolean {
  return isScalar(key) && textOf(key) === name;
}

function offsetOf(root: ParsedNode, path: KeyPath): number {
  let offset = root.range[0];
  let node: unknown = root;
  for (const step of path) {
    // The one item of what is written without a list.
    if (typeof step === 'number' && !isSeq(node)) continue;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && textOf(item.key) === String(step));
      if (!pair) return offset;
      offset = (pair.key as ParsedNode).range[0];
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      if (isCollection(node) || isScalar(node)) offset = node.range?.[0] ?? offset;
    } else return offset;
  }
  return offset;
}

/** Behind the first mistake of YAML itself, the others are mostly its consequences. */
function firstOfBad(faults: readonly YamlFault[]): YamlFault[] {
  const first = faults.find(({ code }) => code === 'bad-yaml');
  return faults.filter((fault) => fault.code !== 'bad-yaml' || fault === first);
}

/** What YAML allows and content has no use for; left alone, it would vanish without a word. */
function* refusedIn(node: ParsedNode): Generator<[ParsedNode, string]> {
  if (isAlias(node)) yield [node, 'ALIAS'];
  else if (node.anchor !== undefined) yield [node, 'ANCHOR'];
  else if (node.tag?.startsWith('!')) yield [node, 'TAG'];
  if (isSeq(node)) for (const item of node.items) yield* refusedIn(item);
  if (isMap(node))
    for (const { key, value } of node.items) {
      if (!isScalar(key)) yield [key, 'KEY'];
      if (value) yield* refusedIn(value);
    }
}

/**
 * Words behind which a comment begins: `title: Spring #2` is "Spring" to YAML. A comment behind one word, with a space
 * after its sign, was meant as one.
 */
function* cutIn(node: ParsedNode, source: string, lineAt: (offset: number) => number): Generator<YamlFault> {
  if (isScalar(node) && node.type === 'PLAIN' && node.comment) {
    const [begin, end] = node.range;
    const behind = source.slice(end).split('\n', 1)[0] ?? '';
    if (/^[ \t]+#\S/.test(behind) || (/^[ \t]+#/.test(behind) && /\s/.test(source.slice(begin, end))))
      yield { code: 'cut-at-hash', line: lineAt(begin), detail: behind.trim() };
  }
  if (isSeq(node)) for (const item of node.items) yield* cutIn(item, source, lineAt);
  if (isMap(node)) for (const { value } of node.items) if (value) yield* cutIn(value, source, lineAt);
}

/** Characters that are written as `"\0"` or `"\ud800"`: no page and no feed can have them. */
function* unsayableIn(node: ParsedNode, lineAt: (offset: number) => number): Generator<YamlFault> {
  if (isScalar(node)) {
    const value = String(node.value);
    const [line, detail] = [lineAt(node.range[0]), textOf(node)];
    if (!value.isWellFormed()) yield { code: 'half-character', line, detail };
    else if (value !== detail) yield { code: 'control-character', line, detail };
  }
  if (isSeq(node)) for (const item of node.items) yield* unsayableIn(item, lineAt);
  if (isMap(node))
    for (const { key, value } of node.items) {
      yield* unsayableIn(key, lineAt);
      if (value) yield* unsayableIn(value, lineAt);
    }
}

function keyAt(source: string, offset: number): string {
  return /^["']?([^"':\n]*)/.exec(source.slice(offset, offset + 80))?.[1]?.trim() ?? '';
}

/** Offsets in the YAML text. `end` is behind a comment and the end of the line. */
export type YamlSpan = {
  readonly from: number;
  readonly valueFrom: number;
  readonly valueTo: number;
  readonly end: number;
};

/** Where the pair of a key path stands, so that it alone can be changed; only text that `readYaml` finds no fault in. */
export function yamlSpan(source: string, path: KeyPath): YamlSpan | undefined {
  let node: unknown = parseDocument(source, { schema: 'failsafe' }).contents;
  let span: YamlSpan | undefined;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find((item) => isNamed(item as Item, String(step))) : undefined;
    const next: unknown = isSeq(node) ? node.items[Number(step)] : pair?.value;
    if (!isCollection(next) && !isScalar(next)) return undefined;
    const [valueFrom = 0, valueTo = 0, end = 0] = next.range ?? [];
    span = { from: pair ? ((pair.key as ParsedNode).range[0] ?? valueFrom) : valueFrom, valueFrom, valueTo, end };
    node = next;
  }
  return span;
}

// Components in a text as its author wrote it, found without being placed: an old version is never settled.
import { directiveLine, type DirectiveLine } from '../../body/directive-line.ts';
import { componentOfDirective, isComponentName, type ComponentName } from '../../model/component.ts';
import type { BodyFormat } from '../../model/segment.ts';

export type WrittenComponent = {
  /** By their names in small letters. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its first line and its last. */
  readonly inside: string;
  /** All of it, as written. */
  readonly text: string;
};

type Replace = (found: WrittenComponent) => string;

/** The outermost of these names, in both spellings. One that does not end has all the rest inside. */
export function replaceComponents(
  body: string,
  { format, names }: { readonly format: BodyFormat; readonly names: readonly ComponentName[] },
  replace: Replace,
): string {
  const placed = format === 'mdx' ? replaceElements(body, names, replace) : body;
  return replaceDirectives(placed, (directive) => isNamed(directive, names), replace);
}

/** What is written like a component, and is none: `:::qoute{consent=no}`, `<Qoute consent="no">`. */
export function replaceUnknown(body: string, word: RegExp, replace: Replace): string {
  const tags = [...body.matchAll(/<([A-Za-z]\w*)\b([^<>]*)>/g)].filter(([, , written = '']) => word.test(written));
  const names = [...new Set(tags.map(([, name = '']) => name))].filter((name) => !isComponentName(name));
  const plain = names.length > 0 ? replaceElements(body, names, replace) : body;
  return replaceDirectives(
    plain,
    (directive) => directive?.opens !== undefined && componentOfDirective(directive.opens.name) === undefined,
    replace,
  );
}

type Open = { readonly first: DirectiveLine; readonly lines: string[]; readonly colons: number[] };

type IsMeant = (directive: DirectiveLine | undefined) => boolean;

function replaceDirectives(body: string, isMeant: IsMeant, replace: Replace): string {
  if (!body.includes(':')) return body;
  const kept: string[] = [];
  let open: Open | undefined;
  for (const line of body.split('\n')) {
    const directive = directiveLine(line.replace(behindSigns, ''), 1);
    if (open) {
      open.lines.push(line);
      if (!staysOpen(open, directive)) {
        kept.push(replace(asWritten(open)));
        open = undefined;
      }
    } else if (!isMeant(directive)) kept.push(line);
    else if (directive?.isWhole) kept.push(replace(asWritten({ first: directive, lines: [line], colons: [] })));
    else if (directive) open = { first: directive, lines: [line], colons: [directive.colons] };
  }
  if (open) kept.push(replace(asWritten(open)));
  return kept.join('\n');
}

/** Signs of lists and quotations before colons. */
const behindSigns = /^(?:[\s>*+-]|\d{1,9}[.)])*(?=:)/;

/** An end closes what was opened behind as many colons, and all that is inside it. */
function staysOpen({ colons }: Open, directive: DirectiveLine | undefined): boolean {
  if (!directive || directive.isWhole) return true;
  if (directive.opens) colons.push(directive.colons);
  else colons.length = Math.max(0, colons.lastIndexOf(directive.colons));
  return colons.length > 0;
}

function isNamed(directive: DirectiveLine | undefined, names: readonly ComponentName[]): boolean {
  const name = directive?.opens && componentOfDirective(directive.opens.name);
  return name !== undefined && names.includes(name);
}

function asWritten({ first, lines, colons }: Open): WrittenComponent {
  const { attributes = [], odd = [] } = first.opens ?? {};
  const written = [...attributes, ...odd.map((text) => [text, ''] as const)];
  const end = colons.length === 0 ? -1 : undefined;
  return {
    attributes: Object.fromEntries(written.map(([name, value]) => [name.toLowerCase(), value])),
    inside: lines.slice(1, end).join('\n'),
    text: lines.join('\n'),
  };
}

type OpenElement = { readonly name: string; readonly written: string; readonly from: number; readonly inner: number };

/** A tag that ends in itself, or all up to the tag that ends it, with those of its name that stand inside; in capitals or not. */
export function replaceElements(body: string, names: readonly string[], replace: Replace): string {
  const name = names.join('|');
  const tag = new RegExp(
    String.raw`<(?:(?<begun>${name})\b(?<written>(?:[^<>"'/]|\/(?!>)|"[^"]*"|'[^']*')*)(?<whole>\/?)>|\/(?<ended>${name})\s*>)`,
    'gi',
  );
  let [kept, at, depth] = ['', 0, 0];
  let open: OpenElement | undefined;
  const put = ({ from, inner, written }: OpenElement, until: number, end: number) => {
    const found = { attributes: attributesOf(written), inside: body.slice(inner, until), text: body.slice(from, end) };
    kept += body.slice(at, from) + replace(found);
    at = end;
  };
  for (const { 0: text, index, groups = {} } of body.matchAll(tag)) {
    const { begun, written = '', whole, ended } = groups;
    const end = index + text.length;
    if (open) {
      if (begun?.toLowerCase() === open.name && !whole) depth += 1;
      else if (ended?.toLowerCase() === open.name) depth -= 1;
      if (depth > 0) continue;
      put(open, index, end);
      open = undefined;
    } else if (begun !== undefined) {
      const found = { name: begun.toLowerCase(), written, from: index, inner: end };
      if (whole) put(found, end, end);
      else [open, depth] = [found, 1];
    }
  }
  if (open) put(open, body.length, body.length);
  return kept + body.slice(at);
}

/** Of a tag: `<img src="a.jpg">`. */
export function attributesOf(written: string): Record<string, string> {
  const pairs = written.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    Array.from(pairs, ([, name = '', double, single, plain]) => [name.toLowerCase(), double ?? single ?? plain ?? '']),
  );
}

// Components in a text as its author wrote it, found without being placed: an old version is never settled.
import { directiveLine, type DirectiveLine } from '../../body/directive-line.ts';
import { componentOfDirective, type ComponentName } from '../../model/component.ts';
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
  return replaceDirectives(format === 'mdx' ? replaceElements(body, names, replace) : body, names, replace);
}

type Open = { readonly first: DirectiveLine; readonly lines: string[]; readonly colons: number[] };

function replaceDirectives(body: string, names: readonly ComponentName[], replace: Replace): string {
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
    } else if (!isNamed(directive, names)) kept.push(line);
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
  const written = first.opens?.attributes ?? [];
  const end = colons.length === 0 ? -1 : undefined;
  return {
    attributes: Object.fromEntries(written.map(([name, value]) => [name.toLowerCase(), value])),
    inside: lines.slice(1, end).join('\n'),
    text: lines.join('\n'),
  };
}

/** A tag that ends in itself, or all up to the tag that ends it. */
function replaceElements(body: string, names: readonly ComponentName[], replace: Replace): string {
  const element = new RegExp(
    String.raw`<(?<name>${names.join('|')})\b(?<written>(?:[^<>"'/]|\/(?!>)|"[^"]*"|'[^']*')*)(?:\/>|>(?<inside>[\s\S]*?)(?:<\/\k<name>\s*>|$))`,
    'g',
  );
  return body.replace(element, (text: string, ...found) => {
    const { written = '', inside = '' } = found.at(-1) as Record<string, string | undefined>;
    return replace({ attributes: attributesOf(written), inside, text });
  });
}

/** Of a tag: `<img src="a.jpg">`. */
export function attributesOf(written: string): Record<string, string> {
  const pairs = written.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g);
  return Object.fromEntries(
    Array.from(pairs, ([, name = '', double, single, plain]) => [name.toLowerCase(), double ?? single ?? plain ?? '']),
  );
}

// One tag of HTML or JSX, read without a parser that would run anything.

export type Attribute = { readonly kind: 'text' | 'code'; readonly value: string };

export type Tag = {
  readonly name: string;
  readonly closes: boolean;
  readonly isEmpty: boolean;
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly end: number;
};

const opening = /<(\/?)([A-Za-z][\w.:-]*|(?=>))/y;
const attribute = /\s*([A-Za-z_@:#v][\w:.@-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'{}<>=`]+)|(?=\{)))?/y;

/** The tag at `at`; nothing where the text is not one. `<>` and `</>` have the name ''. */
export function readTag(text: string, at: number): Tag | undefined {
  opening.lastIndex = at;
  const found = opening.exec(text);
  if (!found) return undefined;
  const attributes: Record<string, Attribute> = Object.create(null);
  let next = opening.lastIndex;
  for (;;) {
    const end = /\s*(\/?)>/y;
    end.lastIndex = next;
    const last = end.exec(text);
    if (last)
      return {
        name: found[2] ?? '',
        closes: found[1] === '/',
        isEmpty: last[1] === '/',
        attributes,
        end: end.lastIndex,
      };
    const after = readAttribute(text, next, attributes);
    if (after === undefined) return undefined;
    next = after;
  }
}

function readAttribute(text: string, at: number, attributes: Record<string, Attribute>): number | undefined {
  const spread = /\s*(?=\{)/y;
  spread.lastIndex = at;
  if (spread.test(text)) return bracesEnd(text, spread.lastIndex);
  attribute.lastIndex = at;
  const found = attribute.exec(text);
  if (!found?.[1]) return undefined;
  const next = attribute.lastIndex;
  if (text[next] !== '{' || !/=\s*$/.test(found[0])) {
    attributes[found[1]] = { kind: 'text', value: found[2] ?? found[3] ?? found[4] ?? '' };
    return next;
  }
  const end = bracesEnd(text, next);
  if (end === undefined) return undefined;
  const code = text.slice(next + 1, end - 1).trim();
  const value = stringLiteral(code);
  attributes[found[1]] = value === undefined ? { kind: 'code', value: code } : { kind: 'text', value };
  return end;
}

const longestCode = 20_000;

/** The end of the braces that open at `at`: strings and templates within may hold braces of their own. */
export function bracesEnd(text: string, at: number): number | undefined {
  const limit = Math.min(text.length, at + longestCode);
  let depth = 0;
  for (let next = at; next < limit; next += 1) {
    const character = text[next];
    if (character === '{') depth += 1;
    else if (character === '}' && --depth === 0) return next + 1;
    else if (text.startsWith('/*', next)) next = afterComment(text, next);
    else if (character === '"' || character === '`' || (character === "'" && !/\w/.test(text[next - 1] ?? '')))
      next = quoteEnd(text, next, character) ?? next;
  }
  return undefined;
}

function afterComment(text: string, at: number): number {
  const end = text.indexOf('*/', at + 2);
  return end < 0 ? text.length : end + 1;
}

function quoteEnd(text: string, at: number, quote: string): number | undefined {
  for (let next = at + 1; next < text.length; next += 1) {
    if (text[next] === '\\') next += 1;
    else if (text[next] === quote) return next;
    else if (quote !== '`' && text[next] === '\n') return undefined;
  }
  return undefined;
}

/** What a string or a template without places to fill in says. */
export function stringLiteral(code: string): string | undefined {
  const [, quote, inner] = /^(["'`])([\s\S]*)\1$/.exec(code.trim()) ?? [];
  if (quote === undefined || inner === undefined) return undefined;
  if (new RegExp(`(?<!\\\\)(?:\\\\\\\\)*${quote}`).test(inner) || (quote === '`' && /(?<!\\)\$\{/.test(inner)))
    return undefined;
  return inner.replace(/\\(n|t|[^nt])/g, (_, escaped: string) => ({ n: '\n', t: '\t' })[escaped] ?? escaped);
}

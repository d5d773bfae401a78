// MDX is a program, and a post is none: code never reaches the parser, which a deeply nested expression of five
// kilobytes would keep busy for ever or end with its whole process. Braces, imports and exports are hidden from it.
// `unhideCode` puts them back into the tree as what they are.

/** Noncharacters, which no text may have (Unicode, 23.7). */
export const mask = {
  open: '\uFDD0',
  close: '\uFDD1',
  escapedOpen: '\uFDD2',
  escapedClose: '\uFDD3',
  /** Before a line that may begin a module. */
  module: '\uFDD4',
  /** Beside the quotation marks that were put around an attribute's code. */
  attribute: '\uFDD5',
  /** A quotation mark of such code. */
  quote: '\uFDD6',
} as const;

const anyMask = /[\uFDD0-\uFDD6]/g;
const anyCode = /[{}]|^(?:import|export)\b/m;

/** The same lines, without anything that MDX would read as a program. */
export function hideCode(source: string): string {
  const plain = source.replace(anyMask, '');
  if (!anyCode.test(plain)) return plain;
  return withoutComments(plain)
    .replace(/=\{((?:[^{}<>]|\{[^{}<>]*\})*)\}/g, (_, code: string) => `="${hiddenAttribute(code)}"`)
    .replace(/\\([\\{}])/g, (both, one: string) =>
      one === '\\' ? both : one === '{' ? mask.escapedOpen : mask.escapedClose,
    )
    .replaceAll('{', mask.open)
    .replaceAll('}', mask.close)
    .replace(/^(?=(?:import|export)\b)/gm, mask.module);
}

function hiddenAttribute(code: string): string {
  return `${mask.attribute}{${code.replaceAll('"', mask.quote)}}${mask.attribute}`;
}

/** A text as it is read; in an example of code, as its author wrote it. */
export function unhidden(hidden: string, isExample = false): string {
  if (hidden.search(anyMask) < 0) return hidden;
  return hidden
    .replace(/"\uFDD5|\uFDD5"/g, '')
    .replaceAll(mask.open, '{')
    .replaceAll(mask.close, '}')
    .replaceAll(mask.escapedOpen, isExample ? '\\{' : '{')
    .replaceAll(mask.escapedClose, isExample ? '\\}' : '}')
    .replaceAll(mask.quote, '"')
    .replace(anyMask, '');
}

const commentBegins = '{/*';
const commentEnds = /\*\/\s*\}/;

/** Comments say nothing to readers; in a fenced example they are part of it. */
function withoutComments(source: string): string {
  if (!source.includes(commentBegins)) return source;
  const lines = source.split('\n');
  const last = lines.findLastIndex((line) => commentEnds.test(line));
  let fence: string | undefined;
  let isComment = false;
  return lines
    .map((line, number) => {
      const mark = isComment ? undefined : /^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1];
      if (mark !== undefined && (fence === undefined || mark.startsWith(fence)))
        fence = fence === undefined ? mark : undefined;
      if (mark !== undefined || fence !== undefined) return line;
      const { kept, open } = withoutCommentsOfLine(line, isComment, number < last);
      isComment = open;
      return kept;
    })
    .join('\n');
}

function withoutCommentsOfLine(
  line: string,
  began: boolean,
  ends: boolean,
): { readonly kept: string; readonly open: boolean } {
  let kept = '';
  let rest = line;
  let open = began;
  for (;;) {
    if (open) {
      const end = commentEnds.exec(rest);
      if (!end) return { kept, open };
      rest = rest.slice(end.index + end[0].length);
    }
    const begin = rest.indexOf(commentBegins);
    if (begin < 0 || (!ends && !commentEnds.test(rest.slice(begin)))) return { kept: kept + rest, open: false };
    kept += rest.slice(0, begin);
    rest = rest.slice(begin);
    open = true;
  }
}

// What only MDX has: imports, exports and expressions between braces.
import { isLineStart, lineBefore } from './markdown-lines.ts';
import { bracesEnd, stringLiteral } from './tag.ts';
import type { Match, Place, Rule } from './template-match.ts';

export const mdxRules: readonly Rule[] = [readModule, readExpression];

const importStatement = /import\s+(?:[\w*{}\s,$]+\s+from\s+)?(["'])([^"'\n]+)\1[ \t]*;?[ \t]*(?:\n|$)/y;

/** The pictures and components that a file imports: name → file. */
export function readImports(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name, file] of text.matchAll(/^import\s+([\w$]+)\s+from\s+["']([^"'\n]+)["']/gm))
    if (name && file) found.set(name, file);
  return found;
}

/** Modules stand at the beginning of a paragraph, or follow each other. */
function readModule({ text, at, isMdx }: Place): Match | undefined {
  if (!isMdx || !isLineStart(text, at) || !beginsParagraph(text, at)) return undefined;
  importStatement.lastIndex = at;
  if (importStatement.test(text)) return { end: importStatement.lastIndex, text: '' };
  if (!/^export\s+(?:default\b|const\b|let\b|var\b|async\b|function\b|class\b|[{*])/.test(text.slice(at, at + 60)))
    return undefined;
  const end = exportEnd(text, at);
  return { end, text: '', code: 'template-removed' };
}

function beginsParagraph(text: string, at: number): boolean {
  const before = lineBefore(text, at);
  return before === undefined || before.trim() === '' || /^(?:import|export)\s/.test(before);
}

/** To the empty line after the last brace. */
function exportEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const line = text.indexOf('\n', end);
    const brace = text.indexOf('{', end);
    if (brace >= 0 && (line < 0 || brace < line)) end = bracesEnd(text, brace) ?? brace + 1;
    else if (line < 0) return text.length;
    else if (/^[ \t]*(?:\n|$)/.test(text.slice(line + 1))) return line + 1;
    else end = line + 1;
  }
}

function readExpression({ text, at, isMdx }: Place): Match | undefined {
  if (!isMdx || text[at] !== '{') return undefined;
  const end = bracesEnd(text, at);
  if (end === undefined) return undefined;
  const code = text.slice(at + 1, end - 1).trim();
  if (code === '' || /^\/\*[\s\S]*\*\/$/.test(code)) return { end, text: '' };
  const said = stringLiteral(text.slice(at + 1, end - 1));
  if (said !== undefined) return { end, text: said.replace(/</g, '&lt;') };
  return { end, text: '', code: 'template-removed' };
}

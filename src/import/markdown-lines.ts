// Where code stands in Markdown, so that nothing in it is taken for anything else.

/** Opening of a code fence at the start of a line, also within lists and quotations. */
const fenceLine = /[ \t]*(?:>[ \t]?)*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})[^\n]*(?:\n|$)/y;

/** The end of the fenced code that begins at the start of a line, if one begins there. */
export function fenceEnd(text: string, lineStart: number): number | undefined {
  fenceLine.lastIndex = lineStart;
  const mark = fenceLine.exec(text)?.[1];
  if (mark === undefined) return undefined;
  const closing = new RegExp(`^[ \\t>]*${mark[0]}{${mark.length},}[ \\t]*(?:\\n|$)`, 'gm');
  closing.lastIndex = fenceLine.lastIndex;
  const found = closing.exec(text);
  return found ? found.index + found[0].length : text.length;
}

/** Code within a line is short; a limit keeps a file of nothing but backticks from taking an hour. */
const longestCode = 5000;

/** The end of the inline code that begins at a backtick; a run without its match is only backticks. */
export function inlineCodeEnd(text: string, at: number): number | undefined {
  const run = runLength(text, at);
  const near = text.slice(at, at + longestCode);
  for (let next = near.indexOf('`', run); next >= 0;) {
    const length = runLength(near, next);
    if (length === run) return /\n[ \t]*\n/.test(near.slice(0, next)) ? undefined : at + next + length;
    next = near.indexOf('`', next + length);
  }
  return undefined;
}

export function runLength(text: string, at: number): number {
  let end = at;
  while (text[end] === '`') end += 1;
  return end - at;
}

export function isLineStart(text: string, at: number): boolean {
  return at === 0 || text[at - 1] === '\n';
}

/** Past the line break, where nothing else but the stretch stands on its line; else its own end. */
export function wholeLineEnd(text: string, at: number, end: number): number {
  const near = text.slice(Math.max(0, at - 200), at);
  const before = near.slice(near.lastIndexOf('\n') + 1);
  const after = /^[ \t]*\n/.exec(text.slice(end, end + 200))?.[0];
  return before.trim() === '' && after !== undefined ? end + after.length : end;
}

/** The line above the one that begins at `lineStart`. */
export function lineBefore(text: string, lineStart: number): string | undefined {
  return lineStart === 0 ? undefined : text.slice(startAbove(text, lineStart), lineStart - 1);
}

/** The end of a block indented by four spaces after an empty line, outside a list. */
export function indentedCodeEnd(text: string, lineStart: number): number | undefined {
  if (!/^(?: {4}|\t)\s*\S/.test(text.slice(lineStart, lineStart + 200))) return undefined;
  if (lineBefore(text, lineStart)?.trim()) return undefined;
  if (/^(?:\s|[-*+] |\d{1,9}[.)] |<|>)/.test(lastSaid(text, lineStart))) return undefined;
  const code = /(?:(?: {4}|\t)[^\n]*(?:\n|$)|[ \t]*\n(?=(?:[ \t]*\n)*(?: {4}|\t)))+/y;
  code.lastIndex = lineStart;
  return code.test(text) ? code.lastIndex : undefined;
}

/** The last line above that is not empty. */
function lastSaid(text: string, lineStart: number): string {
  for (let at = lineStart; at > 0; at = startAbove(text, at)) {
    const line = lineBefore(text, at) ?? '';
    if (line.trim() !== '') return line;
  }
  return '';
}

function startAbove(text: string, lineStart: number): number {
  return lineStart < 2 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
}

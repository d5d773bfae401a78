// In MDX, text inside components is indented at will. In Markdown, four spaces make code of it.
import { fenceEnd } from './markdown-lines.ts';

/** Keeps the number of lines, and the indentation of lists. */
export function dedentProse(text: string): string {
  let made = '';
  let isInList = false;
  for (let at = 0; at < text.length;) {
    const end = fenceEnd(text, at) ?? lineEnd(text, at);
    const block = text.slice(at, end);
    if (/^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/.test(block)) isInList = true;
    else if (/^\S/.test(block)) isInList = false;
    made += isInList ? block : dedented(block);
    at = end;
  }
  return made;
}

/** A fence takes its own lines along. */
function dedented(block: string): string {
  const indent = /^[ \t]*/.exec(block)?.[0] ?? '';
  if (!/^(?: {4}|\t)/.test(indent)) return block;
  return block
    .split('\n')
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n');
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

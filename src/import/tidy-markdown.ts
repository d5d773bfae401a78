// What was taken out leaves holes: more than one empty line says nothing. Code keeps its own.
import { fenceEnd } from './markdown-lines.ts';

export function tidyMarkdown(text: string): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length;) {
    const fence = fenceEnd(text, at);
    const lineEnd = text.indexOf('\n', at);
    const end = fence ?? (lineEnd < 0 ? text.length : lineEnd + 1);
    const line = text.slice(at, end);
    const isEmpty = line.trim() === '';
    if (!isEmpty) lines.push(line);
    else if (lines.length > 0 && lines.at(-1) !== '\n') lines.push('\n');
    at = end;
  }
  return lines.join('');
}

// Front-matter as other generators read it. Their YAML parsers let a quoted text go on at the left edge; the standard
// wants it indented.

const opening = /^[\w-]+:[ \t]+(["'])/;

/** The same lines, with the further lines of a quoted value indented. */
export function mendYaml(source: string): string {
  let quote: string | undefined;
  const mended = source.split('\n').map((line) => {
    if (quote !== undefined) {
      const indented = /^\s/.test(line) || line === '' ? line : `  ${line}`;
      if (closes(line, quote, 0)) quote = undefined;
      return indented;
    }
    const match = opening.exec(line);
    if (match?.[1] && !closes(line, match[1], match[0].length)) quote = match[1];
    return line;
  });
  return mended.join('\n');
}

/** Whether a quoted text ends on this line: `\"` and `''` are parts of it. */
function closes(line: string, quote: string, from: number): boolean {
  for (let at = from; at < line.length; at += 1) {
    if (quote === '"' && line[at] === '\\') at += 1;
    else if (line[at] === quote && quote === "'" && line[at + 1] === quote) at += 1;
    else if (line[at] === quote) return true;
  }
  return false;
}

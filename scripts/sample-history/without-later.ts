/** A file's text as it stood on `day`: without the revisions, payments and withdrawal that came later. */
export function withoutLater(text: string, day: string): string {
  const parts = blocks(text.split('\n'));
  const kept = parts.filter(({ date }) => date === undefined || date <= day).flatMap(({ lines }) => lines);
  return kept
    .filter((line, index) => !(/^(revisions|payments):$/.test(line) && !/^ {2}- /.test(kept[index + 1] ?? '')))
    .join('\n');
}

type Block = { readonly lines: string[]; readonly date?: string };

/** Each revision and payment and the withdrawal are a block with its date; all other lines are blocks without. */
function blocks(lines: readonly string[]): Block[] {
  const made: Block[] = [];
  for (let at = 0; at < lines.length;) {
    const end = blockEnd(lines, at);
    const own = lines.slice(at, end);
    const date = end > at + 1 ? /^ {2}(?:- )?date: (\S+)/m.exec(own.join('\n'))?.[1] : undefined;
    made.push({ lines: own, ...(date ? { date } : {}) });
    at = end;
  }
  return made;
}

function blockEnd(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  const depth = /^ {2}- date:/.test(line) ? 4 : line === 'withdrawn:' ? 2 : undefined;
  if (depth === undefined) return at + 1;
  let end = at + 1;
  while (end < lines.length && (lines[end] ?? '').startsWith(' '.repeat(depth))) end += 1;
  return end;
}

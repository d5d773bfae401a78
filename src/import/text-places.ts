// Places of a text that are asked for again and again, found once.

const blockTags =
  'address article aside blockquote center details dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header li main nav ol p section summary table tbody td tfoot th thead tr ul';
const htmlBlock = new RegExp(`^\\s*</?(?:${blockTags.replaceAll(' ', '|')})(?:[\\s/>]|$)`, 'i');

/** Whether Markdown is not read at a place, because a block of HTML without an empty line stands around it. */
export function htmlFinder(text: string): (at: number) => boolean {
  const starts = [0];
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 1)) starts.push(at + 2);
  return (at) => {
    const start = starts[lastBefore(starts, at)] ?? 0;
    return htmlBlock.test(text.slice(start, Math.min(at, start + 200)));
  };
}

/** The line on which a place stands, from 0. */
export function lineFinder(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => lastBefore(starts, at);
}

/** Opening square bracket → the place after the one that closes it, within a paragraph. */
export function bracketPairs(text: string): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  let open: number[] = [];
  for (const { 0: found, index } of text.matchAll(/\\[\s\S]|[[\]]|\n[ \t]*(?=\n)/g)) {
    if (found === '[') open.push(index);
    else if (found === ']') {
      const last = open.pop();
      if (last !== undefined) pairs.set(last, index + 1);
    } else if (found.startsWith('\n')) open = [];
  }
  return pairs;
}

/** The index of the last of the sorted numbers that is not above `at`. */
function lastBefore(sorted: readonly number[], at: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

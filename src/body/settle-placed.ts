// A body settled in a tree that knows its lines: what is wrong in it, and what it names, have theirs. Of HTML in Markdown
// it knows nothing.
import type { BodyFormat, BodyWords } from '../model/segment.ts';
import { parseBody } from './parse-body.ts';
import { settleTree, type BodyFault, type Mention } from './settle-tree.ts';

export type Placed = { readonly faults: readonly BodyFault[]; readonly mentions: readonly Mention[] };

const noWords: BodyWords = { footnotes: '', backToText: '', remote: '' };

export function settlePlaced(source: string, format: BodyFormat): Placed {
  const parsed = parseBody(source, format, noWords, true);
  if ('fault' in parsed) return { faults: [], mentions: [] };
  const { faults, mentions } = settleTree(parsed.tree, { words: noWords });
  return { faults: [...parsed.faults, ...faults], mentions };
}

import type { BodyFormat, BodyTargets, Segment } from '../model/segment.ts';
import { draftOf, filled } from './draft.ts';
import { parseBody } from './parse-body.ts';
import { settleTree } from './settle-tree.ts';

/**
 * An author's text as segments that pages and feeds place. A body that does not parse gives none: it was refused when
 * it was checked.
 */
export function toSegments(source: string, format: BodyFormat, targets: BodyTargets): Segment[] {
  const parsed = parseBody(source, format, targets.words);
  if ('fault' in parsed) return [];
  const { words, contact, page } = targets;
  const settled = settleTree(parsed.tree, { words, contact, page, targets });
  return filled(draftOf(parsed.tree, settled), targets);
}

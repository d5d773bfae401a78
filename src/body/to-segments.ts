import type { Root } from 'hast';
import type { BodyFormat, BodyTargets, Segment } from '../model/segment.ts';
import { own } from './own.ts';
import { parseBody } from './parse-body.ts';
import { sanitise, slotName } from './sanitise.ts';
import { settleTree, type Slot } from './settle-tree.ts';
import { writeHtml } from './write-html.ts';

/**
 * An author's text as segments that pages and feeds place. The allow-list runs last, on every stretch of HTML.
 * A body that does not parse gives none: it was refused when it was checked.
 */
export function toSegments(source: string, format: BodyFormat, targets: BodyTargets): Segment[] {
  const parsed = parseBody(source, format, targets.words);
  if ('fault' in parsed) return [];
  const { slots } = settleTree(parsed.tree, { words: targets.words, contact: targets.contact, targets });
  return segmentsOf(parsed.tree, slots, targets);
}

// Authors cannot write it: quotation marks inside an attribute are written as references.
const slotMark = new RegExp(`<${slotName} data-number="(\\d+)"></${slotName}>`);

function segmentsOf(tree: Root, slots: readonly Slot[], targets: BodyTargets): Segment[] {
  const pieces = writeHtml(sanitise(tree)).split(slotMark);
  return pieces.flatMap((piece, index): Segment[] => {
    if (index % 2 === 0) return piece.trim() === '' ? [] : [{ kind: 'html', html: piece }];
    const slot = slots[Number(piece)];
    return slot ? placed(slot, slots, targets) : [];
  });
}

function placed(slot: Slot, slots: readonly Slot[], targets: BodyTargets): Segment[] {
  switch (slot.kind) {
    case 'picture': {
      const { src, inline, ...words } = slot;
      const picture = own(targets.pictures, src);
      return picture ? [{ ...words, picture, ...(inline ? { inline } : {}) }] : [];
    }
    case 'quote':
      return [{ ...slot, children: segmentsOf(slot.children, slots, targets) }];
    case 'progress':
      return [slot];
    default:
      return slot satisfies never;
  }
}

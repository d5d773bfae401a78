import { createHash } from 'node:crypto';
import type { Root } from 'hast';
import { withoutContactData } from '../model/contact-data.ts';
import { ownPage, type BodyFacts, type BodyFormat, type BodyWords } from '../model/segment.ts';
import { draftOf, type Draft } from './draft.ts';
import { openComment } from './open-comment.ts';
import { parseBody } from './parse-body.ts';
import { placeFaults } from './place-faults.ts';
import { excerptOf, plainText, wordCount } from './plain-text.ts';
import { settleTree, type BodyFault, type Slot } from './settle-tree.ts';

// Facts are the same in every language.
const anyWords: BodyWords = { footnotes: '', backToText: '', remote: '{host}' };

export type ReadBody = {
  readonly facts?: BodyFacts;
  readonly faults: readonly BodyFault[];
  /** Absent where the words around it depend on the site, or something of it is not published. */
  readonly draft?: () => Draft;
};

/**
 * What the site must know of a body, and what is wrong with it. A body that does not parse has a fault and no facts. With
 * `isWhole` its whole text is among them, for open data.
 */
export function bodyFacts(source: string, format: BodyFormat, { isWhole = false } = {}): ReadBody {
  const parsed = parseBody(source, format, anyWords);
  if ('fault' in parsed)
    return { faults: [{ code: 'bad-mdx', line: parsed.fault.line, values: { detail: parsed.fault.detail } }] };
  const unclosed = openComment(parsed.tree, source);
  const settled = settleTree(parsed.tree, { words: anyWords, page: ownPage });
  // Only now: what is kept back is in no excerpt either.
  const opening = withoutContactData(openingText(parsed.tree.children));
  const facts: BodyFacts = {
    digest: bodyDigest(source),
    format,
    words: shownWords(parsed.tree, settled.slots),
    excerpt: excerptOf(opening),
    ...(isWhole ? { text: withoutContactData(wholeText(parsed.tree.children)) } : {}),
    links: [...settled.links.keys()],
    pictures: [...settled.pictures],
    ...(settled.recordings.size > 0 ? { recordings: [...settled.recordings.values()] } : {}),
    milestones: [...settled.milestones],
    anchors: [...settled.anchors],
  };
  const faults = placeFaults([...parsed.faults, ...settled.faults, ...unclosed], source, format);
  if (!isSameEverywhere(source, settled.faults)) return { facts, faults };
  return { facts, faults, draft: () => draftOf(parsed.tree, settled) };
}

/** Footnotes and remote pictures have words of the page's language, and contact data depends on the organisation. */
function isSameEverywhere(source: string, faults: readonly BodyFault[]): boolean {
  const isWorded = faults.some(({ code }) => code === 'remote-picture' || code === 'remote-media');
  return !isWorded && !source.includes('@') && !source.includes('[^');
}

/** A body of nothing but a film has the words of the link to it. */
function shownWords(tree: Root, slots: readonly Slot[]): number {
  const inside = slots.map((slot) => ('children' in slot ? wordCount(plainText(slot.children)) : 0));
  return inside.reduce((sum, one) => sum + one, wordCount(plainText(tree)));
}

/** SHA-256 of the text, 128 bits as hexadecimal. */
export function bodyDigest(source: string): string {
  return createHash('sha256').update(source).digest('hex').slice(0, 32);
}

/** Blocks with an empty line between them; lines of a block as they were written. */
function wholeText(children: Parameters<typeof plainText>[0][]): string {
  const blocks = children.map((child) => (child.type === 'element' ? plainText(child).trim() : ''));
  return blocks.filter((text) => text !== '').join('\n\n');
}

function openingText(children: Parameters<typeof plainText>[0][]): string {
  let text = '';
  for (const child of children) {
    if (child.type !== 'element' || child.tagName !== 'p') continue;
    text += ` ${plainText(child)}`;
    if (text.length > 240) break;
  }
  return text;
}

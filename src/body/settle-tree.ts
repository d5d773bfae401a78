// One walk over an author's tree settles what every element becomes: kept, unwrapped, turned into a link or a slot for
// a component. Reading collects what the walk found; printing passes what the names turned out to be.
import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { ProblemCode } from '../model/problem.ts';
import type { NamedRecording } from '../model/recording.ts';
import type { Block, BodyTargets, BodyWords, Named, PlayerWords } from '../model/segment.ts';
import { markAnchors } from './anchors.ts';
import { settleComponent } from './settle-component.ts';
import { settleElement } from './settle-element.ts';
import { contactDataIn, withoutContactData } from '../model/contact-data.ts';

/** `text` is a stretch of the source by which the line is found; `line` counts from the body's first. */
export type BodyFault = {
  readonly code: ProblemCode;
  readonly line?: number;
  readonly text?: string;
  /** The lines of what it was found in, where the tree knows them: the text stands on one of these. */
  readonly within?: Stretch;
  readonly values: Readonly<Record<string, string>>;
};

/** Lines of the body, 1-based, both included. */
export type Stretch = { readonly from: number; readonly to: number };

/** Something that a text names, and where: only in a tree that knows its lines. */
export type Mention = { readonly as: Named; readonly name: string; readonly within: Stretch };

export type Slot = PictureSlot | { readonly kind: 'progress'; readonly milestone: string } | Player<Root> | Block<Root>;

export type PictureSlot = {
  readonly kind: 'picture';
  readonly src: string;
  readonly alt: string;
  /** Its words were a file name: it is shown where the note beside it has others. */
  readonly isUnnamed?: true;
  caption?: string;
  credit?: string;
  /** Wider than the text. */
  wide?: true;
  /** Whether it stands in a line of text. */
  inline: boolean;
};

/** A sound or a film by its name, with the names of what belongs to it. */
export type Player<Children> = {
  readonly kind: 'player';
  readonly role: 'audio' | 'video';
  readonly src: string;
  readonly captions?: string;
  readonly poster?: string;
  /** Whether what is said in it stands inside. */
  readonly hasWords: boolean;
  readonly children: Children;
} & PlayerWords;

/** Without `targets` every name counts as found. */
export type Settling = {
  readonly words: BodyWords;
  /** The page's own address, where places in it are linked to from elsewhere. */
  readonly page?: string | undefined;
  readonly contact?: string | undefined;
  readonly targets?: BodyTargets;
};

export type Settled = {
  /** Inside the site, or with a host, as written → its number. */
  readonly links: Map<string, number>;
  readonly pictures: Set<string>;
  /** By role and names. */
  readonly recordings: Map<string, NamedRecording>;
  readonly milestones: Set<string>;
  readonly anchors: Set<string>;
  readonly faults: BodyFault[];
  readonly slots: Slot[];
  readonly mentions: Mention[];
};

export type Walk = Settling &
  Settled & {
    readonly settle: (nodes: readonly RootContent[]) => ElementContent[];
    /** Where the walk is. */
    readonly at: { within?: Stretch | undefined };
  };

/** Changes `tree` in place. */
export function settleTree(tree: Root, settling: Settling): Settled {
  const settled: Settled = {
    links: new Map(),
    pictures: new Set(),
    recordings: new Map(),
    milestones: new Set(),
    anchors: markAnchors(tree),
    faults: [],
    slots: [],
    mentions: [],
  };
  const settle: Walk['settle'] = (nodes) => nodes.flatMap((node) => settlePlaced(node, walk));
  const walk: Walk = { ...settling, ...settled, settle, at: {} };
  tree.children = walk.settle(tree.children);
  return settled;
}

/** What is found wrong inside has the lines of the innermost node that has any. */
function settlePlaced(node: RootContent, walk: Walk): ElementContent[] {
  const around = walk.at.within;
  if (node.position) walk.at.within = { from: node.position.start.line, to: node.position.end.line };
  const { within } = walk.at;
  const before = walk.faults.length;
  const settled = settleNode(node, walk);
  if (within)
    for (const [index, fault] of walk.faults.entries())
      if (index >= before && !fault.within) walk.faults[index] = { ...fault, within };
  walk.at.within = around;
  return settled;
}

/** Notes that the text names something here. */
export function mention(as: Named, name: string, { mentions, at: { within } }: Walk): void {
  if (within) mentions.push({ as, name, within });
}

function settleNode(node: RootContent, walk: Walk): ElementContent[] {
  switch (node.type) {
    case 'element':
      return settleElement(node, walk);
    case 'text':
      return [{ type: 'text', value: settleText(node.value, walk) }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return settleComponent(node, walk);
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return settleCode(node.value, walk);
    default:
      return [];
  }
}

/** An author's words without anybody's e-mail address. */
export function settleText(text: string, walk: Walk): string {
  const found = contactDataIn(text);
  for (const contact of found) walk.faults.push({ code: 'contact-in-post', text: contact, values: { contact } });
  if (found.length === 0) return text;
  return withoutContactData(text, walk.contact);
}

function settleCode(code: string, walk: Walk): ElementContent[] {
  const comment = /^\s*\/\*[\s\S]*\*\/\s*$/.test(code);
  const firstLine = code.trim().split('\n')[0] ?? '';
  if (!comment && firstLine)
    walk.faults.push({ code: 'code-in-mdx', text: firstLine, values: { code: firstLine.slice(0, 60) } });
  return [];
}

/** An element of the tree that stands for a component until the pages place it. */
export function slotElement(slot: Slot, walk: Walk, name: string): Element {
  walk.slots.push(slot);
  return { type: 'element', tagName: name, properties: { dataNumber: String(walk.slots.length - 1) }, children: [] };
}

// A body whose links and pictures are still names: what reading makes of it, before anybody knows what else the site
// has. Filling in what the names turned out to be makes it the segments that pages and feeds place.
import type { Root } from 'hast';
import { isFullAddress, secureAddress } from '../model/full-address.ts';
import type { Block, BodyTargets, Segment } from '../model/segment.ts';
import { own } from './own.ts';
import { sanitise, slotName } from './sanitise.ts';
import type { PictureSlot, Player, Settled, Slot } from './settle-tree.ts';
import { writeHtml } from './write-html.ts';

export type Draft = {
  /** Links inside the site, and in full, as written; the number of each stands in the HTML. */
  readonly links: readonly string[];
  readonly segments: readonly DraftSegment[];
};

type DraftSegment =
  | Extract<Segment, { kind: 'html' }>
  | Exclude<Slot, { children: Root }>
  | Player<readonly DraftSegment[]>
  | Block<readonly DraftSegment[]>;

/** Stands before the number of a link. The top-level domain is nobody's (RFC 2606). */
export const linkMark = 'https://link.invalid/';

// Authors cannot write it: quotation marks inside an attribute are written as references.
const slotMark = new RegExp(`<${slotName} data-number="(\\d+)"></${slotName}>`);
const anyLink = new RegExp(`(?<=\\shref=")${linkMark}(\\d+)(?=")`, 'g');

/** Of a settled tree. The allow-list runs last, on every stretch of HTML. */
export function draftOf(tree: Root, { links, slots }: Pick<Settled, 'links' | 'slots'>): Draft {
  return { links: [...links.keys()], segments: segmentsOf(tree, slots) };
}

function segmentsOf(tree: Root, slots: readonly Slot[]): DraftSegment[] {
  const pieces = writeHtml(sanitise(tree)).split(slotMark);
  return pieces.flatMap((piece, index): DraftSegment[] => {
    if (index % 2 === 0) return piece.trim() === '' ? [] : [{ kind: 'html', html: piece }];
    const slot = slots[Number(piece)];
    if (!slot) return [];
    return 'children' in slot ? [{ ...slot, children: segmentsOf(slot.children, slots) }] : [slot];
  });
}

/** Whether everything that the draft names is there. */
export function isComplete({ links, segments }: Draft, targets: BodyTargets): boolean {
  return links.every((link) => isThere(link, targets)) && areThere(segments, targets);
}

/** Whether a link as written leads anywhere: to a page of this site, or to another site. */
export function isThere(link: string, { links, deadLinks = [] }: Pick<BodyTargets, 'links' | 'deadLinks'>): boolean {
  return own(links, link) !== undefined || (isFullAddress(link) && !deadLinks.includes(link));
}

function areThere(segments: readonly DraftSegment[], targets: BodyTargets): boolean {
  return segments.every((segment) => {
    if (segment.kind === 'picture')
      return own(targets.pictures, segment.src) !== undefined || own(targets.keptBack ?? {}, segment.src) !== undefined;
    if (segment.kind === 'progress') return own(targets.milestones, segment.milestone) !== undefined;
    return !('children' in segment) || areThere(segment.children, targets);
  });
}

export function filled({ links, segments }: Draft, targets: BodyTargets): Segment[] {
  const addressOf = (number: string) => {
    const link = links[Number(number)] ?? '';
    return own(targets.links, link) ?? (isFullAddress(link) ? secureAddress(link) : '');
  };
  const withLinks = (html: string) => html.replace(anyLink, (_, number: string) => escaped(addressOf(number)));
  const fill = (some: readonly DraftSegment[]): Segment[] =>
    some.flatMap((segment): Segment[] => {
      if (segment.kind === 'html') return [{ kind: 'html', html: withLinks(segment.html) }];
      if (segment.kind === 'player') return placedPlayer(segment, fill(segment.children), targets);
      if ('children' in segment) return [{ ...segment, children: fill(segment.children) }];
      if (segment.kind === 'picture') return placedPicture(segment, targets);
      const milestone = own(targets.milestones, segment.milestone);
      return milestone ? [{ ...segment, ...milestone }] : [];
    });
  return fill(segments);
}

/** Of one that is kept back nothing is said; of one that is not there, or not what it is placed as, the words stay. */
function placedPlayer(
  { src, role, title, credit, hasWords, ...names }: Player<readonly DraftSegment[]>,
  children: readonly Segment[],
  targets: BodyTargets,
): Segment[] {
  const note = own(targets.keptBack ?? {}, src);
  if (note !== undefined) return [{ kind: 'kept-back', note }];
  const recording = own(targets.recordings ?? {}, src);
  const captions = own(targets.recordings ?? {}, names.captions ?? '');
  const isCaptioned = role === 'video' && captions?.role === 'captions';
  if (recording?.role !== role || (!hasWords && !isCaptioned)) return [...children];
  const poster = own(targets.pictures, names.poster ?? '');
  return [
    {
      kind: 'player',
      recording,
      ...(title ? { title } : {}),
      ...(credit ? { credit } : {}),
      ...(isCaptioned ? { captions } : {}),
      ...(poster ? { poster } : {}),
      children,
    },
  ];
}

/** What the text says of a picture outranks the note beside it; of one that is kept back nothing is said. */
function placedPicture({ src, inline, ...words }: PictureSlot, targets: BodyTargets): Segment[] {
  const place = inline ? { inline } : {};
  const note = own(targets.keptBack ?? {}, src);
  if (note !== undefined) return [{ kind: 'kept-back', note, ...place }];
  const picture = own(targets.pictures, src);
  if (!picture) return [];
  const { alt = '', caption, credit, taken } = own(targets.pictureWords ?? {}, src) ?? {};
  const said = { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}), ...(taken ? { taken } : {}) };
  return [{ ...said, ...words, alt: words.alt || alt, picture, ...place }];
}

/** What may end an attribute, or be read as a reference. */
function escaped(address: string): string {
  return address.replace(/[&"<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

import { downloadWords } from '../i18n/recording-words.ts';
import type { Words } from '../i18n/words.ts';
import { inLinks } from '../model/in-links.ts';
import type { Block, PictureSegment, PlayerSegment, Segment } from '../model/segment.ts';
import { escapeHtml } from './escape-html.ts';

/** Where a feed is: `origin` comes before an address of the site, and `w` has the words of its language. */
export type FeedPlace = {
  readonly origin: string;
  readonly w: Words;
  /** The page of the text, in the site. */
  readonly page: string;
};

/** A body for feed readers: plain HTML with absolute addresses, which needs no style and no program. */
export function toFeedHtml(segments: readonly Segment[], place: FeedPlace): string {
  const isInside = inLinks(segments);
  return segments.map((segment, index) => segmentHtml(segment, place, isInside[index] ?? false)).join('');
}

function segmentHtml(segment: Segment, place: FeedPlace, isInLink: boolean): string {
  switch (segment.kind) {
    case 'html':
      return segment.html;
    case 'picture':
      return pictureHtml(segment, place, isInLink);
    case 'kept-back':
      return segment.inline ? escapeHtml(segment.note) : `<p>${escapeHtml(segment.note)}</p>`;
    case 'progress':
      return progressHtml(segment, place);
    case 'player':
      return playerHtml(segment, place);
    default:
      return blockHtml(segment, place);
  }
}

function blockHtml(block: Block<readonly Segment[]>, place: FeedPlace): string {
  const { w } = place;
  switch (block.kind) {
    case 'quote': {
      const by = block.by ? `<p>${escapeHtml(block.by)}</p>` : '';
      return `<blockquote>${toFeedHtml(block.children, place)}${by}</blockquote>`;
    }
    case 'learning': {
      const worked = block.worked ? `: ${w.t(`learning.${block.worked}`)}` : '';
      const heading = `<p><strong>${escapeHtml(w.t('learning.heading') + worked)}</strong></p>`;
      return heading + toFeedHtml(block.children, place);
    }
    case 'before-after':
      return toFeedHtml(dated(block, w), place);
    case 'gallery':
    case 'story':
    case 'scene':
    case 'step':
      return toFeedHtml(block.children, place);
    default:
      return block satisfies never;
  }
}

/** Two pictures, each with its day before its caption. */
function dated(
  { before, after, children }: Extract<Block<readonly Segment[]>, { kind: 'before-after' }>,
  w: Words,
): Segment[] {
  return children.map((one, index) => {
    if (one.kind !== 'picture') return one;
    const day = w.day(index === 0 ? before : after);
    const { taken: _, ...picture } = one;
    return { ...picture, caption: one.caption ? `${day}: ${one.caption}` : day };
  });
}

/** How it stands changes after the post: the page that it leads to says so. */
function progressHtml({ title, address }: Extract<Segment, { kind: 'progress' }>, { origin, w }: FeedPlace): string {
  const link = `<a href="${escapeHtml(origin + address)}">${escapeHtml(title)}</a>`;
  const pieces = w.pieces('component.progress');
  return `<p>${pieces.map((piece) => ('place' in piece ? link : escapeHtml(piece.text))).join('')}</p>`;
}

/** Not every feed reader plays something, and none shows captions: the page does. The files and what is said stand here, too. */
function playerHtml({ recording, captions, title, credit, children }: PlayerSegment, place: FeedPlace): string {
  const { origin, w, page } = place;
  const isFilm = recording.role === 'video';
  const name = title ?? w.t(isFilm ? 'recording.film' : 'recording.sound');
  const linkTo = (address: string, text: string) => `<a href="${escapeHtml(origin + address)}">${escapeHtml(text)}</a>`;
  const pieces = w.pieces(isFilm ? 'recording.watch' : 'recording.listen');
  const told = pieces.map((piece) => ('place' in piece ? linkTo(page, name) : escapeHtml(piece.text))).join('');
  const files = [
    linkTo(recording.address, downloadWords(recording, w)),
    ...(captions ? [linkTo(captions.address, w.t('recording.captions'))] : []),
    ...(credit ? [escapeHtml(credit)] : []),
  ];
  return `<p>${[told, ...files].join('<br>')}</p>${toFeedHtml(children, place)}`;
}

function pictureHtml(figure: PictureSegment, { origin, w }: FeedPlace, isInLink: boolean): string {
  const { picture, alt, caption, credit, inline } = figure;
  const { plain, moving } = picture;
  const { address, width, height } = plain;
  const img = `<img src="${escapeHtml(origin + address)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`;
  const link = moving && `<a href="${escapeHtml(origin + moving.address)}">${escapeHtml(w.t('component.moving'))}</a>`;
  if (inline) return link && !isInLink ? `${img} (${link})` : img;
  const taken = figure.taken && w.t('photo.taken', { day: w.day(figure.taken) });
  const said = [caption, credit].filter((one) => one !== undefined).join(' ');
  const words = escapeHtml([said, taken].filter(Boolean).join(' · '));
  const below = [words, link].filter(Boolean).join(' · ');
  return below === '' ? img : `<figure>${img}<figcaption>${below}</figcaption></figure>`;
}

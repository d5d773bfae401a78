import type { Segment } from '../model/segment.ts';
import { escapeHtml } from './escape-html.ts';

/** A body for feed readers: plain HTML with absolute addresses. `origin` comes before a picture's address. */
export function toFeedHtml(segments: readonly Segment[], origin: string): string {
  return segments.map((segment) => segmentHtml(segment, origin)).join('');
}

function segmentHtml(segment: Segment, origin: string): string {
  switch (segment.kind) {
    case 'html':
      return segment.html;
    case 'picture':
      return pictureHtml(segment, origin);
    case 'kept-back':
      return segment.inline ? escapeHtml(segment.note) : `<p>${escapeHtml(segment.note)}</p>`;
    case 'quote': {
      const by = segment.by ? `<p>${escapeHtml(segment.by)}</p>` : '';
      return `<blockquote>${toFeedHtml(segment.children, origin)}${by}</blockquote>`;
    }
    case 'progress':
      return ''; // It stands on the milestone's page, and in its feed.
    default:
      return segment satisfies never;
  }
}

function pictureHtml(
  { picture, alt, caption, credit, inline }: Extract<Segment, { kind: 'picture' }>,
  origin: string,
): string {
  const { address, width, height } = picture.plain;
  const img = `<img src="${escapeHtml(origin + address)}" alt="${escapeHtml(alt)}" width="${width}" height="${height}">`;
  const words = inline ? [] : [caption, credit].filter((one) => one !== undefined).map(escapeHtml);
  return words.length === 0 ? img : `<figure>${img}<figcaption>${words.join(' ')}</figcaption></figure>`;
}

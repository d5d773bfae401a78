// What a body says, as plain text: for searching, and for showing what was found.
import type { Segment } from '../model/segment.ts';

/** Lines for what stands in blocks. Of what is kept back nothing is said. */
export function segmentsText(segments: readonly Segment[]): string {
  return segments
    .map(segmentText)
    .filter((text) => text !== '')
    .join('\n');
}

function segmentText(segment: Segment): string {
  switch (segment.kind) {
    case 'html':
      return htmlText(segment.html);
    case 'picture':
      return lines([segment.alt, segment.caption, segment.credit]);
    case 'kept-back':
      return '';
    case 'progress':
      return segment.title;
    case 'player':
      return lines([segment.title, segment.credit, segmentsText(segment.children)]);
    case 'quote':
      return lines([segmentsText(segment.children), segment.by]);
    default:
      return segmentsText(segment.children);
  }
}

function lines(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n');
}

const inside =
  'a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|u|var|wbr';
// An attribute may have a `>` in it.
const attributes = /(?:"[^"]*"|'[^']*'|[^'">])*/.source;
const insideLines = new RegExp(`</?(?:${inside})(?![a-z0-9-])${attributes}>`, 'gi');
const anyTag = new RegExp(`</?[a-z]${attributes}>`, 'gi');
/** All white space but a single space and the ends of lines. */
const wideSpace = /(?: [^\S\n]|[^\S\n ])[^\S\n]*/g;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Of HTML that passed the allow-list: well-formed, with nothing in it that is not for readers. */
function htmlText(html: string): string {
  return html
    .replace(insideLines, '')
    .replace(anyTag, '\n')
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    })
    .replace(wideSpace, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

// What an author's text may become, stated anew: a mistake in the allow-list must not be in its test as well.
import type { Element, Nodes } from 'hast';
import { parseHtml } from '../../src/body/parse-body.ts';
import { toSegments } from '../../src/body/to-segments.ts';
import type { Picture } from '../../src/model/picture.ts';
import type { BodyFormat, BodyTargets, Segment } from '../../src/model/segment.ts';

const elements = new Set(
  `a abbr b blockquote br code dd del details div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre
  q rp rt ruby s samp section span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var`.split(
    /\s+/,
  ),
);
const attributes = new Set(
  `abbr ariaDescribedBy ariaHidden ariaLabel ariaLabelledBy cite className colSpan dataFootnoteBackref dataFootnoteRef
  dataFootnotes dateTime dir href hrefLang id lang open rel role rowSpan scope span start tabIndex title value`.split(
    /\s+/,
  ),
);
const classNames =
  /^(language-\S*|data-footnote-backref|sr-only|footnotes|task-list-item|contains-task-list|table|left|center|right)$/;
/** What has one value and no other. */
const fixed: Readonly<Record<string, string>> = { role: 'group', tabIndex: '0' };
const addresses = new Set(['href', 'cite']);
const contactOfTests = 'hall@village.example';

export const picture: Picture = {
  width: 800,
  height: 600,
  plain: { width: 800, height: 600, address: '/photos/0123.jpg', type: 'image/jpeg' },
  formats: [{ type: 'image/webp', sources: [{ width: 800, height: 600, address: '/photos/0123.webp' }] }],
};

export const targets: BodyTargets = {
  links: { '/funders/mill-trust/': '/funders/mill-trust/', 'roof.md': '/organisations/riverside/posts/roof/' },
  pictures: { 'roof.jpg': picture },
  milestones: { roof: { title: 'The roof', address: '/organisations/riverside/milestones/roof/' } },
  words: { footnotes: 'Footnotes', backToText: 'Back to {reference}', remote: 'See it at {host}' },
  contact: contactOfTests,
};

export function segmentsOf(source: string, format: BodyFormat = 'md'): Segment[] {
  return toSegments(source, format, targets);
}

/** The HTML of a text; what the site places between is left out. */
export function htmlOf(source: string, format: BodyFormat = 'md'): string {
  return htmlOfSegments(segmentsOf(source, format));
}

function htmlOfSegments(segments: readonly Segment[]): string {
  return segments
    .map((one) => (one.kind === 'html' ? one.html : 'children' in one ? htmlOfSegments(one.children) : ''))
    .join('');
}

/** Everything in a text, printed, that an author must not be able to write. */
export function dangersIn(source: string, format: BodyFormat): string[] {
  const html = htmlOf(source, format);
  // A browser reads the page once; what is different when its reading is written and read again hides something.
  return [...new Set([...dangersOf(parseHtml(html)), ...dangersOf(parseHtml(`<div>${html}</div>`))])];
}

function dangersOf(node: Nodes): string[] {
  if (node.type === 'comment' || node.type === 'doctype' || node.type === 'raw') return [node.type];
  const own = node.type === 'element' ? dangersOfElement(node) : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => dangersOf(child))] : own;
}

/** What the parser puts around any stretch of HTML. */
const around = new Set(['html', 'head', 'body']);

function dangersOfElement({ tagName, properties }: Element): string[] {
  if (around.has(tagName) && Object.keys(properties).length === 0) return [];
  const found = elements.has(tagName) ? [] : [`<${tagName}>`];
  for (const [name, value] of Object.entries(properties)) {
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    if (!attributes.has(name)) found.push(`${name}=${text}`);
    if (name === 'id' && !text.startsWith('user-content-')) found.push(`id=${text}`);
    if (name === 'className' && !text.split(' ').every((one) => classNames.test(one))) found.push(`class=${text}`);
    if (name in fixed && fixed[name] !== text) found.push(`${name}=${text}`);
    if (addresses.has(name) && !isSafeAddress(text)) found.push(`${name}=${text}`);
  }
  return found;
}

/** As a browser reads an address: without spaces around it, tabs and line ends in it. */
function isSafeAddress(address: string): boolean {
  const base = 'https://page.invalid/';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them before they read a scheme
  const plain = address.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '');
  if (!URL.canParse(plain, base)) return !/^[^/?#]*:/.test(plain);
  const { protocol, href } = new URL(plain, base);
  if (protocol === 'mailto:') return href === `mailto:${contactOfTests}`;
  return protocol === 'https:' || protocol === 'http:';
}

// Sheets as the press would get them, below the base `/base`.
import type { Page, PageKind, Sheet } from '../../src/derive/page.ts';
import type { Frame } from '../../src/derive/sheet.ts';
import { fullPages } from './full-pages.ts';
import { card, day, link, picture, row, welshPost } from './things.ts';

const segments: Frame['segments'] = [
  {
    kind: 'html',
    html: '<p>It began with a carpet. <a href="/organisations/">Others</a> have a hall.</p><h2 id="user-content-cold">The cold</h2><p>Four degrees below.</p><table><thead><tr><th>Stop</th><th>People</th></tr></thead><tbody><tr><td>Marl Cross</td><td>14</td></tr></tbody></table>',
  },
  { kind: 'picture', picture, alt: 'The stove', caption: 'The stove, lit.', credit: 'Drawn for the van' },
  { kind: 'html', html: '<p>A small one, ' },
  { kind: 'picture', picture, alt: 'The kettle', inline: true },
  { kind: 'html', html: ', in a line.</p>' },
  {
    kind: 'quote',
    by: 'One of the helpers',
    children: [{ kind: 'html', html: '<p>I used to think soup was for the ill.</p>' }],
  },
  { kind: 'progress', milestone: 'evenings', title: row.title, address: row.address },
  { kind: 'progress', milestone: 'not-there', title: 'Gone', address: '/gone/' },
  { kind: 'picture', picture, alt: 'The van at dusk', caption: 'Dusk.', wide: true },
  {
    kind: 'gallery',
    children: [
      { kind: 'picture', picture, alt: 'A kettle', caption: 'Monday' },
      { kind: 'picture', picture, alt: 'Two kettles', taken: day('2025-12-02') },
      { kind: 'html', html: '<p>Three days.</p>' },
    ],
  },
  {
    kind: 'story',
    children: [
      {
        kind: 'scene',
        children: [
          { kind: 'picture', picture, alt: 'A queue' },
          { kind: 'step', children: [{ kind: 'html', html: '<h3>Nine o’clock</h3><p>It opened.</p>' }] },
          { kind: 'step', children: [{ kind: 'quote', children: [{ kind: 'html', html: '<p>At last.</p>' }] }] },
        ],
      },
    ],
  },
  { kind: 'learning', worked: 'partly', children: [{ kind: 'html', html: '<p>We knock.</p>' }] },
];
const hasBody = new Set<PageKind>(['post', 'reply', 'milestone', 'grant', 'organisation', 'funder', 'programme']);

/** A pair that differs, one of the same words, and one that cannot be read. */
const differences: Frame['differences'] = [
  {
    title: [
      { is: 'removed', text: 'Nine ' },
      { is: 'added', text: 'Ten ' },
      { is: 'kept', text: 'toasters' },
    ],
    body: [
      { is: 'kept', text: 'It began with <script>alert(1)</script> a carpet.\n\n' },
      { is: 'left-out', characters: 1200 },
      { is: 'added', text: 'وعدنا بثلاثين أمسية' },
    ],
  },
  { title: [{ is: 'kept', text: 'Ten toasters' }], body: [] },
  null,
];
const hasDifferences = new Set<PageKind>(['post-versions', 'milestone-comparison']);

export function frameOf(kind: PageKind, language = 'en'): Frame {
  return {
    address: kind === 'home' ? '/' : `/${kind}/`,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    head: {
      title: `A ${kind} page`,
      description: 'What was promised, and what happened.',
      feeds: [link('News', '/feed.xml'), link('News, as JSON', '/feed.json')],
      image: { address: '/photos/abc-960.jpg', width: 960, height: 640, alt: 'A van at dusk' },
      type: kind === 'post' ? 'article' : 'website',
      published: kind === 'post' ? card.day : undefined,
      jsonLd: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'An end: </script><b>' },
      unlisted: kind === 'not-found' || kind === 'moved' ? true : undefined,
      movedTo: kind === 'moved' ? welshPost.address : undefined,
    },
    site: {
      name: 'Lindle Valley Neighbours',
      url: 'https://milepost.example',
      base: '/base',
      licence: 'CC-BY-4.0',
      contact: 'hello@milepost.example',
      logo: picture,
      colours: '/assets/colours-5b2a86-.css',
      asOf: day('2026-06-30'),
      pages: [link('How we work', '/how-we-work/')],
    },
    act: {
      reply: 'mailto:van@hearth.example?subject=x',
      improve: 'https://git.example/edit',
      write: 'https://git.example/new',
    },
    ...(hasDifferences.has(kind) && { differences }),
    ...(hasBody.has(kind) && { segments, progress: { evenings: row } }),
  };
}

export const kinds = Object.keys(fullPages) as PageKind[];

export function sheetOfKind(kind: PageKind, language = 'en'): Sheet {
  return { frame: frameOf(kind, language), page: fullPages[kind] };
}

/** As little as such a page may hold. */
export function emptySheetOf(page: Page, language = 'en'): Sheet {
  const { segments: _segments, progress: _progress, act: _act, ...frame } = frameOf(page.kind, language);
  const { name, url, base } = frame.site;
  const { title, type } = frame.head;
  return { frame: { ...frame, head: { title, type, feeds: [] }, site: { name, url, base } }, page };
}

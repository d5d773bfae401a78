import { expect, test } from 'vitest';
import { document, linked, post } from './documents.ts';

const world = [
  document('funder', 'mill-trust', { name: 'Mill Trust' }),
  document('programme', 'dry-feet', { title: 'Dry feet', funders: 'mill-trust' }),
  document('organisation', 'riverside', { name: 'Riverside' }, { anchors: ['how-to-find-us'] }),
  document('milestone', 'riverside/roof', { title: 'Roof', due: '2026-01-01' }, { anchors: ['für-wen'] }),
  post('riverside/2026-01-01-first', { themes: ['Food'] }),
  post('riverside/2026-01-02-folder', {}, { file: 'organisations/riverside/posts/2026-01-02-folder/index.md' }),
];
const room = '/organisations/riverside/';

/** What one link of a post beside the others leads to; undefined where it is dead. */
function targetOf(link: string, file = 'organisations/riverside/posts/2026-03-01-new.md'): string | undefined {
  const { site, deadLinks } = linked([...world, post('riverside/2026-03-01-new', {}, { links: [link], file })]);
  const links = site.posts.at(-1)?.source.links ?? {};
  const target = Object.hasOwn(links, link) ? links[link] : undefined;
  expect(deadLinks).toEqual(target === undefined ? [{ file, link }] : []);
  return target;
}

test.each([
  ['2026-01-01-first.md', `${room}posts/2026-01-01-first/`],
  ['./2026-01-01-first.md', `${room}posts/2026-01-01-first/`],
  ['2026-01-01-first', `${room}posts/2026-01-01-first/`],
  ['2026-01-02-folder/', `${room}posts/2026-01-02-folder/`],
  ['2026-01-02-folder/index.md', `${room}posts/2026-01-02-folder/`],
  ['../organisation.md', room],
  ['../milestones/roof.md', `${room}milestones/roof/`],
  ['../../../funders/mill-trust/funder.md', '/funders/mill-trust/'],
  ['../../../programmes/dry-feet.md', '/programmes/dry-feet/'],
])('the file %s is the page %s', (link, address) => {
  expect(targetOf(link)).toBe(address);
});

test('a post in a folder of its own counts from that folder', () => {
  expect(targetOf('../2026-01-01-first.md', 'organisations/riverside/posts/2026-03-01-new/index.md')).toBe(
    `${room}posts/2026-01-01-first/`,
  );
});

test.each([
  ['/', '/'],
  ['/organisations/riverside/', room],
  ['/organisations/riverside', room],
  ['/organisations/riverside/index.html', room],
  ['/organisations/riverside/timeline/', `${room}timeline/`],
  ['/funders/mill-trust/timeline', '/funders/mill-trust/timeline/'],
  ['/themes/food/', '/themes/food/'],
  ['/timeline/2026/', '/timeline/2026/'],
  ['/follow', '/follow/'],
  ['/feed.xml', '/feed.xml'],
  ['/organisations/riverside/feed.xml', `${room}feed.xml`],
  ['/themes/food/feed.xml', '/themes/food/feed.xml'],
  ['/organisations/riverside/milestones/roof/feed.xml', `${room}milestones/roof/feed.xml`],
  ['/search/?q=roof', '/search/?q=roof'],
])('the address %s is the page %s', (link, address) => {
  expect(targetOf(link)).toBe(address);
});

test('an address beside the post’s own page is found', () => {
  expect(targetOf('../../milestones/roof/')).toBe(`${room}milestones/roof/`);
  expect(targetOf('../2026-01-01-first/')).toBe(`${room}posts/2026-01-01-first/`);
});

test('an address that a post had leads to the one it has, and never away from a page that is there', () => {
  const moved = { 'moved-from': ['2026-01-01-old', '2026-01-01-first'] };
  const links = [
    '/organisations/b/posts/2026-01-01-old',
    '../2026-01-01-old/',
    '/organisations/b/posts/2026-01-01-first/',
  ];
  const { site, deadLinks } = linked([
    post('b/2026-01-01-first'),
    post('b/2026-01-02-now', moved),
    post('b/2026-01-03-reader', {}, { links }),
    post('c/2026-01-03-elsewhere', {}, { links: ['../2026-01-01-old/'] }),
  ]);
  const now = '/organisations/b/posts/2026-01-02-now/';
  expect(links.map((link) => site.organisations[0]?.posts.at(-1)?.source.links[link])).toEqual([now, now, links[2]]);
  expect(deadLinks.map(({ link }) => link)).toEqual(['../2026-01-01-old/']);
});

test('a place on a page is kept where it is there, with the prefix of an author’s ids', () => {
  expect(targetOf('/organisations/riverside/#how-to-find-us')).toBe(`${room}#user-content-how-to-find-us`);
  expect(targetOf('../milestones/roof.md#f%C3%BCr-wen')).toBe(`${room}milestones/roof/#user-content-für-wen`);
  expect(targetOf('../milestones/roof.md#gone')).toBe(`${room}milestones/roof/`);
});

test.each([
  ['/timeline/page/12/', '/timeline/'],
  ['/timeline/page/2', '/timeline/'],
  ['../milestones/roof/versions/', undefined],
  [`${room}milestones/roof/versions/`, `${room}milestones/roof/`],
  [`${room}milestones/roof/versions/1-2/index.html`, `${room}milestones/roof/`],
  [`${room}milestones/gone/versions/`, undefined],
  ['/organisations/versions/', undefined],
  ['/funders/page/2/', undefined],
])('what changes with time is no place to lead to, but what it belongs to is: %s', (link, address) => {
  expect(targetOf(link)).toBe(address);
});

test.each([
  '/organisations/gone/',
  '/organisations/riverside/posts/gone/',
  '/themes/fashion/',
  '/timeline/1999/',
  'gone.md',
  '../../../../../etc/passwd.md',
  'plan.pdf',
  '%',
  '__proto__',
  'constructor',
])('%s leads nowhere', (link) => {
  expect(targetOf(link)).toBeUndefined();
});

test.each([
  ['/help/problems/#dead-link', '/help/problems/#dead-link'],
  ['/help/problems/#zz', '/help/problems/'],
  ['../milestones/roof.md#revision-2026-02-10', `${room}milestones/roof/#revision-2026-02-10`],
  ['../milestones/roof.md#change-2026-02-03-due', `${room}milestones/roof/#change-2026-02-03-due`],
  ['../milestones/roof.md#nothing', `${room}milestones/roof/`],
])('a place of Milepost’s own keeps its name: %s', (link, address) => {
  expect(targetOf(link)).toBe(address);
});

/** What a link in full is where the site is at `url`: an address inside, dead, or on another site. */
function fullTarget(link: string, url: string): string {
  const { site, deadLinks } = linked([...world, post('riverside/2026-03-01-new', {}, { links: [link] })], { url });
  const { links = {}, deadLinks: dead = [] } = site.posts.at(-1)?.source ?? {};
  expect(dead).toEqual(deadLinks.map((each) => each.link));
  return links[link] ?? (dead.includes(link) ? 'dead' : 'elsewhere');
}

test.each([
  ['https://net.example/organisations/riverside/', room],
  ['http://net.example/organisations/riverside', room],
  ['HTTPS://NET.example:443/organisations/riverside/#how-to-find-us', `${room}#user-content-how-to-find-us`],
  ['//net.example/search/?q=roof', '/search/?q=roof'],
  ['https://net.example', '/'],
  ['https://net.example/organisations/nope/', 'dead'],
  ['//net.example/nope/', 'dead'],
  ['https://net.example/%', 'dead'],
  ['https://net.example.evil.example/nope/', 'elsewhere'],
  ['https://net.example:8080/nope/', 'elsewhere'],
  ['https://a@net.example/nope/', 'elsewhere'],
  ['https://other.example/nope/', 'elsewhere'],
  ['https://', 'elsewhere'],
])('an address of the site itself, in full, is a link inside the site: %s is %s', (link, expected) => {
  expect(fullTarget(link, 'https://net.example')).toBe(expected);
});

test.each([
  ['https://me.example/net/organisations/riverside/', room],
  ['https://me.example/net', '/'],
  ['https://me.example/net/nope/', 'dead'],
  ['https://me.example/network/', 'elsewhere'],
  ['https://me.example/', 'elsewhere'],
])('a site below a path has only what is below it: %s is %s', (link, expected) => {
  expect(fullTarget(link, 'https://me.example/net/')).toBe(expected);
});

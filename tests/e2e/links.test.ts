import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { checkLinks, type LinkProblem } from './links.ts';
import { scanHtml } from './scan-html.ts';

const url = 'https://valley.example';
const folders: string[] = [];

afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

async function problemsIn(files: Record<string, string>, base = ''): Promise<readonly Omit<LinkProblem, 'file'>[]> {
  const folder = await mkdtemp(join(tmpdir(), 'milepost-links-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return checkLinks(folder, { url, base }).map(({ kind, target }) => ({ kind, target }));
}

test('links to pages, files, places in pages and other hosts are in order', async () => {
  const files = {
    'index.html': `<a href="/a/#place">a</a> <img src="p.jpg" srcset="/p.jpg 1x, p.jpg 2x">
      <a href="https://elsewhere.example/gone">other</a> <a href="mailto:us@valley.example?subject=x">write</a>`,
    'a/index.html': '<h2 id="place">Place</h2> <a href="../">home</a> <a href="#place">here</a> <a href="#">top</a>',
    'p.jpg': '',
  };
  expect(await problemsIn(files)).toEqual([]);
});

test.each([
  ['<a href="/gone/">', { kind: 'nothing there', target: '/gone/' }],
  ['<a href="/a">', { kind: 'slash missing', target: '/a' }],
  ['<a href="/a/#gone">', { kind: 'no such place in the page', target: '/a/#gone' }],
  ['<img srcset="/p.jpg 1x, /gone.jpg 2x">', { kind: 'nothing there', target: '/gone.jpg' }],
  ['<video poster="/gone.jpg">', { kind: 'nothing there', target: '/gone.jpg' }],
  ['<p id="x"><p id="x">', { kind: 'id twice', target: 'x' }],
  [`<link rel="canonical" href="${url}/gone/">`, { kind: 'nothing there', target: `${url}/gone/` }],
  [`<meta property="og:image" content="${url}/gone.jpg">`, { kind: 'nothing there', target: `${url}/gone.jpg` }],
])('%s is found', async (html, problem) => {
  expect(await problemsIn({ 'index.html': html, 'a/index.html': '', 'p.jpg': '' })).toEqual([problem]);
});

test('a link that forgets the base is found', async () => {
  const problems = await problemsIn(
    { 'index.html': '<a href="/a/">x</a><a href="/valley/a/">y</a>', 'a/index.html': '' },
    '/valley',
  );
  expect(problems).toEqual([{ kind: 'outside the base', target: '/a/' }]);
});

test.each([
  ['feed.xml', `<item><link>${url}/gone/</link></item>`],
  ['feed.xml', `<content:encoded><![CDATA[<img src="${url}/gone/">]]></content:encoded>`],
  ['feed.xml', `<description>&lt;a href=&quot;${url}/gone/&quot;&gt;</description>`],
  ['calendar.ics', `URL:${url}/go\r\n ne/\r\n`],
  ['data.json', `{"address":"${url}/gone/"}`],
  ['robots.txt', `See ${url}/gone/, or not.`],
  ['feeds.opml.xml', `<outline xmlUrl="${url}/gone/"/>`],
])('in %s, an address of the site itself that leads nowhere is found: %s', async (name, text) => {
  expect(await problemsIn({ [name]: text })).toEqual([{ kind: 'nothing there', target: `${url}/gone/` }]);
});

test.each([
  '<content:encoded><![CDATA[<a href="/a/">x</a>]]></content:encoded>',
  '<description>&lt;a href=&quot;/a/&quot;&gt;x</description>',
])('a feed may not have relative addresses, because its reader is elsewhere: %s', async (feed) => {
  const problems = await problemsIn({ 'feed.xml': feed, 'a/index.html': '' });
  expect(problems).toEqual([{ kind: 'relative in a feed', target: '/a/' }]);
});

test('comments, scripts and text do not count as tags, and attributes are decoded', () => {
  const html = `<!-- <a href="x"> --><script type="a">if (a<b) "<a href='x'>"</script><p title='a "b" > c' hidden
    data-x=1>1 < 2 &lt;a&gt;<br/><A HREF="?a=1&amp;b=&#x27;&#39;">`;
  expect([...scanHtml(html)].map(({ name, attributes }) => [name, Object.fromEntries(attributes)])).toEqual([
    ['script', { type: 'a' }],
    ['p', { title: 'a "b" > c', hidden: '', 'data-x': '1' }],
    ['br', {}],
    ['a', { href: "?a=1&b=''" }],
  ]);
});

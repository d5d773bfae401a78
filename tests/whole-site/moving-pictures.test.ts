// Nothing on a page moves by itself (WCAG 2.2.2): a picture that moves is a still one, and a link to what moves.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHeader } from '../../src/photo/sharp.ts';
import { document, room } from '../check/small-world.ts';
import { drawing } from '../photo/sample-pictures.ts';
import { publishCopy } from './publish-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-moving-'));
const out = join(folder, 'site');
const name = '2026-03-02-rain';
const text = `Look: ![Rain](rain.gif) in a line.

A [link ![Rain](rain.gif)](https://rain.example/) with one.

![Rain on the roof](rain.gif)

:::gallery
![A light](light.webp "It blinks")
![The same roof, dry](dry.gif)
:::
`;
let [page, feed] = ['', ''];

beforeAll(async () => {
  const film = () => drawing(300, 600, 3);
  const files = {
    'site.yaml': 'name: Network\nurl: https://network.example\n',
    [`${room}/organisation.md`]: '---\nname: Riverside\n---\n',
    [`${room}/posts/${name}/index.md`]: document('title: Rain\ncover: {image: rain.gif, alt: Rain}', text),
    [`${room}/posts/${name}/rain.gif`]: await film().gif().toBuffer(),
    [`${room}/posts/${name}/light.webp`]: await film().webp().toBuffer(),
    [`${room}/posts/${name}/dry.gif`]: await drawing(300, 200).gif().toBuffer(),
  };
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'content', file)), { recursive: true });
    writeFileSync(join(folder, 'content', file), content);
  }
  await publishCopy({ content: join(folder, 'content'), out, cache: join(folder, 'cache') });
  page = readFileSync(join(out, room, 'posts', name, 'index.html'), 'utf8');
  feed = readFileSync(join(out, 'feed.xml'), 'utf8');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const framesOf = async (addresses: readonly string[]) =>
  Promise.all(addresses.map(async (address) => (await readHeader(readFileSync(join(out, address)))).frames));
const addressesIn = (html: string, place: RegExp) =>
  [...html.matchAll(place)].flatMap(([tag]) => tag.match(/\/photos\/[\w.-]+/g) ?? []);

test('every picture of the page and of the feed stands still', async () => {
  const shown = [...addressesIn(page, /<(img|source|meta)\b[^>]*>/g), ...addressesIn(feed, /<img\b[^>]*>/g)];
  expect(shown.length).toBeGreaterThan(8);
  expect(new Set(await framesOf(shown))).toEqual(new Set([1]));
});

test('what moves is a link away: below a cover and a figure, behind a picture in a line, and never in a link', async () => {
  for (const [html, count] of [
    [page, 4],
    [feed, 3],
  ] as const) {
    const links = addressesIn(html, /<a\b[^>]*>Show it moving/g);
    expect(await framesOf(links)).toEqual(Array.from({ length: count }, () => 3));
  }
  expect(page).toMatch(/<figure class="cover">.*?<figcaption>\s*<a [^>]*>Show it moving<\/a>\s*<\/figcaption>/s);
  expect(page).toMatch(/<\/picture> \(<a [^>]*>Show it moving<\/a>\) in a line\./);
  expect(page).toMatch(/<figcaption>\s*It blinks\s*·\s*<a [^>]*>Show it moving<\/a>\s*<\/figcaption>/);
  expect(page).toMatch(/<figcaption>\s*<a [^>]*>Show it moving<\/a>\s*<\/figcaption>/);
  expect(feed).toContain('It blinks · <a ');
});

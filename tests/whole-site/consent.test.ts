// What becomes of photos when the people in them say so, from the content to every published file.
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../src/model/day.ts';
import { drawing } from '../photo/sample-pictures.ts';
import { bytesOf, differences, publishCopy, type Run } from './publish-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-consent-'));
const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
const post = 'organisations/riverside/posts/2026-03-02-roof';
const page = `${post}/index.html`;
const today = day.parse('2026-06-30');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (file: string, text: string | Buffer) => {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
};

/** The publish before it is there, but for the first. */
const publishTo = (name: string, options: { readonly cold?: boolean; readonly today?: typeof today } = {}) =>
  publishCopy({ content, out: join(folder, name), cache, today, ...options });

/** Files that show the photo, or lead to it. */
function tracesOf(photo: string, name: string): string[] {
  return [...bytesOf(join(folder, name))]
    .filter(([path, bytes]) => path.includes(photo) || (!path.startsWith('photos/') && bytes.includes(photo)))
    .map(([path]) => path.replace(/^photos\/.*$/, 'photos'))
    .filter((path, index, all) => path !== '.milepost' && all.indexOf(path) === index);
}

const read = (file: string, name: string) =>
  Buffer.from(bytesOf(join(folder, name)).get(file) ?? '', 'latin1').toString();
const digestOf = ({ pictures }: Run, file: string) =>
  pictures.find(({ path }) => path.endsWith(file))?.facts.digest ?? '';

let roof: string;
let gate: string;

beforeAll(async () => {
  put('site.yaml', 'name: Valley\nurl: https://valley.example\nlanguages: [en, cy]\n');
  put('organisations/riverside/organisation.md', '---\nname: Riverside\n---\n');
  const keys = 'title: The roof is on\ncover: { image: roof.jpg, alt: A new roof }\nthemes: [roofs]';
  const body =
    '![Mirembe on the roof](roof.jpg)\n\nAnd here ![Mirembe, small](roof.jpg) again.\n\n![The gate](gate.jpg)\n';
  put(`${post}/index.md`, `---\n${keys}\n---\n${body}`);
  put(`${post}/roof.jpg`, await drawing(700, 500).jpeg().toBuffer());
  put(`${post}/gate.jpg`, await drawing(600, 500).jpeg().toBuffer());
  const first = await publishTo('kept');
  [roof, gate] = [digestOf(first, 'roof.jpg'), digestOf(first, 'gate.jpg')];
}, 120_000);

test('a photo of which nothing is said is on pages, cards and in feeds', () => {
  const traces = tracesOf(roof, 'kept');
  expect(traces).toEqual(expect.arrayContaining([page, 'index.html', 'feed.xml', 'photos']));
});

describe('limited consent', () => {
  beforeAll(async () => {
    put(`${post}/roof.jpg.yaml`, 'consent: limited\n');
    await publishTo('kept');
  }, 120_000);

  test('leaves the photo on the page of its own text, and on nothing else', () => {
    expect(tracesOf(roof, 'kept').sort()).toEqual([page, 'photos']);
    expect(tracesOf(gate, 'kept')).toContain('feed.xml');
  });

  test('keeps it out of what others show of a link to the page', () => {
    const html = read(page, 'kept');
    expect(html).toContain('alt="Mirembe on the roof"');
    expect(html).toMatch(/<meta property="og:image" content="[^"]*\/cards\/[0-9a-f]{32}\.png">/);
    expect(html).toContain('<meta property="og:image:width" content="1200">');
    expect(html).not.toMatch(/"image":/);
  });

  test('has a note in its place in the feed', () => {
    expect(read('feed.xml', 'kept')).toContain('Here is a photo that is only shown on the page of this text.');
    expect(read('feed.xml', 'kept')).not.toContain('Mirembe on the roof');
  });
});

describe('withdrawn consent', () => {
  beforeAll(async () => {
    put(`${post}/roof.jpg.yaml`, 'alt: Mirembe in a note\ncaption: Mirembe in a caption\nconsent: withdrawn\n');
    await publishTo('kept');
    await publishTo('cold', { cold: true });
  }, 120_000);

  test('leaves no trace of the photo, nor of the words for it', () => {
    expect(tracesOf(roof, 'kept')).toEqual([]);
    const said = [...bytesOf(join(folder, 'kept'))].filter(([, bytes]) => bytes.includes('Mirembe'));
    expect(said.map(([path]) => path)).toEqual([]);
  });

  test('leaves no developed picture behind either', () => {
    expect(readdirSync(join(cache, 'photos')).filter((name) => name.startsWith(roof))).toEqual([]);
    expect(readdirSync(join(cache, 'photos')).filter((name) => name.startsWith(gate))).not.toEqual([]);
  });

  test('has a note in each place where the photo was', () => {
    const note = 'A photo stood here. Out of respect for the people in it, it is not shown.';
    expect(read(page, 'kept').split(note)).toHaveLength(4);
    expect(read('feed.xml', 'kept').split(note)).toHaveLength(3);
  });

  test('publishes what publishing everything does', () => {
    expect(differences(join(folder, 'kept'), join(folder, 'cold'))).toEqual([]);
  });
});

describe('consent until a day', () => {
  const before = day.parse('2026-07-31');
  const after = day.parse('2026-08-01');

  test('ends on that day, without a change of any file', async () => {
    put(`${post}/roof.jpg.yaml`, 'consent: given\nreview-by: 2026-08-01\n');
    await publishTo('kept', { today: before });
    expect(tracesOf(roof, 'kept')).toContain(page);
    await publishTo('kept', { today: after });
    await publishTo('cold', { today: after, cold: true });
    expect(tracesOf(roof, 'kept')).toEqual([]);
    expect(differences(join(folder, 'kept'), join(folder, 'cold'))).toEqual([]);
  }, 120_000);

  test('goes on once somebody was asked again', async () => {
    put(`${post}/roof.jpg.yaml`, 'consent: given\nreview-by: 2027-08-01\n');
    await publishTo('kept', { today: after });
    expect(tracesOf(roof, 'kept')).toEqual(expect.arrayContaining([page, 'index.html', 'feed.xml', 'photos']));
  }, 120_000);
});

test('the note speaks the language of the page', async () => {
  put(`${post}/roof.jpg.yaml`, 'consent: withdrawn\n');
  put('site.yaml', 'name: Valley\nurl: https://valley.example\nlanguages: [cy]\n');
  await publishTo('welsh');
  expect(read(page, 'welsh')).toContain('Bu llun yma.');
}, 120_000);

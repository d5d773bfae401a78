// Recordings from the content to every published file: what they tell, and what becomes of them when somebody says no.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../src/model/day.ts';
import { mediaFile, mediaNames, secrets } from '../media/media-files.ts';
import { drawing } from '../photo/sample-pictures.ts';
import { bytesOf, differences, publishCopy, type Run } from './publish-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-recordings-'));
const [content, cache] = [join(folder, 'content'), join(folder, 'cache')];
const post = 'organisations/riverside/posts/2026-03-02-roof';
const page = `${post}/index.html`;
const captions = 'WEBVTT\n\nNOTE by SecretAuthor\n\n00:00.000 --> 00:00.500\nHand me the next.\n';

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (file: string, text: string | Buffer) => {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
};
const publishTo = (name: string, cold = false): Promise<Run> =>
  publishCopy({ content, out: join(folder, name), cache, today: day.parse('2026-06-30'), cold });
const read = (file: string, name: string) =>
  Buffer.from(bytesOf(join(folder, name)).get(file) ?? '', 'latin1').toString();

/** Files that are the recording, lead to it, or have the words said in it. */
function tracesOf(address: string, words: string, name: string): string[] {
  const all = [...bytesOf(join(folder, name))].filter(([path]) => path !== '.milepost');
  return all
    .filter(([path, bytes]) => `/${path}` === address || bytes.includes(address) || bytes.includes(words))
    .map(([path]) => path.replace(/^recordings\/.*$/, 'recordings'))
    .sort();
}

const addressIn = ({ recordings }: Run, type: string) => recordings.find((one) => one.type === type)?.address ?? '';

let voice: string;
let poster: string;

beforeAll(async () => {
  put('site.yaml', 'name: Valley\nurl: https://valley.example\nlanguages: [en, cy]\n');
  put('organisations/riverside/organisation.md', '---\nname: Riverside\n---\n');
  const players = mediaNames.map((name) =>
    name.startsWith('film')
      ? `:::video{src="${name}" captions="${name}.vtt" poster="${name}.png"}\n:::`
      : `:::audio{src="${name}" title="From ${name}"}\nMirembe speaks of ${name}.\n:::`,
  );
  put(`${post}/index.md`, `---\ntitle: The roof is on\n---\n\nWe are dry.\n\n${players.join('\n\n')}\n`);
  for (const name of mediaNames) put(`${post}/${name}`, mediaFile(name));
  for (const [index, name] of ['film.mp4', 'film.webm'].entries()) {
    put(`${post}/${name}.vtt`, captions.replace('the next', name));
    put(
      `${post}/${name}.png`,
      await drawing(80 + index, 60)
        .png()
        .toBuffer(),
    );
  }
  const first = await publishTo('kept');
  const told = first.problems.map(({ code, values }) => `${code} ${values['picture']}`);
  expect([...new Set(told)]).toEqual(['photo-with-position film.mp4', 'photo-with-position sound.m4a']);
  voice = addressIn(first, 'audio/wav');
  poster = first.pictures.find(({ path }) => path.endsWith('film.mp4.png'))?.facts.digest ?? '';
}, 120_000);

test('nothing that is published says who made them, where or with what', () => {
  const published = [...bytesOf(join(folder, 'kept'))].filter(([path]) => path.startsWith('recordings/'));
  expect(published).toHaveLength(mediaNames.length + 2);
  for (const [path, bytes] of published) expect(bytes, path).not.toMatch(secrets);
  const all = [...bytesOf(join(folder, 'kept'))].filter(([, bytes]) => /Secret|51\.5074/.test(bytes));
  expect(all.map(([path]) => path)).toEqual([]);
});

test('a page offers them with the browser’s own controls, and loads none by itself', () => {
  const html = read(page, 'kept');
  expect(html.match(/<audio controls preload="none"/g)).toHaveLength(6);
  expect(html.match(/<video controls preload="none"/g)).toHaveLength(2);
  expect(html).toContain('<track kind="captions"');
  expect(html).toContain('>Download (WAV, 2 kB)</a>');
  expect(html).not.toMatch(/autoplay|<script(?! type="application\/ld\+json")/);
});

test('a feed leads to the page and the file, and has the words', () => {
  const feed = read('feed.xml', 'kept');
  expect(feed).toContain(
    'To be heard on the page: <a href="https://valley.example/organisations/riverside/posts/2026-03-02-roof/"',
  );
  expect(feed).toContain('Mirembe speaks of sound.wav.');
  expect(feed).toMatch(/<a href="https:\/\/valley\.example\/recordings\/[^"]+\.wav">Download \(WAV, 2 kB\)<\/a>/);
  expect(feed).not.toMatch(/audio controls|<enclosure/);
});

test('publishing again changes nothing, and gives what publishing everything does', async () => {
  const before = bytesOf(join(folder, 'kept'));
  expect((await publishTo('kept')).printed).toBe(0);
  expect(bytesOf(join(folder, 'kept'))).toEqual(before);
  await publishTo('cold', true);
  expect(differences(join(folder, 'kept'), join(folder, 'cold'))).toEqual([]);
}, 60_000);

describe('limited consent', () => {
  beforeAll(async () => {
    put(`${post}/sound.wav.yaml`, 'consent: limited\n');
    await publishTo('kept');
  }, 120_000);

  test('leaves the recording and its words on the page of its own text alone', () => {
    expect(tracesOf(voice, 'speaks of sound.wav', 'kept')).toEqual([page, 'recordings'].sort());
    expect(read('feed.xml', 'kept')).toContain('Here is a recording that is only on the page of this text.');
  });
});

describe('withdrawn consent', () => {
  beforeAll(async () => {
    put(`${post}/sound.wav.yaml`, 'consent: withdrawn\n');
    await publishTo('kept');
    await publishTo('cold', true);
  }, 120_000);

  test('leaves no trace of the recording, nor of what was said in it', () => {
    expect(tracesOf(voice, 'speaks of sound.wav', 'kept')).toEqual([]);
    expect(existsSync(join(cache, voice))).toBe(false);
    expect(readdirSync(join(cache, 'recordings'))).toHaveLength(mediaNames.length + 1);
    expect(read(page, 'kept')).not.toContain('From sound.wav');
  });

  test('leaves a note in its place, on the page and in the feed', () => {
    const note = 'A recording stood here. Out of respect for the people in it, it is not published.';
    expect(read(page, 'kept').split(note)).toHaveLength(2);
    expect(read('feed.xml', 'kept').split(note)).toHaveLength(2);
    expect(differences(join(folder, 'kept'), join(folder, 'cold'))).toEqual([]);
  });
});

describe('withdrawn consent to a film', () => {
  beforeAll(async () => {
    put(`${post}/film.mp4.yaml`, 'consent: withdrawn\n');
    await publishTo('kept');
    await publishTo('cold', true);
  }, 120_000);

  test('takes its captions along, and the picture before it', () => {
    const published = [...bytesOf(join(folder, 'kept'))].filter(([path]) => path !== '.milepost');
    expect(published.filter(([, bytes]) => bytes.includes('Hand me film.mp4'))).toEqual([]);
    expect(published.filter(([path]) => path.includes(poster))).toEqual([]);
    expect(readdirSync(join(cache, 'photos')).filter((name) => name.startsWith(poster))).toEqual([]);
    expect(published.filter(([, bytes]) => bytes.includes('Hand me film.webm'))).toHaveLength(1);
    expect(differences(join(folder, 'kept'), join(folder, 'cold'))).toEqual([]);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../src/publish/serve-folder.ts';

let folder: string;
let site: ServedFolder;

const files = {
  'index.html': 'home',
  '404.html': 'not here',
  'feed.xml': '<rss/>',
  'calendar.ics': 'BEGIN:VCALENDAR',
  'data/milestones.csv': 'id\n',
  'recordings/rain.mp3': 'It rained.',
  'recordings/rain.m4a': 'It rained.',
  'recordings/rain.ogg': 'It rained.',
  'recordings/rain.wav': 'It rained.',
  'recordings/row.mp4': 'A row.',
  'recordings/row.webm': 'A row.',
  'recordings/row.vtt': 'WEBVTT',
  'posts/é/index.html': 'a post',
};

beforeAll(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'milepost-serve-'));
  folder = join(parent, 'site');
  await mkdir(folder);
  await writeFile(join(parent, 'secret.txt'), 'secret');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  site = await serveFolder(folder, { port: 0 });
});

afterAll(async () => {
  await site.close();
  await rm(dirname(folder), { recursive: true });
});

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(new URL(path, site.address), { redirect: 'manual', ...init });

/** Unlike fetch, sends the path as it is written. */
async function statusOf(path: string): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>();
  request({ port: new URL(site.address).port, host: '127.0.0.1', path }, (answer) => {
    answer.resume();
    resolve(answer.statusCode);
  })
    .on('error', reject)
    .end();
  return promise;
}

test('a folder is served by its index page, without being cached', async () => {
  const answer = await ask('posts/%C3%A9/');
  expect([answer.status, await answer.text()]).toEqual([200, 'a post']);
  expect(answer.headers.get('cache-control')).toBe('no-store');
});

test('a folder without its slash is redirected to the address with it, and keeps its query', async () => {
  const answer = await ask('posts/%C3%A9?a=1');
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/posts/%C3%A9/?a=1']);
});

test('a redirect never leads to another host', async () => {
  const answer = await fetch(`${site.address}/posts`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/posts/']);
});

test('what is not there is answered with the 404 page', async () => {
  const answer = await ask('nowhere/');
  expect([answer.status, await answer.text()]).toEqual([404, 'not here']);
  expect((await ask('feed.xml/')).status).toBe(404);
});

test.each([
  ['', 'text/html; charset=utf-8'],
  ['feed.xml', 'application/xml; charset=utf-8'],
  ['calendar.ics', 'text/calendar; charset=utf-8'],
  ['data/milestones.csv', 'text/csv; charset=utf-8'],
])('"%s" is served as %s', async (path, type) => {
  expect((await ask(path)).headers.get('content-type')).toBe(type);
});

test.each([
  ['/../secret.txt', 400],
  ['/posts/..%2f../secret.txt', 404],
  ['/%2e%2e/secret.txt', 400],
  ['/..%5csecret.txt', 400],
  ['/%00', 400],
  ['/%ff', 400],
  [`/${'a'.repeat(300)}`, 404],
  [`/${'a'.repeat(300)}/`, 404],
])('%s is refused', async (path, status) => {
  expect(await statusOf(path)).toBe(status);
});

test('a range that ends before it begins does no harm', async () => {
  expect((await ask('feed.xml', { headers: { range: 'bytes=5-2' } })).status).toBe(200);
  expect((await ask('feed.xml', { headers: { range: 'bytes=x-2' } })).status).toBe(200);
  expect(await (await ask('feed.xml', { headers: { range: 'bytes=1-3' } })).text()).toBe('rss');
});

test('text is sent compressed to whoever can take it, and to nobody else', async () => {
  const encodingFor = async (path: string, headers: Record<string, string>) => {
    const answer = await ask(path, { headers });
    return [answer.headers.get('content-encoding'), await answer.text()];
  };
  const plain = [null, '<rss/>'];
  expect(await encodingFor('feed.xml', { 'accept-encoding': 'br, gzip' })).toEqual(['gzip', '<rss/>']);
  expect(await encodingFor('feed.xml', { 'accept-encoding': 'gzip;q=0.5' })).toEqual(['gzip', '<rss/>']);
  expect(await encodingFor('feed.xml', { 'accept-encoding': 'gzip;q=0' })).toEqual(plain);
  expect(await encodingFor('feed.xml', { 'accept-encoding': 'identity' })).toEqual(plain);
  expect(await encodingFor('recordings/rain.wav', { 'accept-encoding': 'gzip' })).toEqual([null, 'It rained.']);
  const head = await ask('feed.xml', { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
  expect([head.status, head.headers.get('vary'), await head.text()]).toEqual([200, 'Accept-Encoding', '']);
});

test('nothing but reading is allowed', async () => {
  expect((await ask('feed.xml', { method: 'POST' })).status).toBe(405);
  expect((await ask('feed.xml', { method: 'HEAD' })).status).toBe(200);
});

test('a port that is taken leads to the next one', async () => {
  const taken = Number(new URL(site.address).port);
  const other = await serveFolder(folder, { port: taken });
  expect(Number(new URL(other.address).port)).toBeGreaterThan(taken);
  await other.close();
});

test('a site with a base is served below it and nowhere else', async () => {
  const based = await serveFolder(folder, { port: 0, base: '/valley' });
  const statuses = ['', 'feed.xml', '../feed.xml', '../valley'].map(
    async (path) => (await fetch(new URL(path, based.address), { redirect: 'manual' })).status,
  );
  expect(await Promise.all(statuses)).toEqual([200, 200, 404, 301]);
  await based.close();
});

test('a recording is served as what it is, and in parts to whoever skips in it', async () => {
  const names = ['rain.mp3', 'rain.m4a', 'rain.ogg', 'rain.wav', 'row.mp4', 'row.webm', 'row.vtt'];
  const answers = await Promise.all(names.map((name) => ask(`recordings/${name}`)));
  expect(answers.map(({ headers }) => headers.get('content-type')?.replace('; charset=utf-8', ''))).toEqual([
    'audio/mpeg',
    'audio/mp4',
    'audio/ogg',
    'audio/wav',
    'video/mp4',
    'video/webm',
    'text/vtt',
  ]);
  const part = await ask('recordings/rain.mp3', { headers: { Range: 'bytes=3-8' } });
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 3-8/10', 'rained']);
});

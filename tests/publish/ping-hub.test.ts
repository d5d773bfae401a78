import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { pingHub } from '../../src/publish/ping-hub.ts';
import { manifestName, writeManifest } from '../../src/publish/manifest.ts';

const room = mkdtempSync(join(tmpdir(), 'milepost-ping-'));
const site = join(room, 'site');
const memory = join(room, 'pinged.json');
let asked: string[] = [];
let answer = 204;
let hub: string;
let server: Server;

beforeEach(async () => {
  rmSync(memory, { force: true });
  rmSync(site, { recursive: true, force: true });
  asked = [];
  answer = 204;
  if (server) return;
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += String(part);
    asked.push(body);
    response.writeHead(answer).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  server.close();
  rmSync(room, { recursive: true, force: true });
});

function publish(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  writeFileSync(join(site, manifestName), writeManifest(new Map(Object.keys(files).map((file) => [file, 'x']))));
}

const ping = () => pingHub({ site, hub, origin: 'https://village.example', memory, onPing: () => undefined });
const topics = () => asked.map((body) => new URLSearchParams(body).get('hub.topic'));

test('a hub is told of every feed once, and then of those that changed', async () => {
  publish({ 'feed.xml': 'a', 'feed.json': 'a', 'feed/1.xml': 'old', 'changes.xml': 'a', 'index.html': 'a' });
  expect(await ping()).toEqual(
    ['changes.xml', 'feed.json', 'feed.xml'].map((file) => ({ topic: `https://village.example/${file}` })),
  );
  expect(new URLSearchParams(asked[0]).get('hub.mode')).toBe('publish');
  expect(await ping()).toEqual([]);
  publish({ 'feed.xml': 'b', 'feed.json': 'a', 'changes.xml': 'a' });
  await ping();
  expect(topics()).toEqual(
    ['changes.xml', 'feed.json', 'feed.xml', 'feed.xml'].map((file) => `https://village.example/${file}`),
  );
});

test('what the hub did not take is said, and told again', async () => {
  publish({ 'feed.xml': 'a' });
  answer = 500;
  expect(await ping()).toEqual([{ topic: 'https://village.example/feed.xml', refusal: 'it answered 500' }]);
  answer = 202;
  expect(await ping()).toEqual([{ topic: 'https://village.example/feed.xml' }]);
});

test('a hub that is not there is said to be so', async () => {
  publish({ 'feed.xml': 'a' });
  const [only] = await pingHub({
    site,
    hub: 'http://127.0.0.1:9/',
    origin: 'https://village.example',
    memory,
    onPing: () => undefined,
  });
  expect(only?.refusal).toMatch(/ECONNREFUSED|bad port/);
});

import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateNetwork, type NetworkOptions } from '../../scripts/bench/generate.ts';
import { countWords } from '../../scripts/bench/prose.ts';
import { writeMilepost, writePlain } from '../../scripts/bench/write-network.ts';
import { loadSite, type Loaded } from '../../src/load-site.ts';

const posts = 120;
let folder: string;
let loaded: Loaded;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'milepost-bench-'));
  const network = generateNetwork({ posts });
  writeMilepost(network, join(folder, 'content'));
  writePlain(network, join(folder, 'plain'));
  loaded = await loadSite({ content: join(folder, 'content'), now: 0, program: 'test' });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the same options give the same network, and another seed another one', () => {
  const whole = (options: NetworkOptions) => {
    const network = generateNetwork(options);
    const text = JSON.stringify([network.organisations, [...network.posts()]]);
    return createHash('sha256').update(text).digest('hex');
  };
  expect(whole({ posts: 50 })).toBe(whole({ posts: 50 }));
  expect(whole({ posts: 50, seed: 2 })).not.toBe(whole({ posts: 50 }));
});

test('a generated network has no problem, and all that was asked for', () => {
  expect(loaded.problems).toEqual([]);
  expect(loaded.counts).toMatchObject({ published: loaded.counts.read, leftOut: 0, scheduled: 0, drafts: 0 });
  expect(loaded.site.posts).toHaveLength(posts);
  expect(loaded.site.organisations).toHaveLength(17);
  expect(loaded.site.organisations.flatMap(({ milestones }) => milestones)).toHaveLength(17 * 8);
});

test('every post reports on a milestone of its own organisation, and has a theme', () => {
  for (const { content, organisation } of loaded.site.posts) {
    const promised = organisation.milestones.map(({ id }) => id);
    expect(promised).toEqual(expect.arrayContaining((content.reports ?? []).map(({ milestone }) => milestone)));
    expect(content.themes?.length).toBeGreaterThan(0);
  }
});

test('a post is about four hundred words long', () => {
  const lengths = [...generateNetwork({ posts }).posts()].map(({ body }) => countWords(body));
  expect(Math.min(...lengths)).toBeGreaterThan(370);
  expect(Math.max(...lengths)).toBeLessThan(440);
});

test('the peers get the same posts, word for word', () => {
  const written = (content: string) => {
    const files = readdirSync(content, { recursive: true, withFileTypes: true });
    const found = files.filter(({ parentPath, name }) => basename(parentPath) === 'posts' && name.endsWith('.md'));
    return found.map(({ parentPath, name }) => [name, bodyOf(join(parentPath, name))]).sort();
  };
  const own = written(join(folder, 'content'));
  expect(own).toHaveLength(posts);
  expect(written(join(folder, 'plain/content'))).toEqual(own);
});

function bodyOf(path: string): string | undefined {
  return readFileSync(path, 'utf8').split('\n---\n')[1];
}

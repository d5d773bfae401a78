import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generateNetwork } from '../../scripts/bench/generate.ts';
import { sentBytes } from '../../scripts/bench/search/ask-own.ts';
import { measureSearch, type Searched } from '../../scripts/bench/search/measure-search.ts';
import { queriesFor } from '../../scripts/bench/search/queries.ts';
import { searchReport } from '../../scripts/bench/search/search-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-bench-search-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('search beside Pagefind', () => {
  let results: readonly Searched[];
  beforeAll(async () => {
    results = await measureSearch({ posts: 240, folder, onStep: () => undefined });
  });

  test('both find something for every query, and need bytes for it', () => {
    expect(results.map(({ contestant }) => contestant)).toEqual(['Milepost', 'Pagefind']);
    for (const { asked, files } of results) {
      expect(asked.bytes).toHaveLength(200);
      expect(asked.empty).toBe(0);
      expect(asked.bytes[0]).toBeGreaterThan(1000);
      expect(files).toBeGreaterThan(240);
    }
  });

  test('the program is counted with the first query, whoever counts it', () => {
    const [own, peer] = results;
    expect(own?.asked.programBytes).toBeGreaterThan(10_000);
    expect(peer?.asked.bytes[0]).toBeGreaterThan(50_000);
  });

  test('the report has a line a figure, with both', () => {
    const lines = searchReport(240, results).split('\n');
    expect(lines[0]).toMatch(/^240 posts +Milepost +Pagefind$/);
    expect(lines).toHaveLength(11);
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^[a-zA-Z0-9, ]+? {2,}[\d.,–]+ +[\d.,–]+/);
  });
});

test('the same network gives the same two hundred queries of words that stand in one post', () => {
  const queries = queriesFor(generateNetwork({ posts: 300 }), 300);
  expect(queries).toHaveLength(200);
  expect(queriesFor(generateNetwork({ posts: 300 }), 300)).toEqual(queries);
});

test('text is sent compressed, and what hosts do not know as it is', () => {
  const bytes = new Uint8Array(10_000);
  expect(sentBytes('index.json', bytes)).toBeLessThan(100);
  expect(sentBytes('0123456789abcdef.bin', bytes)).toBe(10_000);
});

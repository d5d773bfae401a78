// Filtering while somebody writes: by the facts of the content as it is when somebody begins.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { devTimeline } from '../../src/dev/dev-timeline.ts';
import { csvRecords } from '../../src/filter/csv-records.ts';
import type { FactsPart, FactsRoot } from '../../src/filter/facts.ts';
import { day } from '../../src/model/day.ts';

const root = mkdtempSync(join(tmpdir(), 'milepost-dev-'));
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
  writeFileSync(join(root, 'content', file), text);
};
const options = { root, now: Date.parse('2026-07-01T12:00:00Z'), today: day.parse('2026-06-30') };

beforeAll(() => {
  put('site.yaml', 'name: Valley\nurl: https://valley.example\n');
  put('organisations/riverside/organisation.md', '---\nname: Riverside\n---\n');
  put('organisations/riverside/posts/2026-03-02-roof.md', '---\ntitle: The roof is on\n---\n');
});
afterAll(() => rmSync(root, { recursive: true }));

test('whoever asks for the first file gets the events of now, and a table with as many rows', async () => {
  const at = devTimeline();
  const events = async () => {
    const { parts } = JSON.parse((await at('/timeline/facts.json', options)) ?? '') as FactsRoot;
    const files = await Promise.all(parts.map(([, file]) => at(`/timeline/facts/${file}.json`, options)));
    return files.reduce((sum, file) => sum + (JSON.parse(file ?? '') as FactsPart).day.length, 0);
  };
  const rows = async () => csvRecords((await at('/data/timeline.csv', options)) ?? '').length - 1;
  expect([await events(), await rows()]).toEqual([1, 1]);
  put('organisations/riverside/posts/2026-03-03-tea.md', '---\ntitle: Tea\n---\n');
  expect([await events(), await rows()]).toEqual([2, 2]);
});

test('nothing else is there', async () => {
  const at = devTimeline();
  expect(await at('/timeline/facts/0123456789abcdef.json', options)).toBeUndefined();
  expect(await at('/timeline/', options)).toBeUndefined();
});

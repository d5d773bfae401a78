import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fundersReport } from '../../scripts/bench/funders/funders-report.ts';
import { measureFunders } from '../../scripts/bench/funders/measure-funders.ts';
import { generateNetwork } from '../../scripts/bench/generate.ts';
import { writeMilepost } from '../../scripts/bench/write-network.ts';
import { loadSite } from '../../src/load-site.ts';

const room = mkdtempSync(join(tmpdir(), 'milepost-bench-funders-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));

test('a small network of funders is published, and every figure has its line', async () => {
  const folder = join(room, 'bench');
  const measured = await measureFunders({ organisations: 4, grants: 6, folder, onStep: () => undefined });
  expect(measured.network).toMatchObject({ organisations: 4, grants: 8, milestones: 40, posts: 80 });
  expect(measured.pages).toBeGreaterThan(80 + 40 + 8);
  expect(Math.min(...Object.values(measured.pageBytes))).toBeGreaterThan(500);
  const [sizes, ...lines] = fundersReport(measured).split('\n');
  expect(sizes).toMatch(/^4 organisations, 1 funders, 8 grants, 40 milestones, 80 posts, [\d,]+ pages, [\d,]+ files$/);
  expect(lines).toHaveLength(15);
  for (const line of lines)
    expect(line).toMatch(/^[a-z0-9, ]+ {2,}[\d,.]+ (?:m?s|KB|MB)(?: +(?:[\d,]+ MB|[\d,.]+ ms|–))?$/);
});

test('a generated network of several funders has no problem, shared grants, and organisations on the map', async () => {
  const content = join(room, 'several');
  writeMilepost(
    generateNetwork({ posts: 60, organisations: 12, grants: 2, milestones: 10, funders: 3, hasPlaces: true }),
    content,
  );
  const { site, problems } = await loadSite({ content, now: 0, program: 'test' });
  expect(problems).toEqual([]);
  const grants = site.organisations.flatMap((organisation) => organisation.grants);
  expect(grants).toHaveLength(24);
  expect(grants.filter(({ shares }) => shares.length === 2)).toHaveLength(5);
  expect(site.organisations.every(({ content: { place } }) => place?.latitude !== undefined)).toBe(true);
  expect(new Set(grants.map(({ programme }) => programme?.id)).size).toBe(3);
});

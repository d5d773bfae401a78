import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeDigests } from '../../src/publish/place-digests.ts';
import type { Manifest } from '../../src/publish/manifest.ts';
import { day } from '../../src/model/day.ts';
import { linkSite } from '../../src/link/link-site.ts';
import { site } from '../../src/model/site.ts';
import { document, post } from '../link/documents.ts';
import { editionOf } from '../village.ts';

let staging: string;
beforeEach(() => {
  staging = mkdtempSync(join(tmpdir(), 'milepost-digests-'));
});
afterEach(() => rmSync(staging, { recursive: true }));

const settings = site.parse({ name: 'The Village', url: 'https://village.example' });
const river = document('organisation', 'river', { name: 'River' });
const march = [post('river/2026-03-02-a'), post('river/2026-03-25-b')];

/** What is written anew, and what the next publish knows. */
function placed(posts: readonly ReturnType<typeof post>[], today: string, known: Manifest, program = 'one') {
  const next = new Map<string, string>();
  const edition = editionOf(linkSite(settings, day.parse(today), [river, ...posts]).site);
  rmSync(join(staging, 'digest'), { recursive: true, force: true });
  placeDigests(edition, program, { staging, known, next });
  return {
    next,
    written: readdirSync(staging, { recursive: true, encoding: 'utf8' })
      .filter((one) => one.endsWith('.txt'))
      .sort(),
  };
}

const all = ['digest/2026-03.txt', 'digest/2026-W10.txt', 'digest/2026-W13.txt'];

test('a day later nothing is written again but what goes on, and once it is over nothing at all', () => {
  const first = placed(march, '2026-03-26', new Map());
  expect(first.written).toEqual(all);
  const next = placed(march, '2026-03-27', first.next);
  expect(next.written).toEqual(['digest/2026-03.txt', 'digest/2026-W13.txt']);
  const over = placed(march, '2026-04-01', next.next);
  expect(over.written).toEqual(['digest/2026-03.txt', 'digest/2026-W13.txt']);
  const later = placed(march, '2026-09-01', over.next);
  expect(later.written).toEqual([]);
  expect([...later.next.keys()].sort()).toEqual(all);
});

test('a new post writes the week and the month that it is of', () => {
  const before = placed(march, '2026-06-30', new Map());
  const after = placed([...march, post('river/2026-03-03-c')], '2026-06-30', before.next);
  expect(after.written).toEqual(['digest/2026-03.txt', 'digest/2026-W10.txt']);
});

test('another version of the program, which may have other words, writes all anew', () => {
  const before = placed(march, '2026-06-30', new Map());
  expect(placed(march, '2026-06-30', before.next, 'two').written).toEqual(all);
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Search } from '../../src/search/search.ts';
import { searchIn, text } from './small-collection.ts';

const naughty = join(import.meta.dirname, '../../../shared/corpus/text/blns.json');
const slowest = 100;

const titles = [
  'The hub opens at 10:30',
  'Llŷn café',
  'Community garden',
  'Новая крыша',
  'المدرسة',
  '東京の庭',
  'constructor',
  '__proto__',
];
const texts = Array.from({ length: 300 }, (_, index) =>
  text(`/${index}/`, titles[index % titles.length] ?? '', `word${index} planted volunteers ${index % 7}`),
);

let searches: readonly Search[];
beforeAll(async () => {
  searches = await Promise.all(['en', 'cy', 'ar', 'ru', 'sw'].map((language) => searchIn(language, texts)));
  for (const search of searches) await search.find('warming up');
});

/** In milliseconds; the shorter one of two, so that a machine that was busy elsewhere accuses nobody. */
async function time(search: Search, query: string): Promise<number> {
  const times: number[] = [];
  for (let attempt = 0; attempt < 2; attempt += 1) {
    const began = performance.now();
    await search.find(query, { isTyping: attempt === 0 });
    times.push(performance.now() - began);
    if ((times[0] ?? 0) < slowest) break;
  }
  return Math.min(...times);
}

async function expectSafe(query: string): Promise<void> {
  for (const search of searches) expect(await time(search, query), JSON.stringify(query)).toBeLessThan(slowest);
}

describe('any text is a safe query', () => {
  test.each([
    'a^',
    '10:30',
    'hub~',
    '*'.repeat(40),
    '',
    ' ',
    '-',
    '--',
    '+',
    'title:hub',
    '__proto__',
    'constructor',
    '\\',
    '"',
    '/',
    'hasOwnProperty _index',
  ])('“%s”', expectSafe);

  test('very long ones', async () => {
    await expectSafe('abcdefghij'.repeat(5000));
    await expectSafe('gardne plante wrod7 cmmunity '.repeat(500));
    await expectSafe('\u0301'.repeat(5000));
    await expectSafe('ﷺ'.repeat(400));
    await expectSafe(Array.from({ length: 300 }, (_, index) => `plent${index}`).join(' '));
  });

  test('ten thousand random ones', { timeout: 240_000 }, async () => {
    const any = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
    await fc.assert(fc.asyncProperty(any, expectSafe), { numRuns: 10_000 });
  });

  test.skipIf(!existsSync(naughty))(
    existsSync(naughty)
      ? 'the big list of naughty strings'
      : 'the big list of naughty strings (skipped: no corpus beside the project)',
    async () => {
      const strings = JSON.parse(readFileSync(naughty, 'utf8')) as string[];
      expect(strings.length).toBeGreaterThan(400);
      for (const one of strings) await expectSafe(one);
    },
  );

  test('names of what every object has are words like others', async () => {
    const [search] = searches;
    expect((await search?.find('constructor'))?.ranked).toHaveLength(37);
    expect((await search?.find('toString'))?.missing).toEqual(['tostring']);
  });
});

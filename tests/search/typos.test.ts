// Any one slip in any word over four letters finds the word, or others that are as near.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEndings, turned, writeEndings } from '../../src/search/ending-slice.ts';
import { languageRules } from '../../src/search/language-rules.ts';
import { openSearch } from '../../src/search/search.ts';
import { isOneSlipAway } from '../../src/search/typos.ts';
import { words } from '../../src/search/words.ts';
import { fetchFrom, published, searchIn, text } from './small-collection.ts';

const vocabulary: Readonly<Record<string, string>> = {
  en: 'garden green community kitchen volunteer library harbour children repair flood wednesday certificates radio heating firing summer hall roof using aren’t',
  cy: 'cymuned neuadd gwresogi pwmp llyfrgell gardd plant cegin gwirfoddolwyr harbwr',
  ar: 'المدرسة مدرسة الحديقة متطوعون المجتمع مكتبة الأطفال اجتماعات',
  ru: 'новый крыша общество школы тепло добровольцы библиотека',
  sw: 'bustani jamii shule kujitolea maktaba watoto',
  xx: 'სკოლა ბიბლიოთეკა მოხალისე',
};

const slipIn = (word: string, letters: string) =>
  fc
    .tuple(
      fc.constantFrom('other', 'drop', 'add', 'swap'),
      fc.nat({ max: word.length - 1 }),
      fc.constantFrom(...letters),
    )
    .map(([kind, at, letter]) => {
      const [before, own, rest] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
      if (kind === 'other') return before + letter + rest;
      if (kind === 'drop') return before + rest;
      return kind === 'add' ? before + letter + own + rest : before + rest.slice(0, 1) + own + rest.slice(1);
    });

describe('any slip at any place is forgiven', () => {
  test.each(Object.entries(vocabulary))('in %s', async (language, all) => {
    const search = await searchIn(language, [text('/all/', all), text('/other/', 'zzz')]);
    const { term, forms } = await languageRules(language);
    const known = new Set(words(all).map(term));
    const long = words(all).filter((word) => word.length > 4);
    const letters = [...new Set(words(all).join(''))].join('');
    const slips = fc
      .constantFrom(...long)
      .chain((word) => slipIn(word, letters).map((slip) => [word, slip] as const))
      .filter(([word, slip]) => word !== slip);
    await fc.assert(
      fc.asyncProperty(slips, async ([word, slip]) => {
        const { terms, mended, missing } = await search.find(slip);
        if ([slip, ...forms(slip)].some((form) => known.has(term(form)))) return;
        expect([mended, missing]).toEqual([[slip], []]);
        const asNear = words(all).filter((other) => terms.includes(term(other)) && isOneSlipAway(other, slip));
        expect(terms.includes(term(word)) || asNear.length > 0).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

test.each([
  ['gerden', 'garden'],
  ['barden', 'garden'],
  ['grden', 'garden'],
  ['arden', 'garden'],
  ['agrden', 'garden'],
  ['gaarden', 'garden'],
  ['cummunity', 'community'],
  ['flod', 'flood'],
])('%s finds %s', async (slip, word) => {
  const { terms } = await (await searchIn('en', [text('/all/', vocabulary['en'] ?? '')])).find(slip);
  expect(terms).toContain((await languageRules('en')).term(word));
});

test('a letter that was left out of a long word is forgiven, and no other slip in so short a one', async () => {
  const search = await searchIn('en', [text('/a/', 'flood roof')]);
  expect((await search.find('foof')).missing).toEqual(['foof']);
  expect((await search.find('lood')).mended).toEqual(['lood']);
});

test('what begins with a slip costs a few slices, however many words there are', async () => {
  const letters = 'abcdefghijklmnopqrst';
  const many = Array.from({ length: 20 ** 3 }, (_, index) =>
    [index % 20, Math.floor(index / 20) % 20, Math.floor(index / 400)].map((at) => letters[at]).join(''),
  );
  const texts = many.map((some, index) => text(`/${index}/`, `${some}ard${some}`));
  const all = await published('en', [...texts, text('/garden/', 'garden')]);
  const asked: string[] = [];
  const search = await openSearch('en', fetchFrom(all, asked));
  expect((await search.find('zerden')).mended).toEqual([]);
  expect((await search.find('xarden')).total).toBe(1);
  expect(all.files.size).toBeGreaterThan(100);
  expect(asked.length).toBeLessThan(20);
});

test('terms in the order of their endings are read as they were written', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }).map((some) => words(some).join(''))),
      (all) => {
        const terms = all.filter((term) => term !== '');
        const read = [...readEndings(writeEndings(terms.map(turned).sort())).values()].flat();
        expect(read.toSorted()).toEqual(terms.toSorted());
      },
    ),
  );
});

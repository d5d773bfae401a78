import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSearch } from '../../src/search/search.ts';
import { fetchFrom, published, wholeIndex, type Text } from './small-collection.ts';

const vocabulary: Readonly<Record<string, readonly string[]>> = {
  en: [
    'garden',
    'gardens',
    'gardening',
    'roof',
    'roofs',
    'community’s',
    'community',
    'the',
    'of',
    'warm',
    'warmth',
    'café',
    'Llŷn',
    'hall',
    'halls',
    'hub',
    'volunteers',
    'volunteer',
    'planet',
    'plant',
    'planted',
    '2026',
    '10',
    'garland',
  ],
  cy: [
    'pont',
    'bont',
    'mhont',
    'phont',
    'llyn',
    'lyn',
    'y',
    'yr',
    'gardd',
    'ardd',
    'ysgol',
    'hysgol',
    'cymuned',
    'gymuned',
    'nghymuned',
    'neuadd',
    'tref',
    'dref',
    'mam',
    'fam',
  ],
  ar: ['المدرسة', 'مدرسة', 'المجتمع', 'مجتمع', 'حديقة', 'الحديقة', 'في', 'سقف', 'السقف', 'متطوعون', 'المتطوعين'],
  ru: ['новый', 'новая', 'крыша', 'крыши', 'сад', 'сады', 'общество', 'общества', 'и', 'в', 'школа', 'школы', 'тепло'],
  sw: ['bustani', 'ya', 'jamii', 'paa', 'shule', 'watu', 'kujitolea', 'mti', 'miti', 'joto'],
};

const phrase = (words: readonly string[], longest: number) =>
  fc.array(fc.constantFrom(...words), { maxLength: longest, size: 'max' }).map((some) => some.join(' '));

/** The more often, the further to the front: as words of any language are. */
const unevenPhrase = (words: readonly string[], longest: number) =>
  fc
    .array(fc.nat({ max: words.length ** 2 - 1 }), { maxLength: longest, size: 'max' })
    .map((places) => places.map((place) => words[words.length - 1 - Math.floor(Math.sqrt(place))]).join(' '));

const corpus = (words: readonly string[], most: number) =>
  fc
    .array(fc.tuple(phrase(words, 5), unevenPhrase(words, 40), phrase(words, 3)), {
      minLength: 1,
      maxLength: most,
      size: 'max',
    })
    .map((all) => all.map(([title, text, names], index): Text => ({ key: `/posts/${index}/`, title, text, names })));

/** A word as it is, cut short, with a slip, or unwanted. */
const queryOf = (words: readonly string[]) => {
  const word = fc.constantFrom(...words);
  const cutShort = fc
    .tuple(word, fc.nat({ max: 3 }))
    .map(([one, less]) => one.slice(0, Math.max(2, one.length - less)));
  const slip = fc.tuple(word, fc.nat({ max: 9 })).map(([one, at]) => one.slice(0, at) + one.slice(at + 1));
  const unwanted = word.map((one) => `-${one}`);
  const piece = fc.oneof({ weight: 4, arbitrary: word }, cutShort, slip, unwanted, fc.string({ maxLength: 5 }));
  return fc.tuple(
    fc.array(piece, { minLength: 1, maxLength: 4 }).map((some) => some.join(' ')),
    fc.boolean(),
  );
};

async function expectSame(
  language: string,
  texts: readonly Text[],
  queries: readonly (readonly [string, boolean])[],
  limit = 5000,
) {
  const whole = await wholeIndex(language, texts);
  const search = await openSearch(language, fetchFrom(await published(language, texts)));
  let found = 0;
  for (const [query, isTyping] of queries) {
    const expected = await whole.find(query, isTyping);
    const { ranked, missing, mended, total } = await search.find(query, { isTyping, limit });
    expect({ missing, mended }).toEqual({ missing: expected.plan.missing, mended: expected.plan.mended });
    expect(total).toBe(expected.ranked.length);
    expect(ranked.map(({ number }) => number)).toEqual(expected.ranked.slice(0, limit).map(({ number }) => number));
    ranked.forEach(({ score }, index) => {
      expect(Math.abs(score - (expected.ranked[index]?.score ?? Number.NaN))).toBeLessThan(1e-9);
    });
    found += ranked.length;
  }
  return found;
}

describe('the cut index ranks as the whole one does', () => {
  test.each(Object.entries(vocabulary))('in %s', { timeout: 120_000 }, async (language, words) => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(
        corpus(words, 60),
        fc.array(queryOf(words), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(1, 7, 5000, 5000),
        async (texts, queries, limit) => {
          found += await expectSame(language, texts, queries, limit);
        },
      ),
      { numRuns: 60 },
    );
    // Of nothing found it would be true, too.
    expect(found).toBeGreaterThan(1000);
  });

  test('where words stand in so many documents that their lengths are in slices of their own', async () => {
    const words = vocabulary['en'] ?? [];
    const texts = Array.from({ length: 3000 }, (_, index): Text => {
      const pick = (shift: number, count: number) =>
        Array.from(
          { length: count },
          (_, place) => words[((index + shift) * (place + 3) + place ** 2) % words.length],
        ).join(' ');
      return {
        key: `/posts/${index}/`,
        title: pick(1, index % 6),
        text: pick(2, 10 + (index % 37)),
        names: pick(5, index % 3),
      };
    });
    const queries = ['roof', 'garden roof', 'community hall warm', 'the hub', 'volunteer -planet'].map(
      (query) => [query, false] as const,
    );
    expect(await expectSame('en', texts, queries)).toBeGreaterThan(1000);
    expect(await expectSame('en', texts, queries, 20)).toBe(100);
  });
});

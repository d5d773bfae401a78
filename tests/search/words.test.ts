import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counter } from '../../src/search/count-words.ts';
import { folded, longestWord, words, writtenWords } from '../../src/search/words.ts';

describe('words of a text', () => {
  test.each([
    ['Llŷn a’r môr', ['llyn', 'a', 'r', 'mor']],
    ['the community’s hall', ['the', 'community', 'hall']],
    ["'quoted' words", ['quoted', 'words']],
    ["l'école d’été", ['l', 'ecole', 'd', 'ete']],
    ['Обсуждение новой крыши', ['обсуждение', 'новой', 'крыши']],
    ['مَدْرَسَةٌ في الحيّ', ['مدرسه', 'في', 'الحي']],
    ['10:30, £4,500 and 3/4', ['10', '30', '4', '500', 'and', '3', '4']],
    ['Straße, Ærø, Łódź', ['strasse', 'aero', 'lodz']],
    ['co\u00adordi\u200bnator', ['coordinator']],
    ['ﬁnance ＡＢＣ', ['finance', 'abc']],
    ['٢٠٢٦', ['2026']],
    ['東京都 and カ', ['東京', '京都', 'and', 'カ']],
    ['हिन्दी में', ['हिन्दी', 'में']],
    ['👩‍🌾 🌱 — …', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('a word is found in any way of writing it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(words(text.normalize('NFD'))).toEqual(words(text.normalize('NFC')));
      }),
    );
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  test('no word is empty, longer than the longest, or half a letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const word of words(text)) {
          expect(word).not.toBe('');
          expect(word.length).toBeLessThanOrEqual(longestWord);
          expect(word.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('the place of a word is where it is written', () => {
    const text = '‘Llŷn’s’ 2 cafés';
    expect(writtenWords(text).map(({ start, end, words: found }) => [text.slice(start, end), found])).toEqual([
      ['Llŷn’s’', ['llyn']],
      ['2', ['2']],
      ['cafés', ['cafes']],
    ]);
  });

  test('counting gives every word of a text its number, whatever was counted before', () => {
    const count = counter({ hasStems: false, term: (word) => word, forms: () => [] });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(3), (once, times) => {
        const text = `${once} `.repeat(times);
        const all = words(text);
        const [, counted] = count({ title: '', text, names: '' });
        const terms = [...new Set(all)];
        const often = terms.map((term) => all.filter((word) => word === term).length);
        expect(counted).toEqual({ length: all.length, terms: terms.join(' '), often });
      }),
    );
  });
});

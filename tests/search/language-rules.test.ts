import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageRules } from '../../src/search/language-rules.ts';
import { stemmedLanguages } from '../../src/search/stemmers.ts';
import { welshForms } from '../../src/search/welsh-mutations.ts';
import { words } from '../../src/search/words.ts';

const termsOf = async (language: string, text: string) => {
  const { term } = await languageRules(language);
  return words(text).map(term);
};

describe('terms of a language', () => {
  test.each([
    ['en', 'community’s', 'communities'],
    ['en-GB', 'mended', 'mending'],
    ['fr', 'écoles', 'ecole'],
    ['de', 'Gärten', 'garten'],
    ['ru', 'новый', 'новая'],
    ['ar', 'المدرسة', 'مدرسة'],
    ['ar', 'والمجتمعات', 'مجتمع'],
    ['ar', 'المتطوعين', 'متطوعون'],
    ['es', 'jardines', 'jardín'],
  ])('%s: %s and %s are one', async (language, one, other) => {
    expect(await termsOf(language, one)).toEqual(await termsOf(language, other));
  });

  test('of a language without a stemmer words stay as they are', async () => {
    expect(await termsOf('sw', 'bustani za jamii')).toEqual(['bustani', 'za', 'jamii']);
    expect(await termsOf('constructor', 'gardens')).toEqual(['gardens']);
  });

  test.each(stemmedLanguages)('%s: any word has a term, and the same each time', async (language) => {
    const { term } = await languageRules(language);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const word of words(text)) {
          expect(term(word)).not.toBe('');
          expect(term(word)).toBe(term(word));
        }
      }),
    );
  });
});

describe('initial mutations of Welsh', () => {
  test.each([
    ['pont', ['bont', 'mhont', 'phont']],
    ['tad', ['dad', 'nhad', 'thad']],
    ['llyn', ['lyn']],
    ['gardd', ['ardd', 'ngardd']],
    ['merch', ['ferch']],
    ['afal', ['hafal']],
  ])('%s has the forms %s', (word, forms) => {
    expect(welshForms(word)).toEqual(expect.arrayContaining(forms));
  });

  test('every form finds the others', () => {
    const words = ['pont', 'tad', 'cath', 'bara', 'desg', 'gardd', 'mam', 'llaw', 'rhosyn', 'ysgol'];
    for (const word of words) for (const form of welshForms(word)) expect(welshForms(form)).toContain(word);
  });

  test('what is one letter is not taken for two', () => {
    expect(welshForms('chwarae')).not.toContain('gchwarae');
    expect(welshForms('theatr')).not.toContain('dheatr');
  });
});

import { expect, test } from 'vitest';
import { ar } from '../../src/i18n/ar.ts';
import { cy } from '../../src/i18n/cy.ts';
import { flatten, type Dictionary, type Plural } from '../../src/i18n/dictionary.ts';
import { en } from '../../src/i18n/en.ts';
import { places } from '../../src/i18n/sentence.ts';

const dictionaries: Readonly<Record<string, Dictionary>> = { en, cy, ar };
const english = flatten(en);

/** Only `other` must name the number: "one post" needs no digit. */
const asText = (entry: string | Plural) => (typeof entry === 'string' ? entry : entry.other);

test.each(Object.keys(dictionaries))('%s has every word of English and no other', (language) => {
  expect([...flatten(dictionaries[language] ?? en).keys()].sort()).toEqual([...english.keys()].sort());
});

test.each(Object.keys(dictionaries))('%s leaves the same places open as English', (language) => {
  for (const [key, entry] of flatten(dictionaries[language] ?? en)) {
    const wanted = places(asText(english.get(key) ?? ''));
    expect({ key, places: places(asText(entry)).sort() }).toEqual({ key, places: wanted.sort() });
  }
});

test.each(Object.keys(dictionaries))('%s has a phrase for every number that it tells apart', (language) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  for (const [key, entry] of flatten(dictionaries[language] ?? en)) {
    if (typeof entry === 'string') continue;
    const forms = Object.keys(entry).filter((form) => !form.startsWith('='));
    expect({ key, forms: forms.sort() }).toEqual({ key, forms: [...pluralCategories].sort() });
  }
});

test.each(Object.keys(dictionaries))('%s has no empty or untrimmed word', (language) => {
  const phrases = [...flatten(dictionaries[language] ?? en).values()].flatMap((entry) =>
    typeof entry === 'string' ? [entry] : Object.values(entry).map((phrase) => phrase ?? ''),
  );
  expect(phrases.filter((phrase) => phrase === '' || phrase !== phrase.trim())).toEqual([]);
});

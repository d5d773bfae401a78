import { expect, test } from 'vitest';
import { filterNames, searchLanguages } from '../../src/derive/search-choices.ts';
import { searchDocuments } from '../../src/derive/search-documents.ts';
import { indexLanguage } from '../../src/search/file-names.ts';
import { document, linked, post } from '../link/documents.ts';
import { editionOf } from '../village.ts';

const roof = document('milestone', 'river/roof', { title: 'Roof', due: '2026-12-31' });

function editionWith(...documents: Parameters<typeof linked>[0]) {
  return editionOf(linked(documents).site);
}

test('the languages to search in are those that something is written in, the site’s own first', () => {
  const edition = editionWith(
    post('river/2026-01-01-a', { language: 'cy' }),
    post('river/2026-01-02-b', { language: 'ar' }),
    post('river/2026-01-03-c', { language: 'en-GB' }),
    roof,
  );
  expect(searchLanguages(edition)).toEqual(['en', 'ar', 'cy']);
});

test('each of them has an index, and no index has no language', () => {
  const edition = editionWith(post('river/2026-01-01-a', { language: 'cy' }));
  const indexed = [...searchDocuments(edition)].map(({ facts }) => indexLanguage(facts.language));
  expect(new Set(searchLanguages(edition))).toEqual(new Set(indexed));
  expect(searchLanguages(editionWith())).toEqual([]);
});

test('what can be filtered by has its name', () => {
  const { organisation, theme } = filterNames(editionWith(post('river/2026-01-01-a', { themes: ['Warm places'] })));
  expect(organisation).toHaveProperty('river');
  expect(theme).toEqual({ 'warm-places': 'Warm places' });
});

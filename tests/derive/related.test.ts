import { expect, test } from 'vitest';
import { relatedPosts } from '../../src/derive/related.ts';
import { document, linked, post } from '../link/documents.ts';
import { editionOf } from '../village.ts';

const roof = document('milestone', 'river/roof', { title: 'Roof', due: '2026-12-31' });
const about = { reports: [{ milestone: 'roof' }] };

function relatedTo(id: string, documents: Parameters<typeof linked>[0]): string[] {
  const { site } = linked(documents);
  const found = site.posts.find((one) => one.address.endsWith(`/${id}/`));
  return found ? relatedPosts(found, editionOf(site)).map(({ address }) => address.split('/').at(-2) ?? '') : [];
}

test('the reports before and after on the same promise come first, then older posts on the same themes', () => {
  const documents = [
    roof,
    post('hill/2026-01-01-theme', { themes: ['Water'] }),
    post('river/2026-01-02-own', { themes: ['Water'] }),
    post('river/2026-01-03-before', about),
    post('river/2026-01-04-this', { ...about, themes: ['Water'] }),
    post('river/2026-01-05-after', about),
    post('hill/2026-01-06-newer', { themes: ['Water'] }),
  ];
  expect(relatedTo('2026-01-04-this', documents)).toEqual([
    '2026-01-03-before',
    '2026-01-05-after',
    '2026-01-01-theme',
    '2026-01-02-own',
  ]);
});

test('a post is not related to itself, nor twice to another', () => {
  const documents = [
    roof,
    post('river/2026-01-01-a', { ...about, themes: ['Water', 'Warmth'] }),
    post('river/2026-01-02-b', { ...about, themes: ['Water', 'Warmth'] }),
  ];
  expect(relatedTo('2026-01-02-b', documents)).toEqual(['2026-01-01-a']);
});

test('a new post on a theme leaves what older ones lead to as it was', () => {
  const documents = [1, 2, 3].map((day) => post(`hill/2026-01-0${day}-x`, { themes: ['Water'] }));
  const before = relatedTo('2026-01-02-x', documents);
  expect(relatedTo('2026-01-02-x', [...documents, post('river/2026-02-01-new', { themes: ['Water'] })])).toEqual(
    before,
  );
});

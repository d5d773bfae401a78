import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namePosts, type Unnamed } from '../../src/import/name-posts.ts';
import { isId } from '../../src/model/id.ts';

const post = (file: string, more: Partial<Unnamed> = {}): Unnamed => ({
  file,
  day: '2020-01-02',
  slug: 'roof',
  ...more,
});
const named = (...posts: Unnamed[]) => Object.fromEntries(namePosts(posts));

it('a post is named by its day and its words', () => {
  expect(named(post('a'), post('b', { slug: '' }))).toEqual({ a: '2020-01-02-roof', b: '2020-01-02' });
});

it('translations of one name are kept apart by their language, the main one without', () => {
  const posts = [
    post('ko/a', { language: 'ko' }),
    post('en/a', { language: 'en' }),
    post('en/b', { language: 'en', slug: 'b' }),
  ];
  expect(named(...posts)).toMatchObject({ 'en/a': '2020-01-02-roof', 'ko/a': '2020-01-02-roof-ko' });
});

it('others of one name are kept apart by a number, in the order of their paths', () => {
  expect(named(post('b'), post('a'))).toEqual({ a: '2020-01-02-roof', b: '2020-01-02-roof-2' });
});

it('a post keeps the name that it once had, whatever is added later', () => {
  expect(named(post('a'), post('b', { before: '2020-01-02-roof' }))).toEqual({
    b: '2020-01-02-roof',
    a: '2020-01-02-roof-2',
  });
});

it('names are unique, are ids, and do not depend on the order', () => {
  const language = fc.option(fc.constantFrom('en', 'ko', 'zh-Hans'), { nil: undefined });
  const posts = fc.uniqueArray(
    fc.record({
      file: fc.string({ minLength: 1, maxLength: 3 }),
      day: fc.constant('2020-01-02'),
      slug: fc.constantFrom('', 'roof', `${'a-'.repeat(39)}bc`),
      language,
    }),
    { selector: ({ file }) => file, maxLength: 12 },
  );
  fc.assert(
    fc.property(posts, (all) => {
      const names = namePosts(all);
      expect(new Set(names.values()).size).toBe(all.length);
      for (const name of names.values()) expect(isId(name.slice('2020-01-02-'.length) || name)).toBe(true);
      expect(Object.fromEntries(namePosts(all.toReversed()))).toEqual(Object.fromEntries(names));
    }),
  );
});

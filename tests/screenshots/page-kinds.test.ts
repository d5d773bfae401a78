import { expect, test } from 'vitest';
import { isRedirect, pagesOf } from '../e2e/pages-of.ts';
import { publishedSample } from '../published-sample.ts';
import { fullestPages, kindOfPage, pageKinds } from './page-kinds.ts';

test('every page of the sample is of a kind, and the sample has every kind', async () => {
  const folder = await publishedSample();
  const pages = pagesOf(folder).filter((page) => !isRedirect(folder, page));
  expect(pages.filter((page) => !kindOfPage(page))).toEqual([]);
  expect(fullestPages(folder).map(({ kind }) => kind)).toEqual(Object.keys(pageKinds));
});

test('a page is of the kind that its address says', () => {
  expect(kindOfPage('')).toBe('home');
  expect(kindOfPage('organisations/')).toBe('organisations');
  expect(kindOfPage('organisations/riverside/milestones/roof/versions/1-2/')).toBe('milestone-comparison');
  expect(kindOfPage('organisations/riverside/timeline/page/2/')).toBe('timeline');
  expect(kindOfPage('learning/theme/food/worked/not/')).toBe('learning');
  expect(kindOfPage('how-we-work/')).toBe('operator');
});

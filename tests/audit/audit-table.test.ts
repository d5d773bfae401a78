import { expect, test } from 'vitest';
import { publishedSample } from '../published-sample.ts';
import { auditTable, middleRun, shortcomings, type Audited } from './audit-table.ts';
import { toldPosts } from '../screenshots/told-posts.ts';
import { auditedPages } from './audited-pages.ts';
import type { Marks } from './lighthouse.ts';

const best: Marks = {
  scores: { performance: 100, accessibility: 100, 'best-practices': 100, seo: 100 },
  faults: [],
  layoutShift: 0,
};
const slow: Marks = { ...best, scores: { ...best.scores, performance: 98 }, faults: ['speed-index: Speed 3 s'] };
const of = (marks: Marks): Audited => ({ kind: 'Post', page: 'organisations/a/posts/b/', marks });

test('a page at its best has nothing to mend', () => {
  expect(shortcomings([of(best)])).toEqual([]);
});

test('what is below 100 is told with what keeps it there', () => {
  expect(shortcomings([of(best), of(slow)])).toEqual([
    'Post (/organisations/a/posts/b/): Performance below 100',
    '  speed-index: Speed 3 s',
  ]);
});

test('a page that moves while it appears is told, though its scores are full', () => {
  expect(shortcomings([of({ ...best, layoutShift: 0.01 })])).toEqual([
    'Post (/organisations/a/posts/b/): its layout shifts',
  ]);
});

test('the table has a line for each page, in columns', () => {
  expect(auditTable([of(best), { ...of(slow), kind: 'Organisation' }]).split('\n')).toEqual([
    '              Performance  Accessibility  Best practices  Search  Layout shift',
    'Post                  100            100             100     100         0.000',
    'Organisation           98            100             100     100         0.000',
  ]);
});

test('of three runs the middle one counts: one bad run is the machine, two are the page', () => {
  expect(middleRun([slow, best, best])).toBe(best);
  expect(middleRun([best, slow, slow])).toBe(slow);
});

test('one page of each kind is audited, and posts that tell their story in each way, none of them twice', async () => {
  const sample = await publishedSample();
  const pages = auditedPages(sample);
  const kinds = pages.map(({ kind }) => kind);
  expect(kinds.slice(0, 5)).toEqual(['home', 'post', 'organisation', 'milestone', 'funder']);
  const audited = new Set(pages.map(({ page }) => page));
  expect(toldPosts(sample).filter(({ page }) => !audited.has(page))).toEqual([]);
  expect(pages.slice(0, 5).map(({ page }) => page.split('/').length)).toEqual([1, 5, 3, 5, 3]);
  expect(new Set(pages.map(({ page }) => page)).size).toBe(pages.length);
});

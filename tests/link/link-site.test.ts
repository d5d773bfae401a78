import { beforeAll, expect, test } from 'vitest';
import type { LinkedOrganisation, Site } from '../../src/model/linked-site.ts';
import { loadVillage, milestoneOf, organisationOf, postOf } from '../village.ts';
import { document, linked, post } from './documents.ts';

let village: Site;
beforeAll(async () => {
  village = (await loadVillage()).site;
});

test('the village is published whole: nothing is dropped in silence', async () => {
  const { counts, problems } = await loadVillage();
  expect(counts).toEqual({ read: 33, published: 31, scheduled: 1, drafts: 1, leftOut: 0 });
  // Two posts write a theme in other capitals than the list.
  expect(problems.map(({ code }) => code).sort()).toEqual([
    'draft',
    'missing-organisation',
    'scheduled',
    'theme-spelling',
    'theme-spelling',
  ]);
});

test('ids have become objects', () => {
  const roof = milestoneOf(village, 'riverside', 'roof');
  expect(roof.grant?.shares.map(({ funder }) => funder.content.name)).toEqual(['Mill Trust', 'Well Foundation']);
  expect(roof.grant?.programme?.content.title).toBe('Dry feet');
  expect(roof.reports.map(({ post: { id } }) => id)).toEqual(['2025-04-20-scaffolding', '2025-11-28-the-roof-is-on']);
  expect(roof.organisation).toBe(organisationOf(village, 'riverside'));
});

test('a room without organisation.md is published under its own name', () => {
  const { content, source, posts }: LinkedOrganisation = organisationOf(village, 'allotment');
  expect({ name: content.name, source, posts: posts.length }).toEqual({
    name: 'allotment',
    source: undefined,
    posts: 1,
  });
});

test('posts come by day and then by address, whatever order the files have', () => {
  const names = ['b/2026-01-02-x', 'a/2026-01-02-y', 'a/2026-01-02-x', 'a/2025-12-31-z'];
  const { site } = linked(names.map((name) => post(name)));
  expect(site.posts.map(({ address }) => address)).toEqual([
    '/organisations/a/posts/2025-12-31-z/',
    '/organisations/a/posts/2026-01-02-x/',
    '/organisations/a/posts/2026-01-02-y/',
    '/organisations/b/posts/2026-01-02-x/',
  ]);
});

test('a post of a broken organisation, on a broken milestone, is still published', () => {
  const { site } = linked([post('riverside/2026-01-01-x', { reports: [{ milestone: 'roof', state: 'reached' }] })]);
  expect(site.posts).toHaveLength(1);
  expect(site.posts[0]?.reports).toEqual([]);
});

test('a milestone whose grant is broken still stands, in the site’s currency', () => {
  const milestone = document('milestone', 'riverside/roof', { title: 'Roof', due: '2026-01-01', grant: 'gone' });
  const { site } = linked([milestone], { currency: 'EUR' });
  expect(milestoneOf(site, 'riverside', 'roof')).toMatchObject({ currency: 'EUR', grant: undefined });
});

test('a grant keeps the shares of the funders that are there', () => {
  const funders = [
    { funder: 'mill', amount: '1' },
    { funder: 'gone', amount: '2' },
  ];
  const { site } = linked([
    document('funder', 'mill', { name: 'Mill' }),
    document('grant', 'riverside/roof', { title: 'Roof', awarded: '2026-01-01', funders }),
  ]);
  expect(site.organisations[0]?.grants[0]?.shares.map(({ funder }) => funder.id)).toEqual(['mill']);
  expect(site.funders[0]?.grants).toHaveLength(1);
});

test('a milestone of another organisation is named in full', () => {
  const milestone = document('milestone', 'darwen/roof', { title: 'Roof', due: '2026-01-01' });
  const { site } = linked([milestone, post('riverside/2026-01-01-x', { reports: [{ milestone: 'darwen/roof' }] })]);
  expect(milestoneOf(site, 'darwen', 'roof').reports).toHaveLength(1);
});

test('a post speaks the language it names, else its organisation’s, else the site’s', () => {
  const { site } = linked(
    [
      document('organisation', 'popty', { name: 'Popty', languages: ['cy'] }),
      post('popty/2026-01-01-x', { language: 'ar' }),
      post('popty/2026-01-02-x'),
      post('other/2026-01-03-x'),
    ],
    { languages: ['fr'] },
  );
  expect(site.posts.map(({ language }) => language)).toEqual(['ar', 'cy', 'fr']);
});

test('the reports of a post reach their milestone with the post itself', () => {
  const told = postOf(village, 'riverside', '2026-05-10-cold-pipes');
  expect(told.reports.map(({ milestone }) => milestone.id)).toEqual(['heating', 'garden']);
  expect(milestoneOf(village, 'riverside', 'garden').reports[0]?.post).toBe(told);
});

test('names that every object has are no names', () => {
  const { site } = linked([post('a/2026-01-01-x', { themes: ['constructor', 'toString', '__proto__'] })]);
  expect(site.themes.map(({ id }) => id)).toEqual(['constructor', 'proto', 'tostring']);
});

test('a post may lead to what is there for programs, and to what was learnt about a theme', () => {
  const links = ['/changes.xml', '/data/ledger.jsonl', '/learning/theme/food/', '/learning/theme/food/worked/not/'];
  const learning = [{ tried: 'a', happened: 'b', next: 'c', worked: 'not' as const }];
  const lessons = post('a/2026-01-01-x', { themes: ['Food'], learning });
  const leading = post('a/2026-01-02-y', {}, { links: [...links, '/learning/theme/food/worked/fully/'] });
  const { site, deadLinks } = linked([lessons, leading]);
  expect(Object.keys(site.posts[1]?.source?.links ?? {})).toEqual(links);
  expect(deadLinks.map(({ link }) => link)).toEqual(['/learning/theme/food/worked/fully/']);
});

// What a funder's page begins with, in the village.
import { beforeAll, expect, test } from 'vitest';
import { portfolioNews } from '../../src/derive/portfolio-news.ts';
import type { LinkedFunder } from '../../src/model/linked-site.ts';
import { standingCounts } from '../../src/derive/milestone-standing.ts';
import { document, linked, post } from '../link/documents.ts';
import { editionOf, found, organisationOf, village } from '../village.ts';

let funder: LinkedFunder;
let edition: ReturnType<typeof editionOf>;
beforeAll(async () => {
  const site = await village();
  const [first] = site.funders;
  funder = found(site.funders, first?.id ?? '');
  edition = editionOf(site);
});

test('news is of this month and of the one before, newest first, and says how much there is', () => {
  const { since, sections } = portfolioNews(funder, edition);
  expect(since).toBe('2026-06-01');
  expect(sections.length).toBeGreaterThan(0);
  for (const { count, events } of sections) {
    expect(count).toBeGreaterThanOrEqual(events.length);
    expect(events.every(({ day }) => day >= since && day <= edition.site.today)).toBe(true);
    expect(events.map(({ day }) => day)).toEqual(
      events
        .map(({ day }) => day)
        .sort()
        .reverse(),
    );
  }
});

test('posts and payments are no news of their own', () => {
  const kinds = portfolioNews(funder, edition).sections.flatMap(({ events }) => events.map(({ kind }) => kind));
  expect(kinds).not.toContain('post');
  expect(kinds).not.toContain('payment');
});

test('late is what became late since then and still is; what was reached, moved or withdrawn meanwhile is told as that', () => {
  const moved = (date: string, due: string) => ({ date, reason: 'Rain', due, 'agreed-with': ['mill'] });
  const promises = {
    open: { due: '2026-06-10' },
    again: { due: '2026-06-03', revisions: [moved('2026-06-05', '2026-06-20')] },
    before: { due: '2026-05-10' },
    reached: { due: '2026-06-10' },
    moved: { due: '2026-06-10', revisions: [moved('2026-06-15', '2026-09-01')] },
    withdrawn: { due: '2026-06-10', withdrawn: { date: '2026-06-12', reason: 'The hall is sold.' } },
  };
  const { site } = linked([
    document('funder', 'mill', { name: 'Mill' }),
    document('programme', 'neighbours', { title: 'Neighbours', funders: ['mill'] }),
    document('organisation', 'a', { name: 'A' }),
    document('grant', 'a/g', {
      title: 'G',
      awarded: '2026-01-01',
      programme: 'neighbours',
      funders: [{ funder: 'mill', amount: '5' }],
    }),
    ...Object.entries(promises).map(([id, terms]) =>
      document('milestone', `a/${id}`, { title: id, grant: 'g', ...terms }),
    ),
    post('a/2026-06-20-done', { reports: [{ milestone: 'reached', state: 'reached' }] }),
  ]);
  const told = [...site.funders, ...site.programmes].map((portfolio) =>
    portfolioNews(portfolio, editionOf(site)).sections.map(
      ({ of, count, events }) => `${of} ${count}: ${events.map(({ about, day }) => `${about.text} ${day}`).join(', ')}`,
    ),
  );
  const news = [
    'ended 2: reached 2026-06-20, withdrawn 2026-06-12',
    'late 2: again 2026-06-21, open 2026-06-11',
    'moved 2: moved 2026-06-15, again 2026-06-05',
  ];
  expect(told).toEqual([news, news]);
  expect(standingCounts(organisationOf(site, 'a').milestones, site.today)).toContainEqual({
    standing: 'late',
    count: 3,
  });
});

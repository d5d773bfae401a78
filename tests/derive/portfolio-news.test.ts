// What a funder's page begins with, in the village.
import { beforeAll, expect, test } from 'vitest';
import { portfolioNews } from '../../src/derive/portfolio-news.ts';
import type { LinkedFunder } from '../../src/model/linked-site.ts';
import { editionOf, found, village } from '../village.ts';

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

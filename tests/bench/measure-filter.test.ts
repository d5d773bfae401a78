import { expect, test } from 'vitest';
import { measureFilter } from '../../scripts/bench/timeline/measure-filter.ts';
import { publishedSample } from '../published-sample.ts';

test('what a timeline costs is measured in a browser, choice by choice', { timeout: 60_000 }, async () => {
  const { events, firstView, facts, choices } = await measureFilter(await publishedSample());
  expect(events).toBeGreaterThan(100);
  expect(firstView.all).toBe(firstView.html + firstView.styles + firstView.programs);
  for (const size of Object.values(firstView)) expect(size).toBeGreaterThan(400);
  expect(firstView.all).toBeLessThan(60_000);
  expect(facts.files).toBeGreaterThan(3);
  expect(choices.length).toBeGreaterThan(20);
  expect(choices.filter(({ answered, shown }) => !(answered > 0 && shown >= answered))).toEqual([]);
});

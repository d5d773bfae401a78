// The sample is how people see what Milepost can do: it has one of everything, where its readers would look for it.
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Edition } from '../../src/derive/edition.ts';
import { learningIndex } from '../../src/derive/learning-told.ts';
import { milestoneStanding } from '../../src/derive/milestone-standing.ts';
import { portfolioEvents } from '../../src/derive/portfolio.ts';
import { promiseOf } from '../../src/derive/promise.ts';
import { loadSite } from '../../src/load-site.ts';
import type { LinkedMilestone } from '../../src/model/linked-site.ts';
import { standings } from '../../src/model/standing.ts';
import { editionOf } from '../village.ts';

let edition: Edition;
let milestones: readonly LinkedMilestone[];
beforeAll(async () => {
  const content = join(import.meta.dirname, '..', '..', 'content');
  const { site } = await loadSite({ content, now: 0, program: 'test' });
  edition = editionOf(site);
  milestones = site.organisations.flatMap((organisation) => organisation.milestones);
});

test('the sample has a promise in every standing', () => {
  const found = new Set(milestones.map((milestone) => milestoneStanding(milestone, edition.site.today)));
  expect(standings.filter((standing) => !found.has(standing))).toEqual([]);
});

test('it has changes that were agreed, proposed and declined, and a day that moved twice', () => {
  const steps = milestones.map((milestone) => promiseOf(milestone).steps);
  expect(new Set(steps.flat().map(({ state }) => state))).toEqual(new Set(['agreed', 'proposed', 'declined']));
  const moves = milestones.map((milestone) => edition.row(milestone).days.formerDue.length);
  expect(Math.max(...moves)).toBe(2);
});

test('it has a question with an answer and one that is still open', () => {
  const outcomes = milestones.map((milestone) => edition.row(milestone)).flatMap(({ outcome }) => outcome ?? []);
  expect(new Set(outcomes)).toEqual(new Set(['adapt', 'still-open']));
});

test('another organisation built on a failure, and said so', () => {
  const { posts } = edition.site;
  const { builtOn } = learningIndex(posts);
  const failures = posts.flatMap(({ learning, organisation }) =>
    learning
      .filter(({ id, worked }) => id && worked === 'not')
      .map(({ id }) => ({ organisation, name: `${organisation.id}/${id}` })),
  );
  const reused = failures.filter(({ organisation, name }) =>
    builtOn.get(name)?.some((source) => source.organisation.address !== organisation.address),
  );
  expect(reused.map(({ name }) => name)).toEqual([
    'neuadd-helyg/grid-yn-gyntaf',
    'lindleford-kitchen/lease-before-paint',
  ]);
});

test('all of it is on the timelines of the programme and of the site', () => {
  const [programme] = edition.site.programmes;
  const wanted = [
    'revision-agreed',
    'revision-proposed',
    'revision-declined',
    'milestone-due',
    'milestone-reached',
    'milestone-partly-reached',
    'milestone-not-reached-learnt',
    'milestone-not-reached-no-account',
    'milestone-stopped',
    'milestone-withdrawn',
    'contingency-drawn',
    'learning',
  ] as const;
  for (const events of [edition.allEvents(), programme ? portfolioEvents(programme, edition) : []]) {
    const kinds = new Set(events.map(({ kind }) => kind));
    expect(wanted.filter((kind) => !kinds.has(kind))).toEqual([]);
    expect(events.some(({ buildsOn }) => buildsOn)).toBe(true);
  }
});

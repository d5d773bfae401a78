// The sample is how people see what Milepost can do: it has one of everything, where its readers would look for it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replaySample } from '../../scripts/sample-history.ts';
import { toEdition, type Edition } from '../../src/derive/edition.ts';
import { learningIndex } from '../../src/derive/learning-told.ts';
import { milestoneStanding } from '../../src/derive/milestone-standing.ts';
import { portfolioEvents } from '../../src/derive/portfolio.ts';
import { promiseOf } from '../../src/derive/promise.ts';
import { grantSheet } from '../../src/derive/sheets/grant.ts';
import type { TimelineEvent } from '../../src/derive/sheet.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { loadSite } from '../../src/load-site.ts';
import type { LinkedMilestone } from '../../src/model/linked-site.ts';
import { standings } from '../../src/model/standing.ts';
import { root } from './publish-copy.ts';

let edition: Edition;
let milestones: readonly LinkedMilestone[];
const shelf = mkdtempSync(join(tmpdir(), 'milepost-'));
beforeAll(async () => {
  // With its year of history, as it is published.
  const content = replaySample(join(root, 'content'), shelf) ?? '';
  const { site } = await loadSite({ content, now: 0, program: 'test' });
  const history = await readHistory({ content, program: 'test' });
  edition = toEdition(site, { base: '', contentPath: 'content', problems: [], history });
  milestones = site.organisations.flatMap((organisation) => organisation.milestones);
});
afterAll(() => rmSync(shelf, { recursive: true, force: true }));

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

type Sought = { readonly what: string; readonly is: (event: TimelineEvent) => boolean };

const ofKind = (kind: TimelineEvent['kind']): Sought => ({ what: kind, is: (event) => event.kind === kind });
const sought: readonly Sought[] = [
  ...(
    [
      'revision-agreed',
      'revision-proposed',
      'revision-declined',
      'promise-changed',
      'promise-explained',
      'promise-removed',
      'milestone-due',
      'milestone-reached',
      'milestone-partly-reached',
      'milestone-not-reached-learnt',
      'milestone-not-reached-no-account',
      'milestone-stopped',
      'milestone-withdrawn',
      'contingency-drawn',
      'pause-began',
    ] as const
  ).map(ofKind),
  { what: 'a question', is: ({ about }) => questions().has(about.address) },
  { what: 'a failure', is: ({ kind, worked }) => kind === 'learning' && worked === 'not' },
  { what: 'a learning that builds on another', is: ({ buildsOn }) => buildsOn !== undefined },
];

const questions = () =>
  new Set(milestones.filter(({ content }) => content.kind === 'question').map(({ address }) => address));
const grants = () => edition.site.organisations.flatMap((organisation) => organisation.grants);

/** Every timeline of the site, by whose it is. */
const timelines: Readonly<Record<string, () => (readonly TimelineEvent[])[]>> = {
  site: () => [edition.allEvents()],
  organisation: () => edition.site.organisations.map(edition.events),
  grant: () => grants().map((grant) => grantSheet(grant, edition).page.events),
  funder: () => edition.site.funders.map((funder) => portfolioEvents(funder, edition)),
  programme: () => edition.site.programmes.map((programme) => portfolioEvents(programme, edition)),
};

test.each(Object.keys(timelines))('all of it is on the timelines of each %s', (whose) => {
  const events = timelines[whose]?.().flat() ?? [];
  expect(sought.filter(({ is }) => !events.some(is)).map(({ what }) => what)).toEqual([]);
});

test('what was changed in silence is late by the day that was promised first', () => {
  const benches = milestones.find(({ id }) => id === 'talking-benches');
  expect(benches && edition.row(benches)).toMatchObject({ due: '2026-05-15', standing: 'late' });
});

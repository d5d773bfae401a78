import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replaySample } from '../../scripts/sample-history.ts';
import { toEdition, type Edition } from '../../src/derive/edition.ts';
import { goneAddress } from '../../src/derive/gone.ts';
import { placeOf, placesOf } from '../../src/derive/places.ts';
import { grantees, isFunder, portfolioEvents, type Portfolio } from '../../src/derive/portfolio.ts';
import { timelineIndex } from '../../src/derive/timeline-index.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { loadSite } from '../../src/load-site.ts';
import { document, linked, post } from '../link/documents.ts';
import { editionOf, found } from '../village.ts';
import { root } from '../whole-site/publish-copy.ts';

let sample: Edition;
const shelf = mkdtempSync(join(tmpdir(), 'milepost-'));
beforeAll(async () => {
  const content = replaySample(join(root, 'content'), shelf) ?? '';
  const { site } = await loadSite({ content, now: 0, program: 'test' });
  const history = await readHistory({ content, program: 'test' });
  sample = toEdition(site, { base: '', contentPath: 'content', problems: [], history });
});
afterAll(() => rmSync(shelf, { recursive: true, force: true }));

const ofHolder = ['post', 'post-removed', 'learning', 'pause-began', 'pause-ended', 'funder-replied'];

/** By the rule in words, one event at a time. */
function isOf(portfolio: Portfolio, edition: Edition) {
  const own = new Set(portfolio.grants.flatMap((grant) => [grant, ...grant.milestones]).map(({ address }) => address));
  const holders = new Set(grantees(portfolio.grants).map(({ address }) => address));
  const gone = new Set(
    edition.site.organisations.flatMap((organisation) =>
      edition
        .gone(organisation)
        .filter(({ last: { content } }) => {
          if (content?.kind === 'milestone')
            return portfolio.grants.some(
              (grant) => grant.organisation === organisation && grant.id === content.content.grant,
            );
          if (content?.kind !== 'grant') return false;
          const { funders, programme } = content.content;
          return isFunder(portfolio)
            ? funders.some(({ funder }) => funder === portfolio.id)
            : programme === portfolio.id;
        })
        .map((thing) => goneAddress(thing, organisation)),
    ),
  );
  return ({ kind, about, organisation }: ReturnType<Edition['allEvents']>[number]) =>
    gone.has(about.address) ||
    own.has(about.address.replace(/#.*/, '')) ||
    (ofHolder.includes(kind) && holders.has(organisation.address));
}

test('a funder and a programme have what happened to their grants, and all that who holds them tells of itself', () => {
  const { funders, programmes } = sample.site;
  for (const portfolio of [...funders, ...programmes]) {
    const told = portfolioEvents(portfolio, sample);
    expect(told.length).toBeGreaterThan(20);
    expect(told).toEqual(sample.allEvents().filter(isOf(portfolio, sample)));
  }
});

test('a place has the posts that tell of it, and what its organisations promised', () => {
  const { site } = sample;
  const index = timelineIndex(sample);
  for (const place of placesOf(site).values()) {
    const posts = index.events(place).filter(({ kind }) => kind === 'post');
    expect(posts.map(({ about }) => about.address)).toEqual(
      site.posts.filter((one) => placeOf(one, site) === place).map(({ address }) => address),
    );
  }
});

const { site: river } = linked([
  document('organisation', 'river', { name: 'River', place: { name: 'Marl' } }),
  document('milestone', 'river/roof', { title: 'A roof', promised: '2026-01-02', due: '2026-09-01' }),
  document('milestone', 'river/gate', { title: 'A gate', promised: '2026-01-03', due: '2026-09-01' }),
  post('river/2026-02-01-a', { themes: ['warmth'], reports: [{ milestone: 'roof', state: 'under-way' }] }),
  post('river/2026-02-02-b', { themes: ['food'], place: { name: 'Aber' } }),
]);

const told = (events: readonly { readonly kind: string; readonly about: { readonly text: string } }[]) =>
  events.map(({ kind, about }) => `${kind} ${about.text}`);

test('a promise is about what the posts are about that report on it', () => {
  const index = timelineIndex(editionOf(river));
  expect(told(index.events(found(river.themes, 'warmth')))).toEqual(['promise-made A roof', 'post river/2026-02-01-a']);
  expect(told(index.events(found(river.themes, 'food')))).toEqual(['post river/2026-02-02-b']);
});

test('what an organisation promises is at its own place, whatever its posts tell of', () => {
  const index = timelineIndex(editionOf(river));
  const [aber, marl] = [...placesOf(river).values()];
  expect([aber?.name, marl?.name]).toEqual(['Aber', 'Marl']);
  expect(told(marl ? index.events(marl) : [])).toEqual([
    'promise-made A roof',
    'promise-made A gate',
    'post river/2026-02-01-a',
  ]);
  expect(told(aber ? index.events(aber) : [])).toEqual(['post river/2026-02-02-b']);
});

test('each event of the site has what it is read by', () => {
  const index = timelineIndex(sample);
  expect(sample.allEvents().filter((event) => !index.facets(event))).toEqual([]);
});

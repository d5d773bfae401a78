import { expect, test } from 'vitest';
import type { Page, Sheet } from '../../src/derive/page.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { sitemapParts } from '../../src/derive/sitemap.ts';
import type { Document } from '../../src/model/document.ts';
import { document, linked, post } from '../link/documents.ts';
import { editionOf } from '../village.ts';

const texts = { tried: 'a', happened: 'b', next: 'c' };
const said = (name: string, learning: object, themes: readonly string[] = []) =>
  post(name, { themes, learning: [{ ...texts, ...learning }] });

const network = [
  said('mill/2026-01-01-roof', { id: 'lease-first', worked: 'not' }, ['Halls']),
  said('well/2026-02-01-hall', { id: 'asked', worked: 'partly', 'builds-on': 'mill/lease-first' }, ['Halls']),
  said('well/2026-03-01-bus', { worked: 'fully', 'builds-on': 'asked' }),
];

const printed = (documents: readonly Document[]) => [...sheets(editionOf(linked(documents).site))];
const pageAt = (address: string, documents: readonly Document[] = network) =>
  printed(documents).find(({ frame }) => frame.address === address)?.page;

function entriesAt(address: string): readonly string[] {
  const page = pageAt(address);
  if (page?.kind !== 'learning') throw new Error(`No learning at ${address}`);
  return page.entries.map(({ post: told }) => told?.text ?? '');
}

function learningOf(address: string): Extract<Page, { kind: 'post' }>['learning'][number] | undefined {
  const page = pageAt(address);
  return page?.kind === 'post' ? page.learning[0] : undefined;
}

test('all learning is gathered, newest first', () => {
  expect(entriesAt('/learning/')).toEqual(['well/2026-03-01-bus', 'well/2026-02-01-hall', 'mill/2026-01-01-roof']);
});

test('whether it worked, a theme, and both have an address of their own', () => {
  expect(entriesAt('/learning/worked/not/')).toEqual(['mill/2026-01-01-roof']);
  expect(entriesAt('/learning/theme/halls/')).toEqual(['well/2026-02-01-hall', 'mill/2026-01-01-roof']);
  expect(entriesAt('/learning/theme/halls/worked/partly/')).toEqual(['well/2026-02-01-hall']);
  expect(pageAt('/learning/theme/halls/worked/fully/')).toBeUndefined();
});

test('the answers to "did it work?" have their pages before anybody gave one', () => {
  expect(pageAt('/learning/worked/fully/', [])).toMatchObject({ kind: 'learning', entries: [] });
});

test('what was chosen in one way stays while a reader chooses in the other', () => {
  const page = pageAt('/learning/theme/halls/worked/not/');
  const choices = (by: 'worked' | 'theme') =>
    page?.kind === 'learning' ? page.filters.filter((one) => one.by.includes(by)).map(({ address }) => address) : [];
  expect(choices('worked')).toEqual([
    '/learning/theme/halls/',
    '/learning/theme/halls/worked/partly/',
    '/learning/theme/halls/worked/not/',
  ]);
  expect(choices('theme')).toEqual(['/learning/worked/not/', '/learning/theme/halls/worked/not/']);
});

test('every list of learning is in the sitemap', () => {
  const { site } = linked(network);
  const listed = [...sitemapParts(site)].flatMap(({ addresses }) => addresses);
  const lists = printed(network).flatMap(({ frame, page }) => (page.kind === 'learning' ? [frame.address] : []));
  expect(lists.length).toBeGreaterThan(6);
  expect(lists.filter((address) => !listed.includes(address))).toEqual([]);
});

test('who builds on a learning names it, and the learning names who built on it', () => {
  expect(learningOf('/organisations/well/posts/2026-02-01-hall/')?.buildsOn).toMatchObject({
    post: { address: '/organisations/mill/posts/2026-01-01-roof/#learning-lease-first' },
    organisation: { text: 'mill' },
  });
  expect(learningOf('/organisations/mill/posts/2026-01-01-roof/')?.builtOnBy).toMatchObject([
    { post: { address: '/organisations/well/posts/2026-02-01-hall/#learning-asked' }, organisation: { text: 'well' } },
  ]);
});

test('one may build on what one learnt oneself, by its short name', () => {
  expect(learningOf('/organisations/well/posts/2026-02-01-hall/')?.builtOnBy).toMatchObject([
    { post: { address: '/organisations/well/posts/2026-03-01-bus/' } },
  ]);
});

test('a timeline tells what a learning builds on', () => {
  const events = editionOf(linked(network).site).allEvents();
  expect(events.filter(({ kind }) => kind === 'learning')).toMatchObject([
    { worked: 'not' },
    { worked: 'partly', buildsOn: { text: 'mill/2026-01-01-roof' } },
    { worked: 'fully', buildsOn: { text: 'well/2026-02-01-hall' } },
  ]);
});

test('full pages of learning stay as they are when somebody learns something new', () => {
  const many = Array.from({ length: 45 }, (_, index) =>
    said(
      `mill/2025-${String(Math.floor(index / 28) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}-x`,
      {
        worked: 'not',
      },
    ),
  );
  const full = (documents: readonly Document[]) =>
    JSON.stringify(printed(documents).filter(({ frame }) => /\/learning\/.*page\/1\/$/.test(frame.address)));
  expect(JSON.parse(full(many))).toHaveLength(2);
  expect(full([...many, said('mill/2026-05-05-y', { worked: 'not' })])).toBe(full(many));
});

test('what did not work is on the first page, and what was learnt on the pages of organisation, funder and programme', () => {
  const grant = document('grant', 'mill/money', {
    title: 'M',
    awarded: '2025-01-01',
    programme: 'warm',
    funders: [{ funder: 'trust', amount: '1' }],
  });
  const all = printed([
    ...network,
    document('funder', 'trust', { name: 'Trust' }),
    document('programme', 'warm', { title: 'Warm', funders: ['trust'] }),
    grant,
  ]);
  const learningAt = (address: string) => shownLearning(all.find(({ frame }) => frame.address === address));
  expect(learningAt('/')).toEqual(['partly', 'not']);
  expect(learningAt('/organisations/well/')).toEqual(['fully', 'partly']);
  expect(learningAt('/funders/trust/')).toEqual(['not']);
  expect(learningAt('/programmes/warm/')).toEqual(['not']);
});

function shownLearning(sheet: Sheet | undefined): readonly (string | undefined)[] {
  const page = sheet?.page;
  if (page?.kind === 'home' || page?.kind === 'organisation' || page?.kind === 'funder' || page?.kind === 'programme')
    return page.learning.map(({ worked }) => worked);
  return [];
}

test('open questions are gathered with what came of them', () => {
  const ask = { title: 'Q', kind: 'question', question: 'Why?', due: '2026-06-01' };
  const documents = [
    document('milestone', 'mill/first', { ...ask, promised: '2025-01-01' }),
    document('milestone', 'mill/second', { ...ask, promised: '2025-02-01' }),
    document('milestone', 'mill/no-question', { title: 'N', due: '2026-06-01' }),
    post('mill/2026-05-01-x', { reports: [{ milestone: 'first', state: 'reached', outcome: 'stop' }] }),
  ];
  const page = pageAt('/learning/questions/', documents);
  expect(page?.kind === 'questions' ? page.questions.map(({ address, outcome }) => [address, outcome]) : []).toEqual([
    ['/organisations/mill/milestones/second/', undefined],
    ['/organisations/mill/milestones/first/', 'stop'],
  ]);
});

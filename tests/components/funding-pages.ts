// The pages about money, full of everything they may hold: a grant, a funder and a programme.
import type { GrantPage } from '../../src/derive/grant-page.ts';
import type { GrantsPage, Page, PlaceRow, YearOfLanes } from '../../src/derive/page.ts';
import { expectedStates } from '../../src/model/standing.ts';
import {
  card,
  cards,
  counts,
  day,
  events,
  expectedLine,
  foundation,
  grant,
  grantRow,
  hearth,
  learningRows,
  link,
  money,
  pager,
  post,
  pounds,
  programme,
  reply,
  row,
  rows,
  trust,
} from './things.ts';

export const grantPage: GrantPage = {
  kind: 'grant',
  follow: '/organisations/riverside/grants/money/feed.xml',
  title: grant.text,
  organisation: hearth,
  shares: [
    {
      funder: trust,
      money: pounds(14000),
      identifier: '360G-tidewater-1',
      paid: pounds(14500),
      overpaid: pounds(500),
    },
    { funder: foundation, money: pounds(10000) },
  ],
  programme,
  identifier: '360G-lindlevalley-hearth',
  awarded: day('2025-05-28'),
  starts: day('2025-06-01'),
  ends: day('2026-07-31'),
  appliedFor: pounds(26000),
  money: { ...money, final: [pounds(23500)] },
  unnamedPaid: pounds(6000),
  byPromise: [
    { milestone: link(row.title, row.address), budget: pounds(4500), spent: pounds(6310), over: pounds(1810) },
    { milestone: link('Kein Zelt', row.address, 'de') },
  ],
  payments: [
    { date: day('2025-06-03'), money: pounds(12000), funder: trust },
    { date: day('2026-01-08'), money: pounds(6000), milestone: link(row.title, row.address) },
  ],
  contingency: {
    size: pounds(1000),
    left: pounds(-50),
    draws: [
      {
        date: day('2026-01-30'),
        money: pounds(1050),
        event: 'A mouse ate the hose of the heater.',
        decision: 'A new hose, and a cat.',
        milestone: link(row.title, row.address),
      },
    ],
  },
  support: ['A parking place behind the boathouse'],
  places: ['Marl Cross', 'Lindleford'],
  asks: [
    { funder: trust, every: 1, spending: true, usual: { every: 'end', spending: false } },
    { funder: foundation, every: 'end', spending: false },
    { funder: trust, every: 3, spending: false, usual: { every: 6, spending: false } },
  ],
  expected: expectedStates.map((state) => ({ ...expectedLine, state })),
  milestones: rows.slice(0, 3),
  today: day('2026-06-30'),
  events,
};

const grantChoices = (['all', 'live', 'ended', 'late', 'silent', 'places', 'unanswered'] as const).map((is, index) => ({
  is,
  address: `${trust.address}grants/${is === 'all' ? '' : `${is}/`}`,
  count: index * 50,
}));
const sharedRow = {
  ...grantRow,
  money: { ...money, share: [pounds(6000)], paid: [pounds(18000)], paidShare: [pounds(9000)], spent: [pounds(700)] },
  coFunders: [foundation],
  withdrawn: 1,
  gone: { ...link('A late bus', `${hearth.address}#gone-late-bus`), count: 2 },
};
export const places: readonly PlaceRow[] = [
  { name: 'Marl Cross', area: 'Lindle Valley', address: '/places/marl-cross/', latitude: 53.05, longitude: -3.02 },
  { name: 'Porth Helyg', latitude: 53.31, longitude: -3.19 },
  { name: 'Close by', latitude: 53.31, longitude: -3.18 },
  { name: 'Nobody knows where' },
].map((place, index) => ({
  ...place,
  organisations: [hearth],
  organisationCount: index + 1,
  grants: index + 1,
  awarded: [pounds(10)],
}));
const yearLinks = ['2027', '2026'].map((text) => ({ text, address: `${trust.address}grants/${text}/`, count: 60 }));
const lane = {
  ...grant,
  organisation: hearth,
  title: grant.text,
  awarded: day('2026-02-28'),
  until: day('2027-07-31'),
};
export const yearOfLanes: YearOfLanes = {
  year: '2026',
  today: day('2026-06-30'),
  lanes: [
    { ...lane, ends: day('2027-01-31'), promises: rows, more: 3 },
    { ...lane, awarded: day('2025-02-28'), promises: rows.slice(0, 1) },
    { ...lane, promises: [] },
  ],
};

/** A year; the other choices show what a portfolio's own page does. */
export const grantsPage: GrantsPage = {
  kind: 'grants',
  of: trust,
  shown: { is: 'year', ...yearOfLanes },
  list: `${trust.address}grants/2026/`,
  choices: grantChoices,
  years: yearLinks,
  pager,
  follow: `${trust.address}feed.xml`,
};

export function portfolioPage(kind: 'funder' | 'programme'): Page {
  return {
    kind,
    title: kind === 'funder' ? trust.text : programme.text,
    summary: 'A family trust that pays for people, rent and other things that are hard to raise money for.',
    identifier: 'GB-CHC-9999860',
    url: 'https://trust.example',
    starts: day('2025-04-01'),
    ends: day('2027-03-31'),
    related: [programme],
    money: {
      ...money,
      share: [pounds(6000)],
      paidShare: [pounds(4000)],
      paidUnnamed: [pounds(77)],
      spent: [pounds(500)],
      left: [pounds(100)],
      over: [pounds(50)],
      unreported: { paid: 1, spent: 2 },
    },
    standings: counts,
    choices: grantChoices,
    live: [sharedRow, { ...grantRow, gone: undefined }],
    goneGrants: [link('Light', `${hearth.address}#grant-gone-light`, 'cy')],
    ended: [{ ...grantRow, status: 'ended' }],
    inTime: { ...yearOfLanes, years: yearLinks, count: 9 },
    places,
    unplaced: 2,
    late: rows.slice(6, 7),
    silent: [expectedLine, { ...expectedLine, state: 'quiet', lastHeard: undefined }],
    bands: [
      { every: 'end', spending: false, upTo: pounds(1000) },
      { every: 3, spending: true },
    ],
    replies: {
      latest: [reply],
      median: 9,
      asked: true,
      waiting: [{ post, day: card.day, organisation: hearth }],
      waitingCount: 12,
    },
    moneyBy: [
      {
        by: 'programme',
        groups: [
          { name: programme, grants: 2, money, contingency: { size: [pounds(1000)], left: [pounds(400)] } },
          {
            grants: 1,
            money: { awarded: [pounds(20)], share: [pounds(8)], paid: [pounds(10)], paidShare: [pounds(5)] },
          },
          { others: 7, grants: 9, money: { awarded: [pounds(30)] } },
        ],
      },
      { by: 'year', groups: [{ name: '2025', grants: 3, money }] },
    ],
    news: {
      since: day('2026-05-01'),
      sections: [
        { of: 'ended', count: 9, events: events.slice(0, 2) },
        { of: 'late', count: 1, events: events.slice(2, 3) },
      ],
    },
    latest: cards,
    learning: learningRows,
    timeline: `${trust.address}timeline/`,
    follow: `${trust.address}feed.xml`,
  };
}

// Pages on which nothing has happened yet. Each says so kindly, in the words beside it.
import type { Page } from '../../src/derive/page.ts';
import { card, day, hearth, pounds, rows, trust } from './things.ts';

const pager = { pages: 1 };
const follow = '/feed.xml';
const timeline = '/timeline/';
const chosen = { kind: 'grants' as const, of: trust, list: '', choices: [], years: [], pager, follow };
const nothing = { standings: [], grants: [], latest: [], milestones: [], learning: [] };
const [row] = rows;

export const emptyPages: readonly { readonly page: Page; readonly says: string }[] = [
  {
    page: {
      kind: 'home',
      ...nothing,
      changes: [],
      late: [],
      organisations: [],
      organisationCount: 0,
      programmes: [],
      funders: [],
    },
    says: 'Nothing is published here yet',
  },
  { page: { kind: 'organisations', organisations: [] }, says: 'No organisation has joined yet' },
  {
    page: {
      kind: 'organisation',
      name: 'Cegin',
      identifiers: [],
      pauses: [],
      expected: [],
      ...nothing,
      timeline,
      follow,
    },
    says: 'No post yet',
  },
  {
    page: {
      kind: 'funder',
      title: trust.text,
      choices: [],
      live: [],
      goneGrants: [],
      places: [],
      unplaced: 0,
      ended: [],
      related: [],
      money: { awarded: [] },
      late: [],
      silent: [],
      bands: [],
      replies: { latest: [], asked: false, waiting: [], waitingCount: 0 },
      moneyBy: [],
      news: { since: day('2026-05-01'), sections: [] },
      ...nothing,
      timeline,
      follow,
    },
    says: 'No grant is published yet',
  },
  { page: { ...chosen, shown: { is: 'ended', grants: [] } }, says: 'There is none' },
  { page: { ...chosen, shown: { is: 'late', late: [] } }, says: 'There is none' },
  { page: { ...chosen, shown: { is: 'places', places: [] } }, says: 'There is none' },
  { page: { ...chosen, shown: { is: 'silent', silent: [] } }, says: 'There is none' },
  {
    page: {
      kind: 'grant',
      follow: '/organisations/riverside/grants/money/feed.xml',
      title: 'A grant',
      organisation: hearth,
      shares: [{ funder: trust, money: pounds(10) }],
      awarded: day('2026-01-01'),
      money: { awarded: [pounds(10)] },
      byPromise: [],
      payments: [],
      support: [],
      places: [],
      asks: [],
      expected: [],
      milestones: [],
      events: [],
    },
    says: 'not yet reported',
  },
  ...(row
    ? [
        {
          page: {
            kind: 'milestone' as const,
            row: { ...row, measures: [] },
            organisation: hearth,
            revisions: [],
            reports: [],
            progress: [],
            learning: [],
            replies: [],
            follow,
          },
          says: 'Nobody has reported on this yet',
        },
      ]
    : []),
  {
    page: {
      kind: 'post',
      related: [],
      title: card.title,
      day: card.day,
      organisation: hearth,
      authors: [],
      themes: [],
      minutes: 1,
      reports: [],
      learning: [],
      replies: [],
      follow,
    },
    says: '1 minute to read',
  },
  {
    page: { kind: 'timeline', years: [], events: [], kinds: [], pager, follow },
    says: 'Nothing has happened here yet',
  },
  { page: { kind: 'shelves', of: 'theme', shelves: [] }, says: 'No post has a theme yet' },
  { page: { kind: 'shelf', of: 'theme', name: 'Food', posts: [], pager, follow }, says: 'No post about this yet' },
  {
    page: { kind: 'data', counts: {}, tables: [], own: [], places: [], hasGiving: false },
    says: 'the standard knows no file without a grant',
  },
  { page: { kind: 'digests', years: [], follow: '/digest/feed.xml' }, says: 'Nothing has happened here yet' },
  {
    page: { kind: 'learning', list: '/learning/', filters: [], entries: [], pager },
    says: 'Nobody has written down yet',
  },
  {
    page: { kind: 'learning', list: '/learning/worked/not/', worked: 'not', filters: [], entries: [], pager },
    says: 'Nobody has written down anything like this yet',
  },
  { page: { kind: 'questions', questions: [], pager }, says: 'Nobody has promised to find something out yet' },
  { page: { kind: 'follow', groups: [], calendars: [], readingLists: [] }, says: 'It costs nothing' },
  {
    page: {
      kind: 'search',
      languages: [],
      names: { organisation: {}, theme: {}, funder: {}, programme: {} },
      themes: [],
      places: [],
      organisations: [],
      years: [],
      written: [],
    },
    says: 'Nothing is published yet that could be found',
  },
];

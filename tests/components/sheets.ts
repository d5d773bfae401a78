// One sheet of every kind of page, full of everything it may hold, and one that is as empty as it may be.
import type { Page, PageKind, Sheet } from '../../src/derive/page.ts';
import type { Frame, Link, MilestoneRow, PostCard, TimelineEvent } from '../../src/derive/sheet.ts';
import type { Day } from '../../src/model/day.ts';
import type { Money } from '../../src/model/money.ts';
import { eventKinds, standings } from '../../src/model/standing.ts';

export const day = (text: string) => text as Day;
export const pounds = (count: number): Money => ({ hundredths: count * 100, currency: 'GBP' });
const link = (text: string, address: string, language?: string): Link => ({ text, address, language });

const hearth = link('Wandering Hearth', '/organisations/wandering-hearth/');
const trust = link('Tidewater Trust', '/funders/tidewater-trust/');
const foundation = link('Lindle Valley Foundation', '/funders/lindle-valley-foundation/');
const programme = link('Neighbours First', '/programmes/neighbours-first/');
const grant = link('A living room on wheels', '/organisations/wandering-hearth/grants/living-room-on-wheels/');
const post = link('What the cold does', '/organisations/wandering-hearth/posts/2025-12-16-what-the-cold-does/');
const welshPost = link('Mae’r gegin wedi agor', '/organisations/cegin/posts/2026-01-03-agor/', 'cy');
const picture = {
  width: 1280,
  height: 853,
  type: 'image/jpeg',
  sources: [
    { width: 640, height: 427, address: '/photos/abc-640.jpg' },
    { width: 1280, height: 853, address: '/photos/abc-1280.jpg' },
  ],
};
const pager = { newer: '/timeline/page/3/', older: '/timeline/page/1/', page: 2, pages: 3 };

export const rows: readonly MilestoneRow[] = standings.map((standing, index) => ({
  title: `Forty evenings with the van, part ${index + 1}`,
  address: `/organisations/wandering-hearth/milestones/evenings-${index + 1}/`,
  organisation: hearth,
  question: standing === 'planned',
  standing,
  due: day('2026-06-19'),
  firstDue: index % 2 === 0 ? day('2026-03-31') : undefined,
  reachedOn: standing === 'reached' ? day('2026-06-12') : undefined,
  measures: [
    { title: 'Evenings', unit: 'evenings', firstTarget: 40, target: 36, soFar: 31 },
    { title: 'People who came back', firstTarget: 200, target: 200 },
  ],
}));
const row = rows[0] ?? fail();

const events: readonly TimelineEvent[] = eventKinds.map((kind, index) => ({
  kind,
  day: day(`2026-0${6 - Math.floor(index / 6)}-${String(28 - index).padStart(2, '0')}`),
  organisation: hearth,
  about: kind === 'post' ? welshPost : grant,
  money: pounds(4500),
  funder: trust,
  reason: index % 3 === 0 ? 'The heater came three weeks late, and the mouse had eaten its hose.' : undefined,
  toDay: day('2026-09-30'),
}));

const card: PostCard = {
  title: post.text,
  address: post.address,
  day: day('2025-12-16'),
  summary: 'It keeps people in, and the kettle on. A night at four degrees below nothing.',
  organisation: hearth,
};
const cards: readonly PostCard[] = [
  { ...card, cover: { picture, alt: 'A van at dusk with a lit window' } },
  { ...card, title: welshPost.text, address: welshPost.address, language: 'cy', summary: 'Deg plât a phedwar deg o bobl.' },
];
const organisation = {
  name: hearth.text,
  address: hearth.address,
  summary: 'A van with a carpet, a stove and nineteen kettles.',
  place: 'Marl Cross',
  posts: 9,
  lastPost: day('2026-06-27'),
};
const counts = standings.map((standing, index) => ({ standing, count: index }));
const money = { awarded: [pounds(24000)], paid: [pounds(18000), { hundredths: 90000, currency: 'EUR' }] };
const grantRow = {
  title: grant.text,
  address: grant.address,
  organisation: hearth,
  awarded: day('2025-05-28'),
  ends: day('2026-07-31'),
  money,
  standings: counts.slice(0, 4),
  lastPost: day('2026-06-27'),
};
const learning = {
  id: 'knock',
  tried: 'We asked for helpers on posters.',
  happened: 'Nobody came. Three came after a knock on the door.',
  next: 'We knock.',
  worked: 'partly',
} as const;
const told = { ...learning, post, organisation: hearth, day: day('2025-12-16'), buildsOn: link('Say it in January', '/x/#learning-y') };
const report = {
  milestone: link(row.title, row.address),
  state: 'partly-reached',
  soFar: [{ title: 'Evenings', unit: 'evenings', count: 31, target: 36 }],
  spent: pounds(6310),
  outcome: 'adapt',
  note: 'Five short, all of them lost in the five weeks without a heater.',
  day: day('2026-06-12'),
} as const;

const pages: { readonly [Kind in PageKind]: Extract<Page, { kind: Kind }> | Page } = {
  home: {
    kind: 'home',
    summary: 'Eight organisations along one river tell what they promised, what happened, and what they learnt.',
    standings: counts,
    latest: cards,
    changes: events.slice(0, 6),
    late: rows.filter(({ standing }) => standing === 'late'),
    organisations: [organisation, { name: 'Cegin', address: '/organisations/cegin/', posts: 0, language: 'cy' }],
    organisationCount: 8,
    programmes: [{ ...programme, summary: 'Warm rooms, and people in them.' }],
    funders: [trust, foundation],
  },
  organisations: { kind: 'organisations', organisations: [organisation] },
  organisation: {
    kind: 'organisation',
    name: hearth.text,
    summary: organisation.summary,
    place: { name: 'Marl Cross', area: 'Lindle Valley' },
    url: 'https://hearth.example',
    identifiers: ['GB-CHC-9999228'],
    pauses: [{ from: day('2025-08-01'), until: day('2025-08-31'), reason: 'We are on the beach.' }],
    standings: counts,
    milestones: rows,
    grants: [grantRow],
    latest: cards,
    timeline: `${hearth.address}timeline/`,
    follow: `${hearth.address}feed.xml`,
  },
  post: {
    kind: 'post',
    title: post.text,
    day: card.day,
    organisation: hearth,
    authors: ['Ifan Rees', 'Maud Hallam'],
    place: 'Marl Cross',
    themes: [link('Warm places', '/themes/warmth/')],
    minutes: 3,
    cover: { picture, alt: 'A van at dusk with a lit window', credit: 'Drawn for the van' },
    reports: [report],
    learning: [learning],
    earlier: post,
    later: welshPost,
    follow: `${hearth.address}feed.xml`,
  },
  milestone: {
    kind: 'milestone',
    row: { ...row, firstDue: day('2026-03-31') },
    organisation: hearth,
    grant,
    promised: day('2025-05-28'),
    firstTitle: 'Forty evenings with the bus',
    budget: pounds(4500),
    firstBudget: pounds(4000),
    question: 'Do people know somebody whom they could ring at night?',
    howWeWillLook: 'We ask everybody who comes, twice.',
    outcome: 'still-open',
    withdrawn: { date: day('2026-06-01'), reason: 'The van is sold.' },
    revisions: [
      {
        date: day('2026-02-20'),
        state: 'agreed',
        reason: 'The heater came three weeks late.',
        agreedWith: [trust, foundation],
        declinedBy: [],
        unanswered: [],
        changes: [
          { field: 'due', from: day('2026-03-31'), to: day('2026-06-19'), days: 80 },
          { field: 'budget', from: pounds(4000), to: pounds(4500) },
          { field: 'target', title: 'Evenings', unit: 'evenings', from: 40, to: 36 },
          { field: 'title', from: 'Forty evenings with the bus', to: row.title },
        ],
      },
      {
        date: day('2026-05-02'),
        state: 'proposed',
        reason: 'A second van would help.',
        agreedWith: [trust],
        declinedBy: [],
        unanswered: [foundation],
        changes: [{ field: 'budget', to: pounds(9000) }],
      },
      {
        date: day('2026-05-20'),
        state: 'declined',
        reason: 'We would like to end in May.',
        agreedWith: [],
        declinedBy: [foundation],
        unanswered: [],
        changes: [{ field: 'due', from: day('2026-06-19'), to: day('2026-05-31'), days: -19 }],
      },
    ],
    reports: [{ ...report, post }],
    learning: [told],
    follow: `${row.address}feed.xml`,
  },
  grant: {
    kind: 'grant',
    title: grant.text,
    organisation: hearth,
    shares: [
      { funder: trust, money: pounds(14000), identifier: '360G-tidewater-1' },
      { funder: foundation, money: pounds(10000) },
    ],
    programme,
    identifier: '360G-lindlevalley-hearth',
    awarded: day('2025-05-28'),
    starts: day('2025-06-01'),
    ends: day('2026-07-31'),
    appliedFor: pounds(26000),
    money,
    final: pounds(23500),
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
    milestones: rows.slice(0, 3),
    events,
  },
  funder: portfolio('funder'),
  programme: portfolio('programme'),
  timeline: {
    kind: 'timeline',
    year: '2026',
    years: [
      { text: '2026', address: '/timeline/2026/', count: 17 },
      { text: '2025', address: '/timeline/2025/', count: 1 },
    ],
    events,
    kinds: eventKinds,
    pager,
    follow: '/feed.xml',
  },
  themes: {
    kind: 'themes',
    themes: [
      { text: 'Warm places', address: '/themes/warmth/', count: 12 },
      { text: 'Mending and lending', address: '/themes/repair/', count: 1 },
    ],
  },
  theme: { kind: 'theme', name: 'Warm places', posts: cards, pager, follow: '/themes/warmth/feed.xml' },
  learning: { kind: 'learning', entries: [told, { ...told, worked: 'not', language: 'cy' }], pager: { pages: 1 } },
  follow: {
    kind: 'follow',
    groups: [
      { of: 'site', feeds: [{ ...link('Lindle Valley Neighbours', '/feed.xml'), lastPost: day('2026-06-27') }] },
      { of: 'organisations', feeds: [link(hearth.text, `${hearth.address}feed.xml`)] },
      { of: 'themes', feeds: [] },
    ],
  },
  data: { kind: 'data', counts: { organisations: 8, milestones: 25, posts: 47 } },
  search: {
    kind: 'search',
    themes: [link('Warm places', '/themes/warmth/')],
    organisations: [hearth],
    years: [link('2026', '/timeline/2026/')],
  },
  help: { kind: 'help' },
  'help-problems': {
    kind: 'help-problems',
    problems: [
      {
        code: 'unknown-milestone',
        title: 'A milestone that is not there',
        effect: 'published without',
        what: 'A report names a milestone that does not exist.',
        remedy: 'Compare the name with the file names in the folder “milestones”.',
        example: { bad: 'milestone: roof-phase-2', good: 'milestone: roof-phase-1' },
      },
    ],
  },
  'not-found': { kind: 'not-found' },
};

function portfolio(kind: 'funder' | 'programme'): Page {
  return {
    kind,
    title: kind === 'funder' ? trust.text : programme.text,
    summary: 'A family trust that pays for people, rent and other things that are hard to raise money for.',
    identifier: 'GB-CHC-9999860',
    url: 'https://trust.example',
    starts: day('2025-04-01'),
    ends: day('2027-03-31'),
    related: [programme],
    money,
    standings: counts,
    grants: [grantRow],
    late: rows.slice(6, 7),
    changes: events.slice(0, 5),
    latest: cards,
    timeline: `${trust.address}timeline/`,
    follow: `${trust.address}feed.xml`,
  };
}

const segments: Frame['segments'] = [
  { kind: 'html', html: '<p>It began with a carpet. <a href="/organisations/">Others</a> have a hall.</p><h2 id="user-content-cold">The cold</h2><p>Four degrees below.</p><table><thead><tr><th>Stop</th><th>People</th></tr></thead><tbody><tr><td>Marl Cross</td><td>14</td></tr></tbody></table>' },
  { kind: 'picture', picture, alt: 'The stove', caption: 'The stove, lit.', credit: 'Drawn for the van' },
  { kind: 'quote', by: 'One of the helpers', children: [{ kind: 'html', html: '<p>I used to think soup was for the ill.</p>' }] },
  { kind: 'progress', milestone: 'evenings' },
  { kind: 'progress', milestone: 'not-there' },
];
const hasBody = new Set<PageKind>(['post', 'milestone', 'grant', 'organisation', 'funder', 'programme']);

export function frameOf(kind: PageKind, language = 'en'): Frame {
  return {
    address: kind === 'home' ? '/' : `/${kind}/`,
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    head: {
      title: `A ${kind} page`,
      description: 'What was promised, and what happened.',
      feeds: [link('News', '/feed.xml'), link('News, as JSON', '/feed.json')],
      image: { address: '/photos/abc-1280.jpg', width: 1280, height: 853, alt: 'A van at dusk' },
      type: kind === 'post' ? 'article' : 'website',
      published: kind === 'post' ? card.day : undefined,
      jsonLd: { '@context': 'https://schema.org', '@type': 'WebPage', name: 'An end: </script><b>' },
      unlisted: kind === 'not-found' ? true : undefined,
    },
    site: {
      name: 'Lindle Valley Neighbours',
      url: 'https://milepost.example',
      base: '/base',
      licence: 'CC-BY-4.0',
      contact: 'hello@milepost.example',
      asOf: day('2026-06-30'),
    },
    act: { reply: 'mailto:van@hearth.example?subject=x', improve: 'https://git.example/edit', write: 'https://git.example/new' },
    ...(hasBody.has(kind) && { segments, progress: { evenings: row } }),
  };
}

export const kinds = Object.keys(pages) as PageKind[];

export function sheetOfKind(kind: PageKind, language = 'en'): Sheet {
  return { frame: frameOf(kind, language), page: pages[kind] };
}

function fail(): never {
  throw new Error('The sample has no milestone');
}

// The people, promises and money that the sample pages show.
import type { Picture } from '../../src/model/picture.ts';
import type { LearningRow, Link, MilestoneRow, PostCard, TimelineEvent } from '../../src/derive/sheet.ts';
import type { Day } from '../../src/model/day.ts';
import type { Money } from '../../src/model/money.ts';
import { eventKinds, standings } from '../../src/model/standing.ts';

export const day = (text: string) => text as Day;
export const pounds = (count: number): Money => ({ hundredths: count * 100, currency: 'GBP' });
export const link = (text: string, address: string, language?: string): Link => ({ text, address, language });

export const hearth = link('Wandering Hearth', '/organisations/wandering-hearth/');
export const trust = link('Tidewater Trust', '/funders/tidewater-trust/');
export const foundation = link('Lindle Valley Foundation', '/funders/lindle-valley-foundation/');
export const programme = link('Neighbours First', '/programmes/neighbours-first/');
export const grant = link('A living room on wheels', '/organisations/wandering-hearth/grants/living-room-on-wheels/');
export const post = link('What the cold does', '/organisations/wandering-hearth/posts/2025-12-16-what-the-cold-does/');
export const welshPost = link('Mae’r gegin wedi agor', '/organisations/cegin/posts/2026-01-03-agor/', 'cy');
export const picture: Picture = {
  width: 960,
  height: 640,
  plain: { width: 960, height: 640, address: '/photos/abc-960.jpg', type: 'image/jpeg' },
  formats: [
    {
      type: 'image/webp',
      sources: [
        { width: 480, height: 320, address: '/photos/abc-480.webp' },
        { width: 960, height: 640, address: '/photos/abc-960.webp' },
      ],
    },
  ],
  tone: '210',
};
export const pager = { newer: '/timeline/page/3/', older: '/timeline/page/1/', page: 2, pages: 3 };

export const rows: readonly MilestoneRow[] = standings.map((standing, index) => ({
  title: `Forty evenings with the van, part ${index + 1}`,
  address: `/organisations/wandering-hearth/milestones/evenings-${index + 1}/`,
  organisation: hearth,
  question: standing === 'planned' || standing === 'reached',
  outcome: standing === 'reached' ? 'adapt' : undefined,
  standing,
  due: day('2026-06-19'),
  firstDue: index % 2 === 0 ? day('2026-03-31') : undefined,
  days: {
    made: index === 3 ? undefined : day('2025-05-28'),
    formerDue: index % 2 === 0 ? [day('2026-03-31')] : [],
    proposed: standing === 'late' ? day('2026-09-30') : undefined,
    ended: index < 6 ? day('2026-06-12') : undefined,
  },
  unexplained:
    standing === 'late'
      ? `/organisations/wandering-hearth/milestones/evenings-${index + 1}/#change-2026-02-03-due`
      : undefined,
  reachedOn: standing === 'reached' ? day('2026-06-12') : undefined,
  measures: [
    { title: 'Evenings', unit: 'evenings', firstTarget: 40, target: 36, soFar: 31 },
    { title: 'People who came back', firstTarget: 200, target: 200 },
  ],
}));
export const row = rows[0] ?? fail();

export const events: readonly TimelineEvent[] = eventKinds.map((kind, index) => ({
  kind,
  day: day(`2026-0${6 - Math.floor(index / 6)}-${String(28 - index).padStart(2, '0')}`),
  organisation: hearth,
  about: kind === 'post' ? welshPost : grant,
  money: pounds(4500),
  funder: trust,
  reason: index % 3 === 0 ? 'The heater came three weeks late, and the mouse had eaten its hose.' : undefined,
  toDay: day('2026-09-30'),
  fromDay: day('2025-10-16'),
}));

export const card: PostCard = {
  title: post.text,
  address: post.address,
  day: day('2025-12-16'),
  summary: 'It keeps people in, and the kettle on. A night at four degrees below nothing.',
  organisation: hearth,
};
export const cards: readonly PostCard[] = [
  { ...card, cover: { picture, alt: 'A van at dusk with a lit window' } },
  {
    ...card,
    title: welshPost.text,
    address: welshPost.address,
    language: 'cy',
    summary: 'Deg plât a phedwar deg o bobl.',
  },
];
export const organisation = {
  name: hearth.text,
  address: hearth.address,
  summary: 'A van with a carpet, a stove and nineteen kettles.',
  place: 'Marl Cross',
  posts: 9,
  lastPost: day('2026-06-27'),
};
export const counts = standings.map((standing, index) => ({ standing, count: index }));
export const money = { awarded: [pounds(24000)], paid: [pounds(18000), { hundredths: 90000, currency: 'EUR' }] };
export const grantRow = {
  title: grant.text,
  address: grant.address,
  organisation: hearth,
  awarded: day('2025-05-28'),
  ends: day('2026-07-31'),
  money,
  standings: counts.slice(0, 4),
  status: 'live' as const,
  promised: 9,
  moved: 2,
  nextDue: day('2026-07-31'),
  lastPost: day('2026-06-27'),
};
export const learning = {
  id: 'knock',
  tried: 'We asked for helpers on posters.',
  happened: 'Nobody came. Three came after a knock on the door.',
  next: 'We knock.',
  worked: 'partly',
} as const;
export const told = {
  ...learning,
  post,
  organisation: hearth,
  day: day('2025-12-16'),
  buildsOn: { post: link('Say it in January', '/x/#learning-y'), organisation: trust },
  builtOnBy: [{ post: welshPost, organisation: link('Cegin', '/organisations/cegin/', 'cy') }],
};
export const learningRows = [
  { tried: learning.tried, address: `${post.address}#learning-knock`, language: 'en', worked: 'partly', builtOn: 2 },
  { tried: 'Drws ar agor.', address: welshPost.address, language: 'cy', worked: 'not' },
].map((row) => ({ ...row, organisation: hearth, day: day('2025-12-16') })) as readonly LearningRow[];
export const report = {
  milestone: link(row.title, row.address),
  state: 'partly-reached',
  soFar: [{ title: 'Evenings', unit: 'evenings', count: 31, target: 36 }],
  spent: pounds(6310),
  outcome: 'adapt',
  note: 'Five short, all of them lost in the five weeks without a heater.',
  day: day('2026-06-12'),
} as const;

export const reply = {
  day: day('2026-05-12'),
  address: '/funders/tidewater-trust/replies/2026-05-12-thanks/',
  funder: trust,
  use: 'We read it aloud before we voted on the heater.',
  says: 'Thank you for the mouse.',
  confirms: [{ milestone: link(row.title, row.address), day: day('2026-05-02') }],
  declines: [{ milestone: link(row.title, row.address), day: day('2026-05-20') }],
};

export const expectedLine = {
  day: day('2026-06-01'),
  state: 'late',
  final: true,
  spending: true,
  grant,
  organisation: hearth,
  funders: [trust, foundation],
  answer: { post, day: day('2025-12-16') },
  lastHeard: day('2026-02-05'),
} as const;

function fail(): never {
  throw new Error('The sample has no milestone');
}

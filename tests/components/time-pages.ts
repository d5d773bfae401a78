// Pages that gather what happened by time, full of everything they may hold.
import { digestSections } from '../../src/derive/digest-page.ts';
import type { DigestPage, DigestsPage, TimelinePage } from '../../src/derive/page.ts';
import { eventKinds } from '../../src/model/standing.ts';
import { day, events, hearth, pager } from './things.ts';

const month = (first: string, count: number) => ({
  first: day(first),
  address: `/timeline/${first.slice(0, 7).replace('-', '/')}/`,
  count,
});
export const archiveYear = {
  text: '2026',
  address: '/timeline/2026/',
  count: 17,
  months: [month('2026-04-01', 12), month('2026-01-01', 5)],
};

const digestLine = (kind: 'week' | 'month', id: string) => ({
  kind,
  id,
  from: day('2026-03-30'),
  until: day('2026-04-05'),
  address: `/digest/${id}/`,
  count: 3,
});

export const timelinePage: TimelinePage = {
  kind: 'timeline',
  year: '2026',
  years: [
    { text: '2026', address: '/timeline/2026/', count: 17 },
    { text: '2025', address: '/timeline/2025/', count: 1 },
  ],
  months: [month('2026-04-01', 12), month('2026-01-01', 5)],
  archive: [archiveYear],
  parts: [
    { by: 'group', choices: [{ text: 'Late', address: '/timeline/late/', count: 3 }] },
    { by: 'organisation', choices: [{ ...hearth, count: 2 }], isCut: true },
    { by: 'place', choices: [{ text: 'Aber', address: '/places/aber/timeline/', count: 1, language: 'cy' }] },
  ],
  filter: { scope: { facet: 'theme', id: 'warmth' }, siteLanguage: 'en', feed: '/feed.xml' },
  events,
  kinds: eventKinds,
  pager,
  follow: '/feed.xml',
};

export const digestsPage: DigestsPage = {
  kind: 'digests',
  years: [
    {
      year: '2026',
      months: [digestLine('month', '2026-04'), { ...digestLine('month', '2026-05'), isOpen: true }],
      weeks: [digestLine('week', '2026-W14')],
    },
  ],
  follow: '/digest/feed.xml',
};

export const digestPage: DigestPage = {
  kind: 'digest',
  period: digestLine('week', '2026-W14'),
  today: day('2026-04-02'),
  groups: [{ organisation: hearth, sections: digestSections.map((of) => ({ of, events })) }],
  mail: '/digest/2026-W14.txt',
  pager: { newer: '/digest/2026-W15/', older: '/digest/2026-W13/', pages: 1 },
};

// A promise that was written down twice on its first day, went, came back, and changed in every way.
import type { MilestoneComparisonPage, MilestoneVersionsPage, TermLine } from '../../src/derive/page.ts';
import { day, hearth, link, pounds, row } from './things.ts';

const milestone = link(row.title, row.address, 'cy');
const revision = {
  is: 'revision',
  day: day('2026-03-02'),
  reason: 'The heater came late.',
  title: 'Forty warm evenings',
  due: day('2026-06-19'),
  budget: { is: 'money', money: pounds(4600) },
  targets: [{ title: 'Evenings', count: 36 }],
  agreedWith: ['Tidewater Trust'],
  declinedBy: ['Lindle Foundation'],
} as const;

const terms: readonly TermLine[] = [
  { term: 'title', now: { is: 'text', text: 'أربعون أمسية <b>' } },
  {
    term: 'due',
    before: { is: 'day', day: day('2026-03-31') },
    now: { is: 'day', day: day('2026-06-19') },
    mark: 'changed',
  },
  { term: 'promised', now: { is: 'day', day: day('2025-05-28') } },
  { term: 'budget', now: { is: 'money', money: pounds(4500) }, mark: 'new' },
  { term: 'grant', before: { is: 'text', text: 'Warm rooms' }, mark: 'gone' },
  { term: 'kind', now: { is: 'kind', kind: 'question' } },
  { term: 'question', now: { is: 'text', text: 'Do people come back?' } },
  { term: 'how', now: { is: 'text', text: 'We ask them.' } },
  { term: 'measure', now: { is: 'text', text: 'Evenings' } },
  { term: 'target', of: 'Evenings', now: { is: 'number', number: 40 } },
  { term: 'baseline', of: 'Evenings', now: { is: 'number', number: 0 } },
  { term: 'unit', of: 'Evenings', now: { is: 'text', text: 'evenings' } },
  { term: 'withdrawn', now: { is: 'withdrawn', day: day('2026-06-20'), reason: 'The van is sold.' } },
  { term: 'revision', on: revision.day, now: revision, mark: 'new' },
];

const differences = [
  { from: 1, address: `${row.address}versions/1-5/` },
  { from: 2, address: `${row.address}versions/2-5/` },
];

export const milestoneVersionsPage: MilestoneVersionsPage = {
  kind: 'milestone-versions',
  milestone,
  organisation: hearth,
  versions: [
    { number: 6, span: { from: day('2026-06-20') }, state: 'later', terms: terms.slice(0, 1), differences },
    {
      number: 5,
      span: { from: day('2026-03-02'), until: day('2026-06-19') },
      author: 'Maud Hallam',
      state: 'later',
      terms,
      differences,
    },
    {
      number: 4,
      span: { from: day('2026-03-01'), until: day('2026-03-01') },
      state: 'gone',
      terms: [],
      differences: [],
    },
    { number: 3, span: { from: day('2026-02-01'), isPart: true }, state: 'unreadable', terms: [], differences: [] },
    { number: 2, span: { from: day('2025-05-28') }, state: 'promise', terms: terms.slice(0, 4), differences: [] },
    { number: 1, span: { from: day('2025-05-28'), isPart: true }, state: 'first-day', terms, differences: [] },
  ],
  isAbridged: true,
  isUncommitted: true,
};

export const milestoneComparisonPage: MilestoneComparisonPage = {
  kind: 'milestone-comparison',
  milestone,
  organisation: hearth,
  language: 'cy',
  list: `${row.address}versions/`,
  before: { number: 2, span: { from: day('2025-05-28'), until: day('2026-03-01') } },
  after: { number: 5, span: { from: day('2026-03-02') } },
  terms,
};

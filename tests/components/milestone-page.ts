// A promise to which everything has happened.
import type { Page } from '../../src/derive/page.ts';
import { day, foundation, grant, hearth, post, pounds, report, row, told, trust, welshPost } from './things.ts';

export const milestonePage: Page = {
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
  difference: {
    due: { moves: 1, explained: 1, days: 80 },
    changes: [{ field: 'target', title: 'Evenings', unit: 'evenings', from: 40, to: 36 }],
    funders: 2,
  },
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
  progress: [
    {
      title: 'Evenings',
      unit: 'evenings',
      baseline: 0,
      firstTarget: 40,
      target: 36,
      soFar: 31,
      counts: [
        { day: day('2025-12-16'), count: 12, post },
        { day: day('2026-03-02'), count: 24, post: welshPost },
        { day: day('2026-06-12'), count: 31, post },
      ],
    },
    { title: 'Chairs', firstTarget: 8, target: 8, soFar: 8, counts: [{ day: day('2026-06-12'), count: 8, post }] },
  ],
  today: day('2026-06-30'),
  learning: [told],
  follow: `${row.address}feed.xml`,
};

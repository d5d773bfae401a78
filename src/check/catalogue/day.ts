// Problems of days that do not fit together, and posts that wait.
import type { CatalogueEntry } from './entry.ts';

export const dayEntries = {
  'no-day': {
    title: 'A post or a reply without a day',
    what: () => 'Neither the file name nor the lines at the beginning say on which day this was written.',
    remedy: ({ name, meant }) =>
      meant
        ? `Write the day of the file name with hyphens: ${meant}.md.`
        : `Add a line such as "date: 2026-03-02", or put the day before the file name: 2026-03-02-${name}.md.`,
    sample: { name: 'roof' },
    example: {
      bad: 'posts/roof.md\n\ntitle: The roof is on',
      good: 'posts/roof.md\n\ntitle: The roof is on\ndate: 2026-03-02',
    },
  },
  'two-days': {
    title: 'A post or a reply with two different days',
    what: ({ date, name }) => `"date" is ${date}, but the file name says ${name}.`,
    remedy: () => 'Make them the same, or remove the line "date".',
    sample: { date: '2026-03-03', name: '2026-03-02' },
    example: {
      bad: 'posts/2026-03-02-roof.md\n\ndate: 2026-03-03',
      good: 'posts/2026-03-02-roof.md\n\ndate: 2026-03-02',
    },
  },
  'dates-out-of-order': {
    title: 'Days in the wrong order',
    what: ({ firstKey, first, secondKey, second }) =>
      `"${secondKey}" is ${second}, before "${firstKey}", which is ${first}.`,
    remedy: ({ pictures }) =>
      pictures
        ? 'Check both days. The earlier picture comes first, and its day is "before".'
        : 'Check both days; often the year is wrong.',
    state: ({ pictures }) => (pictures ? 'The two pictures are published without their days.' : undefined),
    sample: { firstKey: 'starts', first: '2026-03-01', secondKey: 'ends', second: '2025-12-31' },
    example: { bad: 'starts: 2026-03-01\nends: 2025-12-31', good: 'starts: 2026-03-01\nends: 2026-12-31' },
  },
  'revision-before-promise': {
    title: 'A revision before the promise',
    what: ({ date, promised }) => `This revision is dated ${date}, before the promise was made on ${promised}.`,
    remedy: () => 'Check the day of the revision and "promised".',
    state: () => 'The milestone is published without this revision.',
    sample: { date: '2025-12-01', promised: '2026-01-10' },
    example: {
      bad: 'promised: 2026-01-10\nrevisions:\n  - date: 2025-12-01',
      good: 'promised: 2026-01-10\nrevisions:\n  - date: 2026-12-01',
    },
  },
  'revision-before-history': {
    title: 'A revision from before the promise was published',
    what: ({ date, seen }) =>
      `This revision is dated ${date}, but the promise was first published on ${seen} and named no day of its own ("promised").`,
    remedy: () =>
      'Check the day of the revision. Next time, name the day of an older promise when its file is first published.',
    sample: { date: '2025-12-01', seen: '2026-01-10' },
    example: {
      bad: 'title: A new roof\ndue: 2026-09-30\nrevisions:\n  - date: 2025-12-01',
      good: 'title: A new roof\ndue: 2026-09-30\npromised: 2025-11-01\nrevisions:\n  - date: 2025-12-01',
    },
  },
  'revision-out-of-order': {
    title: 'Revisions that are not in order',
    what: ({ date, before }) => `This revision is dated ${date}, but the one above it ${before}.`,
    remedy: () => 'Add new revisions at the end, and check the days.',
    state: () => 'They are published in the order of their days.',
    sample: { date: '2026-02-01', before: '2026-03-01' },
    example: {
      bad: 'revisions:\n  - date: 2026-03-01\n  - date: 2026-02-01',
      good: 'revisions:\n  - date: 2026-02-01\n  - date: 2026-03-01',
    },
  },
  'revision-in-future': {
    title: 'A revision dated after today',
    what: ({ date, today }) => `This revision is dated ${date}, and today is ${today}.`,
    remedy: () => 'Write the day on which it was agreed or proposed. The new due day goes into "due".',
    state: () => 'The milestone is published without this revision.',
    sample: { date: '2026-09-30', today: '2026-06-30' },
    example: {
      bad: 'revisions:\n  - date: 2026-09-30\n    reason: The roof took longer',
      good: 'revisions:\n  - date: 2026-06-12\n    reason: The roof took longer\n    due: 2026-09-30',
    },
  },
  'withdrawal-in-future': {
    title: 'A withdrawal dated after today',
    what: ({ date, today }) => `This milestone is withdrawn on ${date}, and today is ${today}.`,
    remedy: () => 'Write the day on which it was decided; often the year is wrong.',
    state: () => 'The milestone is published as not withdrawn.',
    sample: { date: '2026-09-30', today: '2026-06-30' },
    example: {
      bad: 'withdrawn:\n  date: 2026-09-30\n  reason: The lender fell through',
      good: 'withdrawn:\n  date: 2026-06-12\n  reason: The lender fell through',
    },
  },
  'reply-too-early': {
    title: 'A reply before what it answers',
    what: ({ date, said }) => `This reply is dated ${date}, but what it answers was only said on ${said}.`,
    remedy: () => 'Check both days; often the year is wrong.',
    state: () => 'It is published as it is, and counts for no number of days.',
    sample: { date: '2026-03-01', said: '2026-03-02' },
    example: {
      bad: 'replies/2026-03-01-thanks.md\n\nto: riverside/2026-03-02-roof',
      good: 'replies/2026-03-12-thanks.md\n\nto: riverside/2026-03-02-roof',
    },
  },
  scheduled: {
    title: 'A post that waits for its day',
    what: ({ date }) => `This is dated ${date}, which is still to come.`,
    remedy: () => 'Nothing need be done, if that is meant.',
    state: () => 'It appears with the first publishing on or after that day.',
    sample: { date: '2027-03-02' },
    example: { bad: 'date: 2027-03-02', good: 'date: 2026-03-02' },
  },
  draft: {
    title: 'A draft',
    what: () => 'This post is a draft.',
    remedy: () => 'Remove the line "draft" when it is ready.',
    state: () => 'It is not published.',
    sample: {},
    example: { bad: 'title: The roof is on\ndraft: true', good: 'title: The roof is on' },
  },
} as const satisfies Record<string, CatalogueEntry>;

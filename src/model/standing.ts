// Where a milestone stands on a day. The words for it live in the dictionary, never in content.

export const standings = [
  'reached',
  'partly-reached',
  'not-reached-learnt',
  'not-reached-no-account',
  'stopped',
  'withdrawn',
  'late',
  'under-way',
  'planned',
] as const;

export type Standing = (typeof standings)[number];

/** Whether it may still be reached. */
export function isOpen(standing: Standing): boolean {
  return standing === 'late' || standing === 'under-way' || standing === 'planned';
}

/** What can happen on a timeline. */
export const eventKinds = [
  'grant-awarded',
  'payment',
  'promise-made',
  'revision-agreed',
  'revision-proposed',
  'revision-declined',
  'promise-changed',
  'promise-explained',
  'milestone-due',
  'milestone-reached',
  'milestone-partly-reached',
  'milestone-not-reached-learnt',
  'milestone-not-reached-no-account',
  'milestone-stopped',
  'milestone-withdrawn',
  'promise-removed',
  'promise-returned',
  'report-corrected',
  'contingency-drawn',
  'funder-replied',
  'report-expected',
  'silence',
  'pause-began',
  'pause-ended',
  'learning',
  'post',
  'post-removed',
] as const;

export type EventKind = (typeof eventKinds)[number];

/** Kinds that are read together: each group has a list of its own. Posts have theirs by theme, place and organisation. */
export const eventGroups = {
  ended: [
    'milestone-reached',
    'milestone-partly-reached',
    'milestone-not-reached-learnt',
    'milestone-not-reached-no-account',
    'milestone-stopped',
    'milestone-withdrawn',
  ],
  late: ['milestone-due'],
  moved: ['revision-agreed', 'revision-proposed', 'revision-declined', 'promise-explained'],
  unexplained: ['promise-changed', 'promise-removed', 'promise-returned'],
  promised: ['promise-made'],
  money: ['grant-awarded', 'payment', 'contingency-drawn'],
  silent: ['silence', 'report-expected', 'pause-began', 'pause-ended'],
  replied: ['funder-replied'],
  corrected: ['report-corrected', 'post-removed'],
} as const satisfies Readonly<Record<string, readonly EventKind[]>>;

export type EventGroup = keyof typeof eventGroups;

/**
 * How an expected report stands on a day. It is late once its day has ended; quiet when a month more has gone by; paused
 * while the organisation's reporting clock stands still.
 */
export const expectedStates = ['answered', 'without-money', 'quiet', 'late', 'paused', 'soon', 'ahead'] as const;

export type ExpectedState = (typeof expectedStates)[number];

export type RevisionState = 'agreed' | 'proposed' | 'declined';

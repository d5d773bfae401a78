// The grants of a funder or a programme: which of them, and where they lie in time.
export const grants = {
  grants: {
    choose: 'Choose among the grants',
    'chosen-of': '{name}: {chosen}',
    all: 'All grants',
    live: 'Live',
    ended: 'Ended',
    late: 'Late promises',
    silent: 'Reports that did not come',
    year: 'Grants in {year}',
    status: 'Live or ended',
    none: 'There is none.',
    'see-all': 'See all {n}',
    newest: 'These are the {n} newest of {all} grants. All of them stand on the page of the year.',
    'awarded-sign': 'the day of the award',
    'was-due': 'was due on {day} before it was moved',
    'promises-made': { one: '{n} promise made', other: '{n} promises made' },
    'more-promises': { one: '{n} more promise', other: '{n} more promises' },
  },
} as const;

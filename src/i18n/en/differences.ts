// How a promise differs from what was first promised, and who agreed.
export const differences = {
  difference: {
    moves: { one: 'Moved once', '=2': 'Moved twice', other: 'Moved {n} times' },
    later: { one: '{n} day later than first promised', other: '{n} days later than first promised' },
    earlier: { one: '{n} day earlier than first promised', other: '{n} days earlier than first promised' },
    'same-day': 'back on the day that was first promised',
    explained: { one: 'explained', '=2': 'both explained', other: 'all explained' },
    due: '{moves}, {days}, {reasons}.',
    change: '{name}: from {from} to {to}',
    'change-new': '{name}: {to}',
    target: '{name}: target from {from} to {to}',
    agreed: { one: 'agreed with one funder', '=2': 'agreed with two funders', other: 'agreed with {n} funders' },
    unanswered: { one: 'one has not answered', '=2': 'two have not answered', other: '{n} have not answered' },
    'all-unanswered': {
      one: 'the funder has not answered',
      '=2': 'neither funder has answered',
      other: 'none of {n} funders has answered',
    },
    holds: '{change}, {consent}.',
    'holds-alone': '{change}.',
    proposed: 'Proposed: {change}, {consent}. Until all have agreed, the promise stays as it was.',
    'proposed-alone': 'Proposed: {change}. Until it is agreed, the promise stays as it was.',
  },
} as const;

// One sentence for each thing that happens. The fullest one whose facts are known is shown.
export const events = {
  event: {
    'grant-awarded': {
      plain: 'Grant awarded: {about}',
      money: '{money} awarded: {about}',
      full: '{money} awarded by {funder}: {about}',
    },
    payment: {
      plain: 'Payment received for {about}',
      money: '{money} received for {about}',
      full: '{money} received from {funder} for {about}',
    },
    'promise-made': { plain: 'Promised: {about}', full: 'Promised for {to-day}: {about}' },
    'revision-agreed': {
      plain: 'Promise changed, and agreed: {about}',
      full: 'Promise changed, and agreed: {about}. Now due on {to-day}',
    },
    'revision-proposed': {
      plain: 'Change proposed: {about}',
      full: 'Change proposed: {about}. It would be due on {to-day}',
    },
    'revision-declined': {
      plain: 'Change declined: {about}',
      full: 'Change declined: {about}. It would have been due on {to-day}',
    },
    'promise-changed': { plain: 'Changed without explanation: {about}' },
    'promise-explained': { plain: 'Explained later: {about}' },
    'milestone-due': { plain: 'Due: {about}', full: 'Due on {to-day}: {about}' },
    'milestone-reached': { plain: 'Reached: {about}' },
    'milestone-partly-reached': { plain: 'Partly reached: {about}' },
    'milestone-not-reached-learnt': { plain: 'Not reached, learnt: {about}' },
    'milestone-not-reached-no-account': { plain: 'Not reached, no account yet: {about}' },
    'milestone-stopped': { plain: 'Stopped: {about}' },
    'milestone-withdrawn': { plain: 'Promise withdrawn: {about}' },
    'promise-removed': { plain: 'Removed without explanation: {about}' },
    'promise-returned': { plain: 'Back again, and nobody said why it was gone: {about}' },
    'report-corrected': {
      plain: 'A report was corrected: {about}',
      full: 'A report was corrected, in {post}: {about}',
    },
    'contingency-drawn': {
      plain: 'Money kept for the unexpected was used: {about}',
      money: '{money} kept for the unexpected was used: {about}',
    },
    'funder-replied': { plain: 'A funder replied: {about}', full: '{funder} replied: {about}' },
    'report-expected': { plain: 'A report was expected: {about}' },
    silence: {
      plain: 'Nothing heard: {about}',
      expected: 'Nothing heard yet, and a word was expected in {to-month}: {about}',
      full: 'Nothing heard since {from-month}, and a word was expected in {to-month}: {about}',
    },
    'pause-began': { plain: 'Pause in reporting: {about}', full: 'Pause in reporting until {to-day}: {about}' },
    'pause-ended': { plain: 'Reporting goes on: {about}' },
    learning: { plain: 'Learnt: {about}', full: 'Learnt: {about}. It builds on {builds-on}' },
    post: { plain: '{about}' },
    'post-removed': {
      plain: 'A post is not here any more: {about}',
      full: 'A post of {from-day} is not here any more: {about}',
    },
  },
  'event-reason': 'Why: {reason}',
} as const;

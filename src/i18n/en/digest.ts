// What a week or a month brought, as a page and as an e-mail.
export const digest = {
  digest: {
    intro:
      'What each week and each month brought: what was reached, what moved and why, what is late, what was learnt.',
    empty: 'Nothing has happened here yet.',
    description: 'What community organisations reached, moved and learnt. {title}.',
    week: 'Week {week}: {days}',
    'week-alone': 'Week {week}',
    days: '{from} to {until}',
    months: 'Months',
    weeks: 'Weeks',
    'is-open': 'so far',
    'open-week': 'So far, up to {day}. The week is not over.',
    'open-month': 'So far, up to {day}. The month is not over.',
    mail: 'The same as plain text, to send by e-mail',
    feed: 'What each week brought',
    'feed-description': 'One entry for each week that is over: what was reached, moved and learnt.',
    section: {
      ended: 'Reached, or ended',
      moved: 'Moved, and why',
      unexplained: 'Changed without explanation',
      late: 'Late',
      silent: 'Nothing heard',
      paused: 'Pauses',
      learnt: 'Learnt',
      promised: 'Newly promised',
      posts: 'New posts',
      also: 'Also',
    },
    'on-day': '{day}: {event}',
    'send-heading': 'How to send it by e-mail',
    'send-intro':
      'Each week and each month also stands here as plain text. Any mailing service can send it, and so can a mail program.',
    'send-open': 'Wait until the week or the month is over, and open its plain text.',
    'send-copy':
      'Copy what stands behind “Subject:” into the subject of your e-mail, and everything below that line into the e-mail.',
    'send-stop':
      'Let the mailing service add its own link with which people stop the e-mails; services do so by themselves. The text asks those who want no more to use that link or to answer.',
    'send-nobody':
      'Who gets it is known to the service alone. No address of a reader is stored here, and nothing is sent from here.',
    'send-feed': 'A service that makes e-mails out of feeds can do it all by itself, with this feed:',
  },
  'digest-mail': {
    subject: '{name}: {title}',
    web: 'The same on the web:',
    follow: 'Other ways to follow:',
    stop: 'You want no more of these e-mails? Use the link below if there is one, or answer this e-mail and say so.',
  },
} as const;

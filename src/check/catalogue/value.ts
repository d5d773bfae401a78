// Problems of single keys and values.
import { didYouMean, type CatalogueEntry } from './entry.ts';

function kindOf(value = ''): string {
  if (value.startsWith('[')) return 'a list';
  return value.startsWith('{') ? 'keys of its own' : 'plain text';
}

export const valueEntries = {
  'not-a-colour': {
    title: 'A value that is not a colour',
    what: ({ key, value }) =>
      value === ''
        ? `No colour is written behind "${key}": what stands behind # is a comment.`
        : `"${value}" in "${key}" is not a colour that is known here.`,
    remedy: () =>
      'Write six digits from 0 to 9 and a to f, as a colour picker gives them, without # or in quotation marks.',
    sample: { key: 'accent', value: 'dark green' },
    example: { bad: 'accent: dark green', good: 'accent: 0b5345' },
  },
  'weak-contrast': {
    title: 'A colour that not everybody can read',
    what: ({ key, colour, other, ratio }) =>
      `"${key}" is ${colour}, and on a page it meets ${other}: their contrast is ${ratio}, and words need 7.`,
    remedy: ({ better = '' }) => `The nearest colour that everybody can read is ${better.slice(1)}.`,
    state: () => 'The site is published in the colour that Milepost brings along.',
    sample: { key: 'accent', colour: '#4caf50', other: '#fbfaf6', ratio: '2.6', better: '#2a602c' },
    example: { bad: 'accent: 4caf50', good: 'accent: 2a602c' },
  },
  'currency-kept': {
    title: 'A currency that older grants do not follow',
    what: ({ currency, former, grant, others }) =>
      `The currency is ${currency} now. ${grant}${others === '0' ? ' was' : ` and ${others} more were`} promised while it was ${former}; ${others === '0' ? 'it names no currency of its own, and stays in that' : 'they name no currency of their own, and stay in that'}.`,
    remedy: ({ currency, former }) =>
      `Write "currency: ${former}" into such a grant's file if that is right. If it is meant to be in ${currency}, write that: readers are told of it as a change of the grant.`,
    sample: { currency: 'EUR', former: 'GBP', grant: 'organisations/riverside/grants/roof.md', others: '0' },
    example: {
      bad: 'title: A roof for the hall\nawarded: 2026-01-05',
      good: 'title: A roof for the hall\nawarded: 2026-01-05\ncurrency: GBP',
    },
  },
  'promise-currency-kept': {
    title: 'A promise that does not follow the currency of its grant',
    what: ({ grant, currency, former }) =>
      `The grant "${grant}" is in ${currency} now. This was promised in ${former}, and its amounts stay in that.`,
    remedy: ({ grant, currency, former }) =>
      `Write "currency: ${former}" into grants/${grant}.md if that is what the grant is in. If it is in ${currency}, withdraw this promise with a reason, and make one with amounts in ${currency}.`,
    sample: { grant: 'roof', currency: 'EUR', former: 'GBP' },
    example: {
      bad: 'title: A roof for the hall\nawarded: 2026-01-05\ncurrency: EUR',
      good: 'title: A roof for the hall\nawarded: 2026-01-05\ncurrency: GBP',
    },
  },
  'unknown-key': {
    title: 'A key that Milepost does not know',
    what: ({ key }) => `"${key}" is not a key that is used here.`,
    remedy: (values) =>
      values['needed'] ? `Write "${values['suggestion']}", which is needed.` : didYouMean(values, 'Remove the line.'),
    sample: { key: 'athors', suggestion: 'authors' },
    example: { bad: 'athors: [Ana]', good: 'authors: [Ana]' },
  },
  'missing-key': {
    title: 'A key that is needed',
    what: ({ key }) => `"${key}" is missing, or nothing is written behind it.`,
    remedy: ({ key }) => `Add a line "${key}: …".`,
    sample: { key: 'title' },
    example: { bad: 'summary: Nine days of work', good: 'title: The roof is on\nsummary: Nine days of work' },
  },
  'wrong-shape': {
    title: 'A value of another kind',
    what: ({ key, value }) =>
      value === ''
        ? `In "${key}" there is an item with nothing in it.`
        : `"${key}" is written as ${kindOf(value)}, and something else is needed here: ${value}.`,
    remedy: ({ value }) =>
      value === ''
        ? 'Remove it, or write something there.'
        : 'The help shows how it is written: as plain text, as a list with hyphens, or with keys of its own below it.',
    sample: { key: 'title', value: '["The roof is on"]' },
    example: { bad: 'title: [The roof is on]', good: 'title: The roof is on' },
  },
  'not-a-day': {
    title: 'A value that is not a day',
    what: ({ key, value }) => `"${value}" is not a day that can be read for "${key}".`,
    remedy: () => 'Write year, month and day with hyphens, such as 2026-03-02.',
    sample: { key: 'date', value: '2 March 2026' },
    example: { bad: 'date: 2 March 2026', good: 'date: 2026-03-02' },
  },
  'impossible-date': {
    title: 'A day that does not exist',
    what: ({ key, value }) => `"${value}" in "${key}" is not in the calendar.`,
    remedy: () => 'Check the month and the day.',
    sample: { key: 'due', value: '2026-02-30' },
    example: { bad: 'due: 2026-02-30', good: 'due: 2026-02-28' },
  },
  'not-a-number': {
    title: 'A value that is not a number',
    what: ({ key, value }) => `"${value}" is not a number that can be read for "${key}".`,
    remedy: ({ value = '' }) =>
      /\d/.test(value)
        ? 'Write digits, with a point before decimals: 1250 or 1250.50, without a currency sign or thousands separator.'
        : 'Write digits. Where the number is not known, leave the line out: it then reads "not yet reported".',
    sample: { key: 'amount', value: '£1,250' },
    example: { bad: 'amount: £1,250', good: 'amount: 1250' },
  },
  'money-decimals': {
    title: 'Money with more than two decimals',
    what: ({ key, value }) => `"${value}" in "${key}" has more than two decimals.`,
    remedy: () => 'Write at most two, such as 1250.50.',
    sample: { key: 'amount', value: '1250.505' },
    example: { bad: 'amount: 1250.505', good: 'amount: 1250.50' },
  },
  'wrong-currency': {
    title: 'A currency that does not exist',
    what: ({ key, value }) => `"${value}" in "${key}" is not a currency.`,
    remedy: () => 'Write its three capital letters, such as GBP or EUR.',
    sample: { key: 'currency', value: 'Pounds' },
    example: { bad: 'currency: Pounds', good: 'currency: GBP' },
  },
  'not-a-choice': {
    title: 'A word that is not one of the choices',
    what: ({ key, value }) =>
      value === '' ? `Nothing is written behind "${key}".` : `"${value}" is not one of the choices for "${key}".`,
    remedy: ({ choices }) => `Choose one of: ${choices}.`,
    sample: { key: 'state', value: 'done', choices: 'under-way, reached, partly-reached, not-reached, stopped' },
    example: { bad: 'state: done', good: 'state: reached' },
  },
  'not-an-id': {
    title: 'A name that cannot be an id',
    what: ({ key, value }) => `"${value}" in "${key}" cannot be the name of a file here.`,
    remedy: () =>
      'Write the file name without ".md": small letters a–z, digits and single hyphens, at most 80 characters.',
    sample: { key: 'grant', value: 'Warm Halls' },
    example: { bad: 'grant: Warm Halls', good: 'grant: warm-halls' },
  },
  'not-an-address': {
    title: 'A value that is not a web address',
    what: ({ key, value = '' }) =>
      /@|%40/.test(value)
        ? `"${value}" in "${key}" has a name, a password or an e-mail address in it, and would be published with it.`
        : `"${value}" in "${key}" is not a whole web address.`,
    remedy: ({ value = '' }) =>
      /@|%40/.test(value)
        ? 'Write the address without it. An address for replies is written as "contact".'
        : 'Copy it from the browser, with https:// at the beginning.',
    sample: { key: 'url', value: 'riverside.example' },
    example: { bad: 'url: riverside.example', good: 'url: https://riverside.example' },
  },
  'not-an-email': {
    title: 'A value that is not an e-mail address',
    what: ({ key, value }) => `"${value}" in "${key}" is not an e-mail address.`,
    remedy: () => 'Write one address and nothing else, such as hello@riverside.example.',
    sample: { key: 'contact', value: 'Ana at Riverside' },
    example: { bad: 'contact: Ana at Riverside', good: 'contact: hello@riverside.example' },
  },
  'not-a-language': {
    title: 'A value that is not a language code',
    what: ({ key, value }) => `"${value}" in "${key}" is not the code of a language.`,
    remedy: () => 'Write two or three letters, such as en, cy or ar.',
    sample: { key: 'language', value: 'in English' },
    example: { bad: 'language: in English', good: 'language: en' },
  },
  'not-a-time-zone': {
    title: 'A value that is not a time zone',
    what: ({ value }) => `"${value}" is not the name of a time zone.`,
    remedy: () => 'Write continent and city, such as Europe/London.',
    sample: { key: 'time-zone', value: 'London' },
    example: { bad: 'time-zone: London', good: 'time-zone: Europe/London' },
  },
  'too-exact-place': {
    title: 'A place that is given too exactly',
    what: ({ key, value }) =>
      `"${value}" in "${key}" has more than two decimals, which could point at somebody's home.`,
    remedy: () => 'Write at most two decimals; that is exact to about a kilometre.',
    sample: { key: 'latitude', value: '53.69481' },
    example: { bad: 'latitude: 53.69481', good: 'latitude: 53.69' },
  },
  'not-a-target': {
    title: 'A reply to something that cannot be found by that name',
    what: ({ key, value }) => `"${value}" in "${key}" names neither a post nor a change of a promise.`,
    remedy: () =>
      'Write organisation and post, such as riverside/2026-03-02-roof, or organisation, milestone and the day of the revision, such as riverside/roof/2026-05-04. What is confirmed or declined is a change.',
    sample: { key: 'confirms', value: 'riverside/roof' },
    example: { bad: 'confirms: riverside/roof', good: 'confirms: riverside/roof/2026-05-04' },
  },
} as const satisfies Record<string, CatalogueEntry>;

// Problems of one thing and another: names that are taken, and names that lead to nothing.
import { didYouMean, type CatalogueEntry, type Values } from './entry.ts';
import { replyState } from './reply.ts';

/** A thing that is there but was left out cannot be meant by others until its own problem is solved. */
function orLeftOut(values: Values, sentence: string): string {
  if (values['leftOut'] === 'yes')
    return 'Its file is there, but it was left out for a problem of its own: solve that first.';
  return didYouMean(values, sentence);
}

export const referenceEntries = {
  'duplicate-id': {
    title: 'Two things with one name',
    what: ({ id, other, folder, within }) =>
      within === 'yes'
        ? `The id "${id}" is already used in ${folder}/${other}.`
        : `"${id}" is taken by ${folder}/${other}.`,
    remedy: ({ within }) =>
      within === 'yes' ? 'Give one of the two another id.' : 'Rename one of the two files, or remove one.',
    sample: { id: '2026-03-02-roof', other: 'organisations/riverside/posts/2026-03-02-roof.md' },
    example: {
      bad: '2026-03-02-roof.md\n2026-03-02-roof.mdx',
      good: '2026-03-02-roof.md\n2026-03-02-roof-pictures.mdx',
    },
  },
  'moved-from-taken': {
    title: 'A former name that is another post’s',
    what: ({ id, other, folder }) => `"${id}" is the name of ${folder}/${other}, or that post says so, too.`,
    remedy: () => 'Under "moved-from", write only the names that the file of this very post had before.',
    state: () => 'The post is published without this former name.',
    sample: { id: '2026-03-02-roof', other: 'organisations/riverside/posts/2026-03-02-roof.md' },
    example: {
      bad: 'moved-from: 2026-03-02-roof',
      good: 'moved-from: 2026-03-02-a-roof-at-last',
    },
  },
  'address-collision': {
    title: 'Two files with one address',
    what: ({ other, folder }) => `Written in small letters, this is the address of ${folder}/${other}.`,
    remedy: () => 'Give one of them another name, of small letters a–z, digits and hyphens.',
    sample: { other: 'organisations/riverside/posts/2026-03-02-roof.md' },
    example: {
      bad: '2026-03-02-roof.md\n2026-03-02-Roof.mdx',
      good: '2026-03-02-roof.md\n2026-03-02-roof-pictures.mdx',
    },
  },
  'missing-site': {
    title: 'No settings of the site',
    what: () => 'This file is missing. It says what the site is called and where it is.',
    remedy: () => 'Add it, with a line "name: …" and a line "url: https://…".',
    state: () => 'Nothing is published until it is there; what was published before stays.',
    sample: {},
    example: {
      bad: 'content/organisations/…',
      good: 'content/site.yaml\n\nname: Riverside Network\nurl: https://network.example',
    },
  },
  'missing-organisation': {
    title: 'An organisation that does not say who it is',
    what: ({ id }) => `This file is missing. It says who "${id}" is.`,
    remedy: () => 'Add it, with a line "name: …" between two lines of three hyphens.',
    state: ({ id }) => `What the organisation wrote is published under the name "${id}".`,
    sample: { id: 'riverside' },
    example: {
      bad: 'organisations/riverside/posts/2026-03-02-roof.md',
      good: 'organisations/riverside/organisation.md\n\n---\nname: Riverside Hall\n---',
    },
  },
  'unknown-funder': {
    title: 'A funder that is not there',
    what: ({ id }) => `"${id}" is not a funder of this site.`,
    remedy: (values) => orLeftOut(values, `Add ${values['folder']}/funders/${values['id']}/funder.md.`),
    sample: { id: 'lindle-trust', suggestion: 'lindle-valley-trust' },
    example: {
      bad: 'funders:\n  - funder: lindle-trust\n    amount: 5000',
      good: 'funders:\n  - funder: lindle-valley-trust\n    amount: 5000',
    },
  },
  'unknown-programme': {
    title: 'A programme that is not there',
    what: ({ id }) => `"${id}" is not a programme of this site.`,
    remedy: (values) => orLeftOut(values, `Add ${values['folder']}/programmes/${values['id']}.md.`),
    sample: { id: 'warm-hall', suggestion: 'warm-halls' },
    example: { bad: 'programme: warm-hall', good: 'programme: warm-halls' },
  },
  'unknown-grant': {
    title: 'A grant that is not there',
    what: ({ id, organisation }) => `"${id}" is not a grant of ${organisation}.`,
    remedy: (values) => orLeftOut(values, `Add ${values['folder']}/${values['file']}.`),
    sample: {
      id: 'new-rof',
      organisation: 'Riverside',
      suggestion: 'new-roof',
      file: 'organisations/riverside/grants/new-rof.md',
    },
    example: { bad: 'grant: new-rof', good: 'grant: new-roof' },
  },
  'unknown-milestone': {
    title: 'A milestone that is not there',
    what: ({ id, organisation, was }) =>
      was === 'yes'
        ? `The milestone "${id}" of ${organisation} is not there any more.`
        : `"${id}" is not a milestone of ${organisation}.`,
    remedy: (values) =>
      values['was'] === 'yes' && values['leftOut'] !== 'yes'
        ? 'Leave it: what a funder said stays, and the history of the milestone is known.'
        : orLeftOut(values, `Add ${values['folder']}/${values['file']}.`),
    state: (values) => (values['inReply'] === 'yes' && values['was'] !== 'yes' ? replyState(values) : undefined),
    sample: {
      id: 'roof-phase-2',
      organisation: 'Riverside',
      suggestion: 'roof-phase-1',
      file: 'organisations/riverside/milestones/roof-phase-2.md',
    },
    example: { bad: 'reports:\n  - milestone: roof-phase-2', good: 'reports:\n  - milestone: roof-phase-1' },
  },
  'foreign-milestone': {
    title: "A report on another organisation's milestone",
    what: ({ milestone, owner }) => `"${milestone}" is a promise of ${owner}, and only ${owner} reports on it.`,
    remedy: ({ owner }) => `Tell it in the text, with a link to the milestone, or let ${owner} write the report.`,
    sample: { milestone: 'darwen/mobile-living-room', owner: 'Darwen' },
    example: {
      bad: 'reports:\n  - milestone: darwen/mobile-living-room',
      good: "We went to see [Darwen's van](/organisations/darwen/milestones/mobile-living-room/).",
    },
  },
  'unknown-measure': {
    title: 'A measure that the milestone does not have',
    what: ({ measure, milestone }) => `"${measure}" is not a measure of "${milestone}".`,
    remedy: (values) =>
      didYouMean(
        values,
        values['known'] ? `Use one of its measures: ${values['known']}.` : 'Add it to the "measures" of the milestone.',
      ),
    sample: { measure: 'tile', milestone: 'A new roof', suggestion: 'tiles', known: 'tiles, days' },
    example: { bad: 'so-far:\n  tile: 400', good: 'so-far:\n  tiles: 400' },
  },
  'unknown-theme': {
    title: 'A theme that is not there',
    what: ({ theme, known }) =>
      known ? `"${theme}" is not a theme of this site.` : `"${theme}" has no letter or digit to make an address of.`,
    remedy: (values) =>
      didYouMean(values, values['known'] ? `Choose one of: ${values['known']}.` : 'Write the theme in words.'),
    sample: { theme: 'bulding', suggestion: 'building', known: 'building, food, company' },
    example: { bad: 'themes: [bulding]', good: 'themes: [building]' },
  },
  'theme-spelling': {
    title: 'One theme in two spellings',
    what: ({ theme, other, file, folder }) => `"${theme}" and "${other}" in ${folder}/${file} are one theme.`,
    remedy: ({ other }) => `Did you mean "${other}"? Write it the same way everywhere.`,
    state: () => 'Both are published under one of the two spellings.',
    sample: { theme: 'Cafe', other: 'café', file: 'organisations/riverside/posts/2026-02-01-tea.md' },
    example: { bad: 'themes: [Cafe]', good: 'themes: [café]' },
  },
  'theme-name-twice': {
    title: 'Two themes of one name',
    what: ({ name, id, other }) => `"${name}" may mean the theme "${other}" or the theme "${id}".`,
    remedy: ({ id, other }) => `Give "${id}" another name, or remove it and write "${other}" in its posts.`,
    state: ({ name, other }) => `A post that says "${name}" is published under "${other}".`,
    sample: { name: 'Food', id: 'cafe', other: 'food' },
    example: { bad: 'themes:\n  food: Food\n  cafe: Food', good: 'themes:\n  food: Food\n  cafe: Cafés' },
  },
  'unknown-learning': {
    title: 'Learning that is not there',
    what: ({ learning }) => `Nothing that was learnt and is published has the name "${learning}".`,
    remedy: (values) =>
      didYouMean(
        values,
        values['leftOut'] === 'yes'
          ? 'If it stands in a post that was left out for a problem of its own, solve that first.'
          : 'Write the "id" of what was learnt; with the organisation before it where it is another one: darwen/paint-first.',
      ),
    sample: { learning: 'darwen/paint-frist', suggestion: 'darwen/paint-first' },
    example: { bad: 'builds-on: darwen/paint-frist', good: 'builds-on: darwen/paint-first' },
  },
  'unlisted-language': {
    title: 'A language that the site does not list',
    what: ({ language, known }) => `"${language}" is not among the languages of this site (${known}).`,
    remedy: ({ folder }) =>
      `If it is right, ask whoever runs the site to add it to "languages" in ${folder}/site.yaml.`,
    state: () => 'It is published as it is, with the words around it in the first language of the site.',
    sample: { language: 'pl', known: 'en, cy' },
    example: { bad: 'language: pl', good: 'languages: [en, cy, pl]   # in site.yaml' },
  },
  'payment-by-stranger': {
    title: 'A payment by somebody else',
    what: ({ funder, known }) => `"${funder}" is not a funder of this grant (${known}).`,
    remedy: (values) => didYouMean(values, 'Add its share to "funders".'),
    state: () => 'The payment is published without saying who paid.',
    sample: { funder: 'tidewater-trust', known: 'lindle-valley-trust' },
    example: {
      bad: 'payments:\n  - date: 2026-03-02\n    amount: 500\n    funder: tidewater-trust',
      good: 'payments:\n  - date: 2026-03-02\n    amount: 500\n    funder: lindle-valley-trust',
    },
  },
  'answer-by-stranger': {
    title: 'A change that somebody else agreed to',
    what: ({ funder, known }) =>
      known
        ? `"${funder}" is not a funder of this promise's grant (${known}).`
        : `"${funder}" is named, but this promise is part of no grant: nobody has to agree to its changes.`,
    remedy: (values) =>
      didYouMean(
        values,
        values['known']
          ? 'Take the name out: a change holds once the funders of the grant agree. One that paid once, leave: it still has its say in what was changed then.'
          : 'Take the name out, or add "grant". One that paid once, leave: it still has its say in what was changed then.',
      ),
    state: () => 'The name counts only if it paid for this promise when the change was written down.',
    sample: { funder: 'tidewater-trust', known: 'lindle-valley-trust' },
    example: { bad: 'agreed-with: [tidewater-trust]', good: 'agreed-with: [lindle-valley-trust]' },
  },
  'contingency-overdrawn': {
    title: 'More contingency than there is',
    what: ({ what, sum, limit }) =>
      what === 'award'
        ? `The contingency of ${sum} is more than the whole award of ${limit}.`
        : `With this, ${sum} of contingency is drawn; ${limit} was kept.`,
    remedy: () => 'Check the amounts. Contingency is a part of the award.',
    sample: { what: 'draws', sum: 'GBP 600.00', limit: 'GBP 500.00' },
    example: {
      bad: 'contingency:\n  amount: 500\n  draws:\n    - amount: 600',
      good: 'contingency:\n  amount: 500\n  draws:\n    - amount: 450',
    },
  },
  'more-paid-than-awarded': {
    title: 'More paid than awarded',
    what: ({ who, paid, awarded }) => `${who} paid ${paid}, and awarded ${awarded}.`,
    remedy: () =>
      'Check the amounts. If the award was raised, write what it came to: in "funders", or in all as "final".',
    sample: { who: 'Lindle Valley Trust', paid: 'GBP 5500.00', awarded: 'GBP 5000.00' },
    example: {
      bad: 'funders: { funder: lindle-valley-trust, amount: 5000 }\npayments:\n  - { date: 2026-03-02, amount: 5500 }',
      good: 'funders: { funder: lindle-valley-trust, amount: 5000 }\nfinal: 5500\npayments:\n  - { date: 2026-03-02, amount: 5500 }',
    },
  },
  'missing-question': {
    title: 'A question milestone without its question',
    what: () => 'This milestone is a question, but the question is not written.',
    remedy: () => 'Add a line "question: …".',
    sample: {},
    example: { bad: 'kind: question', good: 'kind: question\nquestion: Does a warm room bring people back?' },
  },
} as const satisfies Record<string, CatalogueEntry>;

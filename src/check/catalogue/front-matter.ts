// Problems of the lines between the two lines of three hyphens: whether they can be read at all.
import type { CatalogueEntry } from './entry.ts';

/** What the YAML reader found → what to tell of it. */
const faults: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  NO_END: ['The second line of three hyphens is missing.', 'Put a line "---" after the last key, before the text.'],
  NO_KEYS: ['There are no lines of the form "key: value".', 'Write one key a line, such as "title: The roof is on".'],
  ALIAS: ['A value begins with *, which means something else here.', 'Put the value in quotation marks.'],
  ANCHOR: ['A value begins with &, which means something else here.', 'Put the value in quotation marks.'],
  TAG: ['A value begins with !, which means something else here.', 'Put the value in quotation marks.'],
  KEY: ['A key is not a plain word.', 'Write the key as one word before the colon.'],
  TAB_AS_INDENT: ['There is a tab at the beginning of the line.', 'Use spaces in place of the tab.'],
  BAD_SCALAR_START: ['A value begins with a sign that has a meaning of its own.', 'Put the value in quotation marks.'],
  BLOCK_AS_IMPLICIT_KEY: [
    'There is a second colon, or the line is too far to the right.',
    'Put the value in quotation marks, or begin the line below the one before it.',
  ],
  MISSING_CHAR: ['A colon or a closing quotation mark is missing.', 'Write "key: value", and close what is opened.'],
  UNEXPECTED_TOKEN: [
    'Something stands behind the end of a value.',
    'Put the whole value in one pair of quotation marks.',
  ],
  BAD_INDENT: [
    'The line begins too far to the left or right, or a bracket is not closed.',
    'Begin it below the line before it; close every bracket.',
  ],
};

const unclear = [
  'This line cannot be read.',
  'Look for a missing quotation mark, or a colon in a value that is not in quotation marks.',
] as const;

/** What the YAML reader found, in one sentence. */
export function yamlFaultWords(detail: string): string {
  return (faults[detail] ?? unclear)[0];
}

export const frontMatterEntries = {
  'no-front-matter': {
    title: 'No lines about the document',
    what: () => 'The file does not begin with lines about the document, between two lines of three hyphens.',
    remedy: () => 'Begin the file with a line "---", then "title: …", then a line "---", and then the text.',
    sample: {},
    example: { bad: 'The roof is on. It took nine days.', good: '---\ntitle: The roof is on\n---\nIt took nine days.' },
  },
  'code-front-matter': {
    title: 'Another language at the beginning',
    what: ({ language }) => `The lines at the beginning are marked as "${language}". Nothing of it is run.`,
    remedy: () => 'Write three hyphens alone on the first line, and below it lines of the form "key: value".',
    sample: { language: 'js' },
    example: { bad: '---js\n{ title: "The roof is on" }\n---', good: '---\ntitle: The roof is on\n---' },
  },
  'bad-yaml': {
    title: 'Lines at the beginning that cannot be read',
    what: ({ detail = '' }) => yamlFaultWords(detail),
    remedy: ({ detail = '' }) => (faults[detail] ?? unclear)[1],
    sample: { detail: 'BLOCK_AS_IMPLICIT_KEY' },
    example: { bad: 'title: Roof: it is on', good: 'title: "Roof: it is on"' },
  },
  'cut-at-hash': {
    title: 'A value that ends at a #',
    what: ({ detail }) => `"${detail}" is read as a remark of yours, because a # behind a space begins one.`,
    remedy: () => 'Put the whole value in quotation marks, where it is meant to be read.',
    state: () => 'It is published without these words.',
    sample: { detail: '#2 at the mill' },
    example: { bad: 'title: Spring #2 at the mill', good: 'title: "Spring #2 at the mill"' },
  },
  'half-character': {
    title: 'Half a character',
    what: ({ detail }) => `A code such as \\ud83d in "${detail}" is half of a character, and stands for nothing alone.`,
    remedy: () => 'Type the character itself, or both of its halves: such codes come with text from other programs.',
    state: () => 'It is published with \ufffd in its place.',
    sample: { detail: 'The roof \ufffd is on' },
    example: { bad: 'title: "The roof \\ud83d is on"', good: 'title: "The roof \\ud83c\\udfe0 is on"' },
  },
  'duplicate-key': {
    title: 'A key that is written twice',
    what: ({ detail }) => `"${detail}" is written twice.`,
    remedy: () => 'Keep the one that is right and remove the other.',
    sample: { detail: 'title' },
    example: { bad: 'title: The roof\ntitle: The roof is on', good: 'title: The roof is on' },
  },
} as const satisfies Record<string, CatalogueEntry>;

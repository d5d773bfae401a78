// Problems of the file itself: whether it can be found, opened and read as text.
import type { CatalogueEntry } from './entry.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'Its owner lets nobody else read it.',
  EPERM: 'Its owner lets nobody else read it.',
  ENOENT: 'It is no longer there.',
  ELOOP: 'It is a link that leads back to itself.',
  EISDIR: 'It is a folder.',
  NOT_A_FILE: 'It is a pipe or a device, not a file.',
};

/** What else than its characters is wrong with a name. */
const nameFaults: Readonly<Record<string, (name?: string) => string>> = {
  encoding: (name) => `The name "${name}" holds characters that are not UTF-8, so that the file cannot be opened.`,
  ending: (name) => `"${name}" does not end as a text does here.`,
  format: (name) => `"${name}" is in a word processor's own format.`,
  note: (name) => `"${name}" is not how a note on a photo or a recording is named.`,
  index: (name) => `"${name}" is not where the text of a post is looked for.`,
};

const unreadHistories: Readonly<Record<string, (place?: string) => readonly [what: string, remedy: string]>> = {
  partial: (place) => [
    `The clone of ${folderNamed(place)} was made with a filter, and old versions are not in it: nothing is known of its past.`,
    'Clone all of it: git clone without --filter.',
  ],
  refused: (place) => [
    `Git does not give the history of ${folderNamed(place)}: nothing is known of its past.`,
    'Run "git log" there, which says why. A folder of somebody else is named with: git config --global --add safe.directory FOLDER. If something is damaged, clone it anew.',
  ],
  unchecked: (place) => [
    `Git cannot tell whether the files in ${folderNamed(place)} are as they were committed.`,
    'Run "git status" there, which says why. If its index is damaged, remove it and run: git reset',
  ],
};

function folderNamed(place = '.'): string {
  return place === '.' ? 'the content folder' : `"${place}"`;
}

export const fileEntries = {
  'unread-history': {
    title: 'A past that git does not tell',
    what: ({ why = '', place }) => unreadHistories[why]?.(place)[0] ?? '',
    remedy: ({ why = '', place }) => unreadHistories[why]?.(place)[1] ?? '',
    state: () => 'Everything is published, and its pages say that this is not known.',
    sample: { why: 'partial', place: '.' },
    example: {
      bad: 'git clone --filter=blob:none https://code.example/content',
      good: 'git clone https://code.example/content',
    },
  },
  'import-stopped': {
    title: 'An import that was stopped half-way',
    what: ({ stage }) =>
      `An import was stopped while it moved its files in: some of them are here, and the rest waits in "${stage}".`,
    remedy: () =>
      'Run the same import again. It puts back what was there before, and then writes all of it or nothing.',
    state: () => 'What is here is published.',
    sample: { stage: '../.import-Wq3xZa' },
    example: {
      bad: 'npm run import -- grants.json\n^C',
      good: 'npm run import -- grants.json\nnpm run build',
    },
  },
  'rename-not-committed': {
    title: 'A renaming that is not committed',
    what: ({ former }) =>
      `This post is new, and "${former}", of the same day, is gone since the last commit: git cannot tell whether they are one.`,
    remedy: () =>
      'Commit the renaming before you publish. Where this is another post, or the old name was never published, nothing need be done.',
    state: () => 'Until then feeds tell of it as new, and nothing leads on from the old address.',
    sample: { former: '2026-03-02-roof' },
    example: {
      bad: 'git mv 2026-03-02-roof.md 2026-03-02-slates.md\nnpm run build',
      good: 'git mv 2026-03-02-roof.md 2026-03-02-slates.md\ngit commit -m "Call it slates"\nnpm run build',
    },
  },
  'unreadable-file': {
    title: 'A file that cannot be opened',
    what: ({ reason = '' }) => `This cannot be opened. ${reasons[reason] ?? `The computer says ${reason}.`}`,
    remedy: () => 'Make it an ordinary file that may be read, or remove it.',
    sample: { reason: 'EACCES' },
    example: { bad: '-rw-------  2026-03-02-roof.md', good: '-rw-r--r--  2026-03-02-roof.md' },
  },
  'folder-as-file': {
    title: 'A folder where a file should be',
    what: () => 'This is a folder, but it is named like a file.',
    remedy: () =>
      'Put the text in a file of this name. A post with pictures is a folder without ".md", with index.md in it.',
    state: () => 'The folder is left out; everything else is published.',
    sample: {},
    example: { bad: 'posts/2026-03-02-roof.md/text.md', good: 'posts/2026-03-02-roof/index.md' },
  },
  'link-out-of-content': {
    title: 'A link to somewhere else',
    what: ({ folder, text }) =>
      folder === 'yes'
        ? 'This is a link to another folder.'
        : text === 'yes'
          ? 'This is a link to another file: what it says would change without this one, and nobody could tell when.'
          : 'This is a link that leads out of the content folder, or nowhere.',
    remedy: () => 'Put the file itself here in place of the link.',
    state: ({ passedOver }) => (passedOver ? 'It is passed over.' : undefined),
    sample: {},
    example: { bad: '2026-03-02-roof.md -> /home/ana/roof.md', good: '2026-03-02-roof.md' },
  },
  'file-too-large': {
    title: 'A file that is too large',
    what: ({ kilobytes }) => `This file has ${kilobytes} kilobytes; at most 1000 are read.`,
    remedy: () => 'Divide the text into several posts. Pictures belong beside the post as files of their own.',
    sample: { kilobytes: '2000' },
    example: { bad: '![The roof](data:image/jpeg;base64,/9j/4AAQSkZJ…)', good: '![The roof in March](roof.jpg)' },
  },
  'not-text': {
    title: 'A file that is not plain text',
    what: () => 'From this line on, the file is not plain text in UTF-8.',
    remedy: () =>
      "Save it as plain text with the encoding UTF-8. A word processor's own format (.docx, .odt) does not work.",
    sample: {},
    example: { bad: 'title: Caf\ufffd (saved as Windows-1252)', good: 'title: Café (saved as UTF-8)' },
  },
  'empty-file': {
    title: 'An empty file',
    what: () => 'There is nothing in this file.',
    remedy: () => 'Write a title and a text, or remove the file.',
    sample: {},
    example: { bad: '(an empty file)', good: '---\ntitle: The roof is on\n---\nIt took nine days.' },
  },
  'byte-order-mark': {
    title: 'An invisible mark at the beginning',
    what: () => 'The file begins with an invisible mark (a byte-order mark), which Windows editors add.',
    remedy: () => 'Nothing need be done. Saving as "UTF-8" instead of "UTF-8 with BOM" removes it.',
    state: () => 'It is read as if the mark were not there.',
    sample: {},
    example: { bad: 'Encoding: UTF-8 with BOM', good: 'Encoding: UTF-8' },
  },
  'windows-line-endings': {
    title: 'Line endings of Windows',
    what: () => 'The lines end as on Windows (CR LF).',
    remedy: () => 'Nothing need be done. Most editors can save with the line endings "LF".',
    state: () => 'It is read like any other file.',
    sample: {},
    example: { bad: 'Line endings: CRLF', good: 'Line endings: LF' },
  },
  'control-character': {
    title: 'An invisible control character',
    what: () => 'There is an invisible control character on this line.',
    remedy: () => 'Delete the line and type it again; such characters come with text that was copied from elsewhere.',
    state: () => 'It is published without the character.',
    sample: {},
    example: { bad: 'The roof\u2400 is on.', good: 'The roof is on.' },
  },
  'unknown-file': {
    title: 'A file that nobody asked for',
    what: () => 'Milepost does not know what this file is.',
    remedy: () => 'Move it to where its kind belongs (posts/, milestones/, grants/ …), check its name, or remove it.',
    state: () => 'It is passed over.',
    sample: {},
    example: { bad: 'organisations/riverside/roof.md', good: 'organisations/riverside/posts/2026-03-02-roof.md' },
  },
  'bad-file-name': {
    title: 'A name that cannot be an address',
    what: ({ name, reason = '' }) => nameFaults[reason]?.(name) ?? `"${name}" cannot be part of an address.`,
    remedy: ({ suggestion = '', reason = '' }) => {
      if (reason === 'encoding') return 'Rename it, with small letters a–z, digits and hyphens.';
      if (reason === 'note') return `Name it "${suggestion}"; some editors add ".txt", which they hide.`;
      if (reason === 'format') return `Save it as plain text in UTF-8, named "${suggestion || '2026-03-02-roof.md'}".`;
      if (reason && suggestion) return `Name it "${suggestion}".`;
      return `Use small letters a–z, digits and single hyphens, at most 80 characters${suggestion ? `: "${suggestion}"` : ''}.`;
    },
    state: ({ passedOver, noted }) =>
      noted ? `It is read as the note on "${noted}" all the same.` : passedOver ? 'It is passed over.' : undefined,
    sample: { name: '2026-03-02-The Roof!', suggestion: '2026-03-02-the-roof' },
    example: { bad: '2026-03-02-The Roof!.md', good: '2026-03-02-the-roof.md' },
  },
} as const satisfies Record<string, CatalogueEntry>;

// Problems of what a document shows: its pictures, links and text.
import { decoded } from '../../model/decoded.ts';
import type { CatalogueEntry } from './entry.ts';

export const bodyEntries = {
  'missing-picture': {
    title: 'A picture that is not there',
    what: ({ picture = '' }) => `There is no picture "${decoded(picture)}" beside this file.`,
    remedy: ({ folder, path = '', picture = '' }) => {
      if (decoded(picture).includes('\\')) return 'Write "/" in place of "\\" between a folder and the picture in it.';
      return picture.startsWith('/') || path.startsWith('..')
        ? 'Put the picture beside this file, and write its name alone.'
        : `Check the name, capital letters too, or put the picture at ${folder}/${path}.`;
    },
    sample: { picture: 'roof.jpg', path: 'organisations/riverside/posts/2026-03-02-roof/roof.jpg' },
    example: { bad: '![The new roof](roof.jpg)      (the file is Roof.JPG)', good: '![The new roof](Roof.JPG)' },
  },
  'unreadable-picture': {
    title: 'A picture that cannot be opened',
    what: ({ picture, reason }) =>
      reason === 'not-a-picture'
        ? `"${picture}" is named like a picture, but it is none.`
        : `"${picture}" is damaged or breaks off in the middle.`,
    remedy: () => 'Copy or save it once more, as JPEG, PNG, GIF or WebP.',
    sample: { picture: 'roof.jpg', reason: 'damaged' },
    example: { bad: 'roof.jpg, 0 bytes', good: 'roof.jpg, 2.1 MB' },
  },
  'unsupported-picture': {
    title: 'A kind of picture that cannot be used',
    what: ({ picture }) => `"${picture}" is of a kind that cannot be used here, such as HEIC, AVIF, TIFF or SVG.`,
    remedy: () =>
      'Save it as JPEG, PNG, GIF or WebP. On an iPhone: Settings, Camera, Formats, "Most Compatible"; sending a photo by e-mail converts it too.',
    sample: { picture: 'IMG_2041.heic' },
    example: { bad: '![The new roof](IMG_2041.heic)', good: '![The new roof](IMG_2041.jpg)' },
  },
  'picture-too-large': {
    title: 'A picture that is too large',
    what: ({ picture }) => `"${picture}" is too large to be opened safely.`,
    remedy: () =>
      'Save it smaller: 40 megabytes, 20,000 pixels a side and 100 million pixels at most. What moves may have 1000 frames, and 50 million pixels in all of them: save a longer one as a film. What is small already was written in an unusual way: save it once more.',
    sample: { picture: 'roof.png' },
    example: { bad: 'roof.png, 24,000 × 12,000 pixels', good: 'roof.png, 4,000 × 2,000 pixels' },
  },
  'photo-with-position': {
    title: 'A photo or film that says where it was taken',
    what: ({ picture }) =>
      `The file of "${picture}" says where it was taken, and whoever can read the content finds it there.`,
    state: () => 'Nothing that is published says it.',
    remedy: () =>
      'Run "npm run clean-photos" before you commit it; take away what it cannot clean, such as HEIC. If it is committed already, its history still has it: "git filter-repo" takes it out.',
    sample: { picture: 'roof.jpg' },
    example: { bad: 'roof.jpg, with a position', good: 'roof.jpg, cleaned' },
  },
  'missing-alt': {
    title: 'A picture without a description',
    what: ({ picture }) => `"${picture}" has no words for those who cannot see it.`,
    remedy: () => 'Say in one sentence what it shows, between the brackets or behind "alt".',
    sample: { picture: 'roof.jpg' },
    example: { bad: '![](roof.jpg)', good: '![Two people lay the last tiles of the roof](roof.jpg)' },
  },
  'file-name-as-alt': {
    title: 'A file name in place of a description',
    what: ({ picture, alt }) => `The description of "${picture}" is only a file name: "${alt}".`,
    remedy: () => 'Say in one sentence what it shows.',
    state: ({ note }) =>
      note
        ? 'It counts as no description.'
        : 'The picture is not published: those who cannot see it would hear a file name.',
    sample: { picture: 'IMG_2041.jpg', alt: 'IMG_2041' },
    example: { bad: '![IMG_2041](IMG_2041.jpg)', good: '![Two people lay the last tiles of the roof](IMG_2041.jpg)' },
  },
  'remote-picture': {
    title: 'A picture from another site',
    what: ({ address }) => `This picture is on another site: "${address}".`,
    remedy: () => 'Save the picture, put it beside the file, and write its name here. Ask its owner first.',
    state: ({ cover }) =>
      cover === 'yes'
        ? 'The post is published without it.'
        : 'A link to it is published in its place, so that the other site does not learn who reads here.',
    sample: { address: 'https://pictures.example/roof.jpg' },
    example: { bad: '![The new roof](https://pictures.example/roof.jpg)', good: '![The new roof](roof.jpg)' },
  },
  'remote-media': {
    title: 'A film, sound or frame from another site',
    what: ({ markup, address }) => `This ${markup} shows something of another site: "${address}".`,
    remedy: () => 'Write a link to it, with words that say what is to be seen there.',
    state: () => 'A link to it is published in its place, so that the other site does not learn who reads here.',
    sample: { markup: '<iframe>', address: 'https://films.example/embed/roof' },
    example: {
      bad: '<iframe src="https://films.example/embed/roof"></iframe>',
      good: '[A film of the roof going on](https://films.example/roof)',
    },
  },
  'dead-link': {
    title: 'A link that leads nowhere',
    what: ({ link }) => `Nothing is published at "${link}".`,
    remedy: () => 'Check the address. A link inside the site is the name of a file, or an address that begins with /.',
    state: () => 'Its words are published without the link.',
    sample: { link: 'roof-plans.md' },
    example: { bad: '[the plans](roof-plans.md)', good: '[the plans](2026-01-12-roof-plans.md)' },
  },
  'unsafe-markup': {
    title: 'Something that pages do not show',
    what: ({ markup, unknown }) =>
      unknown
        ? `"${markup}" is read as markup, and there is none of that name.`
        : `Pages show words, links and pictures, and run nothing; "${markup}" is none of these.`,
    remedy: ({ markup, unknown, until }) => {
      if (unknown) return `Where it is meant to be read, write a backslash before it: \\${markup}.`;
      if (markup === '<audio>' || markup === '<video>')
        return `Put the file beside the text, and place it with ":::${markup.slice(1, -1)}"; the help shows how, under Stories.`;
      return until === '-->' ? 'Close the comment with "-->".' : 'Write it in words, as a link or as a picture.';
    },
    state: ({ until }) =>
      until
        ? `The text is published without it and all up to "${until}"; where that is missing, without the whole rest.`
        : 'The rest of the text is published without it.',
    sample: { markup: '<script>' },
    example: {
      bad: '<script>alert(1)</script>',
      good: 'Words, **bold words**, [links](https://riverside.example) and ![pictures of the roof](roof.jpg)',
    },
  },
  'contact-in-post': {
    title: 'An e-mail address or number in the text',
    what: ({ contact }) => `"${contact}" is a way to reach somebody, and robots collect those.`,
    remedy: () => 'Remove it. Write the address for replies as "contact" in organisation.md; every page offers it.',
    state: () => 'It is published without the address.',
    sample: { contact: 'ana@riverside.example' },
    example: { bad: 'Write to ana@riverside.example', good: 'contact: hello@riverside.example   # in organisation.md' },
  },
  'bad-mdx': {
    title: 'A text that cannot be read',
    what: ({ detail }) =>
      detail === 'table too large'
        ? 'The table at about this line has too many cells to be read safely.'
        : 'The text cannot be read from about this line on: a tag or a brace is not closed.',
    remedy: ({ detail }) =>
      detail === 'table too large'
        ? 'Make it smaller: 500 columns, and 20,000 cells in all tables of a text at most. Put longer lists elsewhere and link to them.'
        : 'Close every tag (<Figure … />) and write a single < or { with a backslash before it. Or name the file .md.',
    sample: {},
    example: { bad: '<Quote by="Ana">It is warm.', good: '<Quote by="Ana">It is warm.</Quote>' },
  },
} as const satisfies Record<string, CatalogueEntry>;

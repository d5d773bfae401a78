// What the import tells the person who ran it. A note is a value; its wording is here, and nowhere else.

export type Section = 'changed' | 'person' | 'untaken';

type Meaning = { readonly section: Section; readonly heading: string };

/** Every kind of note, in the order in which the report lists them. */
export const noteKinds = {
  // the whole document could not be taken
  'not-readable': { section: 'untaken', heading: 'Could not be read' },
  'bad-front-matter': { section: 'untaken', heading: 'The front-matter could not be read' },
  'program-front-matter': { section: 'untaken', heading: 'The front-matter is a program, which is never run' },
  'no-date': {
    section: 'untaken',
    heading: 'No date, neither in the front-matter nor in the name of the file or its folder',
  },
  'bad-date': { section: 'untaken', heading: 'The date is not a day that can be read for certain' },
  'no-title': { section: 'untaken', heading: 'No title, neither in the front-matter nor as a first heading' },
  'other-kind': {
    section: 'untaken',
    heading:
      'Posts that are no Markdown. Save the words in a file of the same name that ends in .md, with the lines about title and date above them (the program pandoc converts most kinds), and import again',
  },
  'name-taken': { section: 'untaken', heading: 'Another post of that name is there, and the import did not write it' },
  // taken, but somebody must look
  edited: { section: 'person', heading: 'Kept as you edited it' },
  deleted: { section: 'person', heading: 'Kept deleted, as you deleted it' },
  'day-moved': { section: 'person', heading: 'The date changed in the source; the post keeps the day of its address' },
  'no-alt': { section: 'person', heading: 'Pictures without a text that says what they show (alt)' },
  'picture-missing': { section: 'person', heading: 'Pictures that are not in the source; their text was kept' },
  'picture-refused': { section: 'person', heading: 'Pictures that were not copied' },
  'picture-heic': {
    section: 'person',
    heading:
      'Photos (HEIC) that were not copied. Take and send photos as JPEG (iPhone: Settings, Camera, Formats, “Most Compatible”; or e-mail them to yourself), or install heif-convert and import again',
  },
  'picture-remote': {
    section: 'person',
    heading: 'Pictures on other sites; readers get a link, so save them beside the post',
  },
  'media-left': {
    section: 'person',
    heading: 'Frames of the old site, which were not copied; their titles were kept',
  },
  'recording-left': {
    section: 'person',
    heading:
      'Sounds and films of the old site, which were not copied; their words were kept. Put each file beside its post, and write three lines there: :::audio{src="talk.mp3"} (or :::video), what is said in it, and :::',
  },
  'template-removed': { section: 'person', heading: 'Template code that was removed; the text inside it was kept' },
  'markup-removed': { section: 'person', heading: 'Scripts and styles that were removed' },
  'link-dead': {
    section: 'person',
    heading: 'Links inside the old site that lead to no imported post; their text was kept',
  },
  'odd-value': { section: 'person', heading: 'Front-matter values that were left out' },
  'folder-unread': { section: 'person', heading: 'Folders that could not be read' },
  // taken with a change that needs nobody
  'day-differs': {
    section: 'changed',
    heading: 'The name and the front-matter give different days; the front-matter was taken',
  },
  'day-of-name': {
    section: 'changed',
    heading: 'The date in the front-matter is no day; the day in the name was taken',
  },
  'yaml-mended': { section: 'changed', heading: 'Front-matter that was not quite YAML was read as it was meant' },
  'key-twice': { section: 'changed', heading: 'Keys that stand there twice; the last one was taken' },
  'bytes-cleaned': {
    section: 'changed',
    heading: 'Byte-order marks, Windows line endings and control characters were removed',
  },
  'title-from-heading': { section: 'changed', heading: 'The first heading became the title' },
  'title-repeated': { section: 'changed', heading: 'A first heading that repeats the title was removed' },
  'template-turned': { section: 'changed', heading: 'Template code that was turned into plain Markdown' },
  'link-moved': { section: 'changed', heading: 'Links between posts now lead to the new addresses' },
  'picture-converted': { section: 'changed', heading: 'Photos (HEIC) that were turned into JPEG' },
  'picture-renamed': { section: 'changed', heading: 'Picture files whose name did not say what they are' },
  'name-apart': { section: 'changed', heading: 'Posts of one name that were kept apart' },
  'email-removed': { section: 'changed', heading: 'E-mail addresses that were removed from authors' },
  'key-left': { section: 'changed', heading: 'Front-matter that has no place here' },
} as const satisfies Record<string, Meaning>;

export type NoteCode = keyof typeof noteKinds;

export type Note = {
  readonly code: NoteCode;
  /** Path below the source, or below the organisation's folder. */
  readonly file: string;
  readonly in: 'source' | 'room';
  /** 1-based. */
  readonly line: number;
  readonly detail: string;
};

const longestDetail = 90;

/** About a document of the source. */
export function note(code: NoteCode, file: string, line: number, detail = ''): Note {
  return { code, file, in: 'source', line, detail: shortened(detail) };
}

/** About a file below the organisation's folder: what a person edited, or must finish there. */
export function roomNote(code: NoteCode, file: string, line: number, detail = ''): Note {
  return { code, file, in: 'room', line, detail: shortened(detail) };
}

function shortened(detail: string): string {
  const characters = [...detail.replace(/\s+/g, ' ').trim()];
  return characters.length > longestDetail ? `${characters.slice(0, longestDetail).join('')}…` : characters.join('');
}

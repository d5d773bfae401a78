// What the person who ran the import reads: what was changed, what needs them, and what could not be taken.
import { noteKinds, type Note, type NoteCode, type Section } from './note.ts';

export type Reported = {
  readonly documents: number;
  readonly imported: number;
  readonly notes: readonly Note[];
};

const sections: readonly { readonly section: Section; readonly title: string }[] = [
  { section: 'changed', title: 'What was changed' },
  { section: 'person', title: 'What needs a person' },
  { section: 'untaken', title: 'What could not be taken' },
];

/** Files a heading lists before it only counts. Documents that could not be taken are always all named. */
const shortList = 6;

/** The last line is the sum: `130 documents: 126 imported, 4 reported`. */
export function importReport({ documents, imported, notes }: Reported, isVerbose: boolean): string {
  const parts = sections.map(({ section, title }) => sectionText(section, title, notes, isVerbose)).filter(Boolean);
  const sum = `${documents} ${documents === 1 ? 'document' : 'documents'}: ${imported} imported, ${documents - imported} reported`;
  return [...parts, sum].join('\n\n');
}

function sectionText(section: Section, title: string, notes: readonly Note[], isVerbose: boolean): string {
  const codes = (Object.keys(noteKinds) as NoteCode[]).filter((code) => noteKinds[code].section === section);
  const groups = codes.flatMap((code) => groupText(code, notes, isVerbose || section === 'untaken') ?? []);
  return groups.length === 0 ? '' : [title, '='.repeat(title.length), ...groups].join('\n');
}

function groupText(code: NoteCode, notes: readonly Note[], isWhole: boolean): string | undefined {
  const own = notes.filter((note) => note.code === code);
  if (own.length === 0) return undefined;
  const files = Object.entries(Object.groupBy(own, ({ file }) => file)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = files.flatMap(([, found = []]) => (isWhole ? found.map(noteLine) : [shortLine(found)]));
  const shown = isWhole ? lines : lines.slice(0, shortList);
  const rest = lines.length - shown.length;
  const more = rest > 0 ? [`  … and in ${rest} more ${rest === 1 ? 'file' : 'files'} (--verbose lists all)`] : [];
  return [`${noteKinds[code].heading} (${own.length})`, ...shown, ...more].join('\n');
}

function noteLine({ file, line, detail }: Note): string {
  return `  ${file}:${line}${detail === '' ? '' : `  ${detail}`}`;
}

function shortLine(found: readonly Note[]): string {
  const [first, ...others] = found;
  if (!first) return '';
  return others.length === 0 ? noteLine(first) : `${noteLine(first)}  (and ${others.length} more in this file)`;
}

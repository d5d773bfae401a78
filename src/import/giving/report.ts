// What the person who ran the import reads: what has no place here, what needs them, and what could not be taken.
import { isRefusal, personHeadings, refusalHeadings, type Note, type NoteCode } from './note.ts';
import type { PublicationResult } from './import-publication.ts';

/** Lines below a heading before it only counts. Records that were not imported are always all named. */
const shortList = 6;

/** The last line is the sum: `324 grants: 320 imported, 4 reported`. `file` names the publication. */
export function publicationReport(result: PublicationResult, file: string, isVerbose: boolean): string {
  const { records, imported, notes } = result;
  const person = notes.filter(({ code }) => !isRefusal(code));
  const refused = notes.filter(({ code }) => isRefusal(code));
  const parts = [
    section('What has no place here', unplacedLines(result, file, isVerbose)),
    section('What needs a person', grouped(personHeadings, person, file, isVerbose)),
    section('What could not be imported', grouped(refusalHeadings, refused, file, true)),
    `${records} ${records === 1 ? 'grant' : 'grants'}: ${imported} imported, ${records - imported} reported`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [title, '='.repeat(title.length), ...lines].join('\n');
}

function unplacedLines({ unplaced }: PublicationResult, file: string, isVerbose: boolean): string[] {
  const { paths, count } = unplaced.contacts();
  const lines = unplaced.list().flatMap(({ path, count: times, example, lines: on }) => {
    const where = isVerbose ? [`  ${on.map((line) => `${file}:${line}`).join(', ')}`] : [];
    return [`${path} (${times}), such as: ${example}`, ...where];
  });
  const contacts = count === 0 ? [] : [`Contact data is never written (${count}): ${paths.join(', ')}`];
  return [...lines, ...contacts];
}

function grouped(
  headings: { readonly [code: string]: string },
  notes: readonly Note[],
  file: string,
  isWhole: boolean,
) {
  return Object.entries(headings).flatMap(([code, heading]) => group(code, heading, notes, file, isWhole));
}

function group(code: string, heading: string, notes: readonly Note[], file: string, isWhole: boolean): string[] {
  const own = notes.filter((note) => note.code === (code as NoteCode));
  if (own.length === 0) return [];
  const shown = isWhole ? own : own.slice(0, shortList);
  const lines = shown.map(({ line, detail }) => `  ${file}:${line}${detail === '' ? '' : `  ${detail}`}`);
  const rest = own.length - shown.length;
  return [`${heading} (${own.length})`, ...lines, ...(rest > 0 ? [`  … and ${rest} more (--verbose lists all)`] : [])];
}

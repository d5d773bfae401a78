// What the import of a publication tells the person who ran it; its wording is here.
import type { RefusalCode } from './grant-record.ts';

export type NoteCode =
  | 'odd-value'
  | 'shortened'
  | 'kept'
  | 'replaced'
  | 'other-here'
  | 'other-name'
  | 'same-name'
  | 'other-recipient'
  | 'rows-within'
  | 'copies'
  | 'withdrawn'
  | RefusalCode;

export type Note = {
  readonly code: NoteCode;
  /** Of the publication's file, 1-based. */
  readonly line: number;
  readonly detail: string;
};

const longestDetail = 120;

export function note(code: NoteCode, line: number, detail = ''): Note {
  return { code, line, detail: short(detail, longestDetail) };
}

/** The file is named whole, and values as far as they are needed to know them. */
export function noteOnFile(code: NoteCode, line: number, file: string, key: string, ...values: string[]): Note {
  const said = values
    .map((value) => (value === '' ? '(nothing)' : short(value, longestValue)))
    .join(code === 'kept' ? ', there ' : ' → ');
  return { code, line, detail: `${file} ${key}${said === '' ? '' : `: ${said}`}` };
}

const longestValue = 80;

function short(text: string, longest: number): string {
  const characters = [
    ...text
      .slice(0, 4 * longest)
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}

/** What needs a person, in the order of the report. */
export const personHeadings = {
  kept: 'Values that somebody changed here, or that would contradict what stands here; the publication has them otherwise, and they were left',
  replaced:
    "Values that somebody changed here, and the publication since; they are the funder's, so the new ones were taken",
  withdrawn: 'Values that the publication says no longer; they were taken out',
  'other-here': 'Said otherwise here or in an earlier row, where the publication changes nothing; what was here stays',
  'odd-value': 'Values that are not what belongs there; they were left out',
  shortened:
    'E-mail addresses and telephone numbers that were taken out, postcodes that were cut to their first half, and positions that were rounded to a kilometre',
  'rows-within':
    'A value of several lines, one of which begins as rows do: if it is one, a quotation mark is missing above it',
  'other-recipient': 'Grants whose recipient is another one in the publication; they stay where they are',
  copies: 'Grants of which several files here have the identifier; this one follows the publication',
  'other-name':
    'Funders and recipients of one identifier, and programmes, with several names or spellings; the first was taken',
  'same-name': 'Of the same name as another, with another identifier or none; nobody knows whether they are the same',
} as const satisfies { readonly [code in Exclude<NoteCode, RefusalCode>]: string };

/** Why a record was not imported. */
export const refusalHeadings = {
  'not-a-record': 'Not a record that can be read',
  'too-large':
    'Larger than a grant is: a record of more than 16 MB, a row of 4 million letters, or a file here of 1 MB',
  'open-quotation':
    'A quotation mark in this line is never closed, so nobody knows where its value ends; the rows below it were read',
  'other-width':
    'More values than the table has columns, or fewer behind a stray quotation mark: nobody knows which value is which',
  'too-deep': 'Lists in lists, deeper than a record can be read',
  'no-identifier': 'No identifier',
  'other-funder':
    'An identifier that a grant here has already, of another funder or beside another identifier; if it is the same, mend the identifiers here (of the funder: in its funder.md)',
  'same-identifier': 'The identifier of another grant of this publication; the first one was taken',
  'no-title': 'No title',
  'no-amount': 'No amount awarded',
  'odd-amount': 'The amount awarded is none that can be read for certain',
  'no-currency': 'No currency, or none of ISO 4217',
  'no-award-date': 'No award date',
  'odd-award-date': 'The award date is not a day that can be read for certain',
  'no-funder': 'No funder with a name and an identifier',
  'no-recipient': 'No recipient with a name',
  'no-recipient-identifier': 'The recipient has no identifier; by the name alone nobody knows who it is',
  'recipient-individual': 'Given to a person, whose name is not published here',
  'unreadable-grant': 'The file of the grant here cannot be read, or not be changed without touching the rest of it',
  'deleted-grant': 'The file of the grant was removed here, or is another grant by now; that is left so',
} as const satisfies { readonly [code in RefusalCode]: string };

export function isRefusal(code: NoteCode): code is RefusalCode {
  return Object.hasOwn(refusalHeadings, code);
}

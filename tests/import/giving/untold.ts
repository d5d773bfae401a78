// Differences that no report told: there must be none. What is not given back is only what the import said it leaves out.
import { readChunks } from '../../../src/import/giving/read-chunks.ts';
import { splitJson } from '../../../src/import/giving/split-json.ts';
import type { PublicationResult } from '../../../src/import/giving/import-publication.ts';
import type { Difference } from './differences.ts';

export type Imported = { readonly source: string; readonly result: PublicationResult };

/** Fields that have no place here, and why. Each is also in the report: as often as it is lost, and no less. */
const notGivenBack: Readonly<Record<string, string>> = {
  url: 'of a grant: its page here is told instead',
  'recipientOrganization/url': 'www.example.org is no whole address, and nobody knows who has that name today',
  'recipientOrganization/streetAddress': 'contact data',
  'recipientOrganization/postalCode': 'contact data',
  'fundingOrganization/department': 'a part of the funder is no funder',
  'beneficiaryLocation/countryCode': 'a code for machines',
  'beneficiaryLocation/geoCode': 'a code for machines',
  'beneficiaryLocation/geoCodeType': 'a code for machines',
  fromOpenCall: 'says how a grant was found, not what it is',
  'actualDates/startDate': 'made of the reports of the organisation',
  'actualDates/endDate': 'made of the reports of the organisation',
  'relatedDocument/id': 'a post of the organisation',
  'relatedDocument/title': 'a post of the organisation',
  'relatedDocument/url': 'a post of the organisation',
  'relatedDocument/documentType': 'a post of the organisation',
  'recipientOrganization/location/latitude': 'the town is taken from its own field',
  'recipientOrganization/location/longitude': 'the town is taken from its own field',
  'recipientOrganization/location/description': 'the town is taken from its own field',
  'grantProgramme/code': 'what the programme is called here is made of its title',
  'grantProgramme/url': 'the page of the programme here',
  'grantProgramme/description': 'a programme is found by its title, and described here',
  dateModified: 'made of the days of payments and reports',
  IMPACT: 'no field of the standard',
};

/**
 * Not given back, each because the import told it:
 * - `odd-value`, `shortened`: this value of this record is none, or has contact data in it;
 * - `other-here`, `other-name`: another row says this of the same organisation, and was first;
 * - fields of `notGivenBack`.
 */
export function untold(found: readonly Difference[], imports: readonly Imported[]): string[] {
  const told = new Set(imports.flatMap(toldOf));
  const rest = found.filter((one) => !told.has(`${one.grant} ${one.path}`) && !isOfOtherRow(one, imports));
  const counts = countsOf(imports);
  return rest.flatMap((one) => {
    const path = plainPath(one.path);
    const left = Object.hasOwn(notGivenBack, path) ? (counts.get(path) ?? 0) : 0;
    counts.set(path, left - 1);
    return left > 0 && one.there !== undefined ? [] : [lineOf(one)];
  });
}

export function lineOf({ grant, path, there = 'nothing', here = 'nothing' }: Difference): string {
  return `${grant} ${path}: ${there} → ${here}`;
}

function toldOf({ source, result }: Imported): string[] {
  const ids = idsByLine(source);
  return result.notes
    .filter(({ code }) => code === 'odd-value' || code === 'shortened')
    .map(({ line, detail }) => `${ids.get(line) ?? ''} ${detail.split(': ')[0] ?? ''}`);
}

function idsByLine(source: string): Map<number, string> {
  const ids = new Map<number, string>();
  for (const record of splitJson(readChunks(source)))
    if ('bytes' in record)
      ids.set(record.line, (JSON.parse(Buffer.from(record.bytes).toString()) as { id: string }).id);
  return ids;
}

/** Each other value is told once, with its beginning, however many rows say it. */
function isOfOtherRow({ path, there }: Difference, imports: readonly Imported[]): boolean {
  const [, party, field = ''] = /^(recipientOrganization|fundingOrganization)\/0\/(\w+)$/.exec(path) ?? [];
  if (party === undefined || there === undefined) return false;
  return imports.some(({ result }) =>
    result.notes.some(({ code, detail }) => {
      if (code === 'other-name') return field === 'name' && detail.endsWith(`; ${there}`);
      return code === 'other-here' && detail.includes(`.md ${field}: ${there.slice(0, 70).trimEnd()}`);
    }),
  );
}

function countsOf(imports: readonly Imported[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { result } of imports)
    for (const { path, count } of result.unplaced.list()) counts.set(path, (counts.get(path) ?? 0) + count);
  for (const { result } of imports)
    for (const path of result.unplaced.contacts().paths) counts.set(path, Number.POSITIVE_INFINITY);
  return counts;
}

function plainPath(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, '');
}

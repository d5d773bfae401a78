// 200 MB of grants go through a heap that a third of them would fill.
import { execFile } from 'node:child_process';
import { closeSync, mkdirSync, openSync, statSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { publication } from './publication.ts';

const megabytes = 200;
const heap = 64;
/** Of the whole program: the heap, the pieces of the file that were read and the program itself. Many times less than a copy. */
const resident = 260;

type Shape = { readonly head: string; readonly record: (index: number, words: string) => string; readonly end: string };

const json: Shape = {
  head: '{"grants": [{}',
  record: (index, words) =>
    `,\n${JSON.stringify({
      ...{ id: `g${index}`, title: `Grant ${index}`, description: words, currency: 'GBP', amountAwarded: index },
      ...{ awardDate: '31/03/2026', note: words, fundingOrganization: [{ id: 'GB-CHC-258583', name: 'Lindle' }] },
      recipientOrganization: [{ id: `360G-x-org:${index % 500}`, name: `Hall ${index % 500}` }],
    })}`,
  end: ']}',
};

const csv: Shape = {
  head:
    'Identifier,Title,Description,Note,Currency,Amount Awarded,Award Date,' +
    'Funding Org:Identifier,Funding Org:Name,Recipient Org:Identifier,Recipient Org:Name',
  record: (index, words) =>
    `\n${[`g${index}`, `Grant ${index}`, words, words, 'GBP', index, '31/03/2026', 'GB-CHC-258583', 'Lindle', `360G-x-org:${index % 500}`, `Hall ${index % 500}`].join(',')}`,
  end: '\n,',
};

/** One among others, of which nothing may be held. */
function withHuge(shape: Shape, open: string, close: string): Shape {
  const huge = `${shape.record(2, '')}${open}${'words '.repeat(megabytes * 165_000)}${close}`;
  return { ...shape, record: (index) => (index === 2 ? huge : shape.record(index, 'words')) };
}

/** In pieces, as it is read. */
function writeLarge(path: string, { head, record, end }: Shape, count: number): void {
  const words = 'words '.repeat((megabytes * 1_000_000) / count / 12);
  const file = openSync(path, 'w');
  writeSync(file, head);
  for (let index = 1; index <= count; index += 1) writeSync(file, record(index, words));
  writeSync(file, end);
  closeSync(file);
}

test.each([
  ['JSON, 10 kB a grant', json, 20_000, 20_000, 20_001],
  ['a table, 50 kB a row', csv, 4_000, 4_000, 4_000],
  ['JSON with one record of 198 MB', withHuge(json, ',{"note": "', '"}'), 300, 300, 302],
  ['a table with one row of 198 MB', withHuge(csv, ',"', '"'), 300, 299, 300],
])('%s', { timeout: 300_000 }, async (_, shape, count, imported, records) => {
  const { folder, content } = publication();
  const source = join(folder, 'large');
  mkdirSync(content, { recursive: true });
  writeLarge(source, shape, count);
  expect(statSync(source).size).toBeGreaterThan(megabytes * 990_000);
  const program = `
    import { importPublication } from ${JSON.stringify(resolve('src/import/giving/import-publication.ts'))};
    const { records, imported } = await importPublication(${JSON.stringify({ source, content })});
    console.log(JSON.stringify({ records, imported, kilobytes: process.resourceUsage().maxRSS }));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...[`--max-old-space-size=${heap}`, '--max-semi-space-size=8', '--input-type=module'],
    ...['--eval', program],
  ]);
  const told = JSON.parse(stdout) as { records: number; imported: number; kilobytes: number };
  expect(told).toMatchObject({ records, imported });
  expect(told.kilobytes / 1000).toBeLessThan(resident);
});

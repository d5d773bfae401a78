import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notesOf, publication, roof } from './publication.ts';

const titles =
  'Identifier,Title,Description,Currency,Amount Awarded,Award Date,Planned Dates:Duration (months),Planned Dates:Start Date,' +
  'Recipient Org:Identifier,Recipient Org:Name,Recipient Org:Postal Code,Funding Org:Identifier,Funding Org:Name,' +
  'Beneficiary Location:0:Name,Beneficiary Location:1:Name,From An Open Call?,Grant Programme:Title';
const names =
  'id,title,description,currency,amountAwarded,awardDate,plannedDates/0/duration,plannedDates/0/startDate,' +
  'recipientOrganization/0/id,recipientOrganization/0/name,recipientOrganization/0/postalCode,fundingOrganization/0/id,' +
  'fundingOrganization/0/name,beneficiaryLocation/0/name,beneficiaryLocation/1/name,fromOpenCall,grantProgramme/0/title';
const row =
  '360G-lindle-1,A new roof,"Slates, ""lead""\nand café",GBP,"1,914.00",31/03/2026,6,01/04/2026,' +
  'GB-CHC-1117726,Riverside Hall,OX4 1AP,GB-CHC-258583,Lindle Trust,Lindleford,Darwen,N,Small grants';
const made = `---
title: A new roof
funders:
  - funder: lindle-trust
    amount: 1914
    identifier: "360G-lindle-1"
awarded: 2026-03-31
programme: small-grants
currency: GBP
starts: 2026-04-01
ends: 2026-09-30
places:
  - name: Lindleford
  - name: Darwen
---

Slates, "lead"
and café
`;

const short =
  'Identifier,Title,Currency,Amount Awarded,Award Date,Recipient Org:Identifier,Recipient Org:Name,Funding Org:Identifier,Funding Org:Name';
const rest = 'GBP,5,2026-03-31,GB-CHC-1117726,Riverside Hall,GB-CHC-258583,Lindle Trust';

/** As Windows saves it. */
const cp1252 = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['the titles of the standard', `${titles}\n${row}\n`],
  ['its names', `${names}\r\n${row.replace('\n', '\r\n')}\r\n`],
  ['a mark of UTF-8 before it', `\uFEFF${titles}\n${row}`],
  ['rows as old Macintoshes end them', `${titles}\r${row}\r`],
  ['empty lines above it and below', `\n\r\n${titles}\n\n${row}\n\n`],
  ['empty lines and other capitals', `${titles.toUpperCase()}\n\n${row}\n,,,\n`],
  ['the code page of Windows', cp1252(`${titles}\n${row}\n`)],
  ['UTF-16', Buffer.from(`\uFEFF${titles}\n${row}\n`, 'utf16le')],
  ['UTF-16 with its bytes the other way', Buffer.from(`\uFEFF${titles}\n${row}\n`, 'utf16le').swap16()],
])('a table with %s', async (_, table) => {
  const { run, read } = publication();
  const result = await run(table, 'grants.csv');
  expect(result).toMatchObject({ records: 1, imported: 1, notes: [] });
  expect(read(roof)).toBe(made);
  expect(result.unplaced.list()).toMatchObject([{ path: 'fromOpenCall', count: 1, example: 'N' }]);
  expect(result.unplaced.contacts()).toEqual({ paths: ['recipientOrganization/postalCode'], count: 1 });
});

test('a table with semicolons, as spreadsheets write it in other countries', async () => {
  const { run, read } = publication();
  const head = 'Identifier;Title;Currency;Amount Awarded;Award Date;Recipient Org:Identifier;Recipient Org:Name;';
  await run(
    `\n${head}Funding Org:Identifier;Funding Org:Name\n1;A new roof;EUR;1.914,50;31.03.2026;GB-CHC-1117726;Riverside Hall;GB-CHC-258583;Lindle Trust\n`,
    'grants.txt',
  );
  expect(read(roof)).toContain('amount: 1914.50');
});

test('the line of a row that cannot be imported is that of the table', async () => {
  const { run } = publication();
  const result = await run(`${titles}\n${row}\n${row.replace('lindle-1', 'lindle-2').replace('1,914.00', 'lots')}\n`);
  expect(notesOf(result)).toEqual(['odd-amount 4 360G-lindle-2: lots']);
});

test.each([
  [',', 2],
  [',,', 2],
  [', note', 0],
])('rows that all end with %j', async (end, imported) => {
  const { run } = publication();
  const rows = ['One', 'Two'].map((title, index) => `${index},${title},${rest}${end}`);
  expect(await run(`${[short, ...rows, ''].join('\n')}\n`, 'grants.csv')).toMatchObject({ records: 2, imported });
});

test('prose of several lines with many commas is no table', async () => {
  const { run } = publication();
  const head = `Identifier,Title,Description,${short.split(',').slice(2).join(',')}`;
  const prose =
    '"For rent, heating, tea, coffee, books, chairs, lamps, and light.\nWith thanks, as ever, for rent, heating, tea, coffee, books, and more."';
  const result = await run(`${head}\n1,One,${prose},${rest}\n`, 'grants.csv');
  expect(result).toMatchObject({ imported: 1, notes: [] });
});

test.each([
  ['a comma that nobody quoted', 'Slates, lead,250,225,,', 'other-width 2'],
  ['quotation marks that nobody doubled', '"The "Big, Bold" project",250,225,,', 'other-width 2'],
  ['a quotation that is not closed', '"Slates, lead,"250","225","Prog"', 'other-width 2'],
  ['inch marks', 'A 5" pipe,250,225,Prog,', undefined],
  ['fewer values, as some programs write them', '"Slates, ""lead""",250', undefined],
])('a row with %s', async (_, values, told) => {
  const { run, read } = publication();
  const head = `${short},Description,Amount Applied For,Amount Disbursed,Grant Programme:Title`;
  const result = await run(`${head}\n1,A new roof,${rest},${values.replace(/,$/, '')}\n`, 'grants.csv');
  expect(notesOf(result)).toEqual(told === undefined ? [] : [told]);
  if (told === undefined) expect(read(roof)).toContain('applied-for: 250\n');
  expect(result.imported).toBe(told === undefined ? 1 : 0);
});

test.each([
  ['before another quotation', `"Open day`, `He said "x"`],
  ['before another that is whole', `"Open day`, `"Tea, cake and ""talk"""`],
  ['and no other comes', `"Open day`, 'Tea'],
  ['in the last row too', `"Open day`, '"Tea'],
])('a quotation mark that is never closed %s loses no other row', async (_, open, later) => {
  const { run, content } = publication();
  const rows = [`1,One,${rest}`, `2,${open},${rest}`, `3,Three,${rest}`, `4,Four,${rest}`, `5,${later},${rest}`];
  const result = await run(`${[short, ...rows].join('\n')}\n`, 'grants.csv');
  expect(result.records).toBe(5);
  expect(notesOf(result)[0]).toBe('open-quotation 3');
  const grants = readdirSync(join(content, 'organisations/riverside-hall/grants'));
  expect(grants).toEqual(expect.arrayContaining(['one.md', 'three.md', 'four.md']));
});

test.each([
  ['their identifiers say so', ['G-1', 'G-2', 'G-3'], ['"Open day', 'Two', 'Door of 4"'], 'to line 4'],
  ['their identifiers are all of another kind', ['A12', 'B7X', '0CC'], ['"Open day', 'Two', '4"'], 'to line 4'],
  ['only the two are touched', ['A12', '0CC'], ['"Open day', 'Door of 4"'], 'to line 3'],
])(
  'rows that look like a value, because another mark closes what was never closed, are told: %s',
  async (_, ids, titles, told) => {
    const { run } = publication();
    const rows = ids.map((id, index) => `${id},${titles[index]},${rest}`);
    const prose = `G-9,"Five\nwith 5, 6, and a line",${rest}`;
    const result = await run(`${[short, ...rows, prose].join('\n')}\n`, 'grants.csv');
    expect(result).toMatchObject({ records: 2, imported: 2 });
    expect(notesOf(result)).toEqual([`rows-within 2 ${told}`]);
  },
);

test('they are told, too, where the row that they are in cannot be imported', async () => {
  const { run } = publication();
  const rows = [`G-1,One,GBP,"5,2026-03-31`, `G-2,Two,${rest}`, `G-3,4",${rest}`];
  const result = await run(`${[short, ...rows].join('\n')}\n`, 'grants.csv');
  expect(result).toMatchObject({ records: 1, imported: 0 });
  expect(notesOf(result)[0]).toBe('other-width 2 to line 4');
});

test('lines of UTF-8 and of the code page of Windows may be in one table', async () => {
  const { run, content } = publication();
  const table = [`${short}\n1,Llŷn,${rest}\n`, cp1252(`2,Café,${rest}\n`), `3,Tŷ,${rest}\n`];
  await run(Buffer.concat(table.map((part) => Buffer.from(part as string))), 'grants.csv');
  const grants = join(content, 'organisations/riverside-hall/grants');
  const titles = readdirSync(grants).map(
    (file) => /^title: (.*)$/m.exec(readFileSync(join(grants, file), 'utf8'))?.[1],
  );
  expect(titles.sort()).toEqual(['Café', 'Llŷn', 'Tŷ']);
});

test('ends of lines of several kinds in one table end its rows alike', async () => {
  const { run } = publication();
  const result = await run(
    `${short}\r\n1,One,${rest}\n2,Two,${rest}\r\n3,"T\nh\r\nree",${rest}\n4,Four,${rest}\r\n5,${rest}`,
  );
  expect(result).toMatchObject({ records: 5, imported: 4 });
  expect(notesOf(result)).toEqual(['no-currency 8 5: 5']);
});

test('a table whose first line cannot be read is told by that line', async () => {
  const { run, snapshot } = publication();
  await expect(run(`\n"${short}\n1,One,${rest}`, 'grants.csv')).rejects.toThrow('names of its columns, on line 2');
  expect(snapshot()).toEqual({});
});

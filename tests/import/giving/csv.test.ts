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

/** As Windows saves it. */
const cp1252 = (text: string) => Buffer.from(text, 'latin1');

test.each([
  ['the titles of the standard', `${titles}\n${row}\n`],
  ['its names', `${names}\r\n${row.replace('\n', '\r\n')}\r\n`],
  ['a mark of UTF-8 before it', `\uFEFF${titles}\n${row}`],
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
    `${head}Funding Org:Identifier;Funding Org:Name\n1;A new roof;EUR;1.914,50;31.03.2026;GB-CHC-1117726;Riverside Hall;GB-CHC-258583;Lindle Trust\n`,
    'grants.txt',
  );
  expect(read(roof)).toContain('amount: 1914.50');
});

test('the line of a row that cannot be imported is that of the table, and what has no column is told', async () => {
  const { run } = publication();
  const result = await run(
    `${titles}\n${row}\n${row.replace('lindle-1', 'lindle-2').replace('1,914.00', 'lots')}\n${row.replace('lindle-1', 'lindle-3')},extra`,
  );
  expect(notesOf(result)).toEqual(['odd-amount 4 360G-lindle-2: lots']);
  expect(result.unplaced.list().map(({ path }) => path)).toEqual(['column 18', 'fromOpenCall']);
});

test('of a table with a quotation that has no end nothing is imported', async () => {
  const { run, snapshot } = publication();
  await expect(run(`${titles}\n${row}\n"360G-lindle-2,A`, 'grants.csv')).rejects.toThrow('cannot be read as a table');
  expect(snapshot()).toEqual({});
});

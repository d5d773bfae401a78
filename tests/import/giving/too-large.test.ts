// One record that is too much for a grant stops no other, and is named.
import { expect, test } from 'vitest';
import { loadSite } from '../../../src/load-site.ts';
import { grant, notesOf, publication, roof } from './publication.ts';

const last = grant({ id: '3', title: 'Last' });
const inRows = (...records: string[]) => `[\n${records.join(',\n')}\n]`;
const written = (record: object) => JSON.stringify(record);
const good = (record: string) => inRows(written(grant()), record, written(last));

test.each([
  ['of more than 16 MB', () => written(grant({ id: '2', note: 'x'.repeat(17_000_000) })), 'too-large 3'],
  ['nested 100,000 deep', () => `{"id": "2", "a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep 3'],
  ['with 6 MB of description', () => written(grant({ id: '2', description: 'é '.repeat(3e6) })), 'too-large 3 2'],
  [
    'whose text is too long as Markdown',
    () => written(grant({ id: '2', description: '*'.repeat(6e5) })),
    'too-large 3 2',
  ],
  ['with a title of a megabyte', () => written(grant({ id: '2', title: 'x'.repeat(1e6) })), 'too-large 3 2'],
])('a record %s', async (_, record, expected) => {
  const { run, content, write } = publication();
  write('site.yaml', 'name: Grants\nurl: https://grants.example\nas-of: 2026-05-01\n');
  const result = await run(good(record()));
  expect(result).toMatchObject({ records: 3, imported: 2 });
  expect(notesOf(result)).toEqual([expected]);
  const { problems } = await loadSite({ content, now: 0, program: 'test' });
  expect(problems.filter(({ effect }) => effect !== 'notice')).toEqual([]);
});

test('a description of a recipient that fills a file is left out and told', async () => {
  const { run, read } = publication();
  const recipient = { id: 'GB-CHC-1117726', name: 'Riverside Hall', description: 'Hall. '.repeat(400_000) };
  const result = await run([grant({ recipientOrganization: [recipient] })]);
  expect(notesOf(result)).toEqual(['odd-value 1 recipientOrganization/0/description: a text of 2400000 letters']);
  expect(read('organisations/riverside-hall/organisation.md').length).toBeLessThan(200);
});

test('a row of 6 MB, and those behind it know their lines', async () => {
  const head = 'id,title,description,currency,amountAwarded,awardDate,Recipient Org:Identifier,Recipient Org:Name,';
  const row = (id: string, title: string, description: string, amount = '5') =>
    `${id},${title},"${description}",GBP,${amount},2026-03-31,GB-CHC-1117726,Riverside Hall,GB-CHC-258583,Lindle Trust`;
  const { run, read } = publication();
  const huge = `${'words\n'.repeat(1_000_000)}`;
  const table = [
    row('1', 'A new roof', 'a'),
    row('2', 'Two', huge),
    row('3', 'Three', 'c'),
    row('4', 'Four', 'd', 'x'),
  ];
  const result = await run(`${head}Funding Org:Identifier,Funding Org:Name\n${table.join('\n')}\n`, 'grants.csv');
  expect(result).toMatchObject({ records: 4, imported: 2 });
  expect(notesOf(result)).toEqual(['too-large 3 to line 1000003', 'odd-amount 1000005 4: x']);
  expect(read(roof)).toContain('A new roof');
});

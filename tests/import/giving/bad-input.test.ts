import { describe, expect, test } from 'vitest';
import { publicationReport } from '../../../src/import/giving/report.ts';
import { grant, notesOf, publication, roof } from './publication.ts';

describe('a record that is no whole grant is named with its reason', () => {
  test.each([
    ['no identifier', { id: undefined }, 'no-identifier'],
    ['no title', { title: ' ' }, 'no-title'],
    ['no amount', { amountAwarded: null }, 'no-amount'],
    ['an amount that is none', { amountAwarded: 'lots' }, 'odd-amount'],
    ['an amount that is a yes', { amountAwarded: true }, 'odd-amount'],
    ['an amount below nothing', { amountAwarded: -5 }, 'odd-amount'],
    ['no currency', { currency: 'pounds' }, 'no-currency'],
    ['no award date', { awardDate: undefined }, 'no-award-date'],
    ['a day that does not exist', { awardDate: '31/02/2014' }, 'odd-award-date'],
    ['no funder', { fundingOrganization: [] }, 'no-funder'],
    ['a funder without a name', { fundingOrganization: [{ id: 'GB-CHC-258583' }] }, 'no-funder'],
    ['no recipient', { recipientOrganization: undefined }, 'no-recipient'],
    ['a recipient that is only a name', { recipientOrganization: [{ name: 'A' }] }, 'no-recipient-identifier'],
    [
      'a person',
      { recipientOrganization: undefined, recipientIndividual: { id: 'x', name: 'Ada Moss' } },
      'recipient-individual',
    ],
  ])('%s', async (_, changes, code) => {
    const { run, snapshot } = publication();
    const result = await run([{ ...grant(), ...changes }]);
    expect(result).toMatchObject({ records: 1, imported: 0, changed: [] });
    expect(result.notes.map((note) => note.code)).toEqual([code]);
    expect(snapshot()).toEqual({});
    expect(publicationReport(result, 'grants.json', false)).not.toContain('Ada');
  });
});

test('numbers and yes as text, text as numbers, and one thing without its list are understood', async () => {
  const { run, read } = publication();
  const result = await run([
    grant({
      id: 17,
      amountAwarded: '£1,914.00',
      amountAppliedFor: '2 500.5',
      amountDisbursed: '1914',
      currency: 'gbp',
      awardDate: '2014-03-05T00:00:00+00:00',
      plannedDates: { startDate: '2014-04-01', duration: '12 months' },
      recipientOrganization: { id: 'GB-CHC-1117726', name: 'Riverside Hall', charityNumber: 1117726 },
      beneficiaryLocation: { name: 'Lindleford', latitude: '53.87654', longitude: -2.391 },
      grantProgramme: { title: 2014 },
      fromOpenCall: 'Y',
    }),
  ]);
  expect(result.imported).toBe(1);
  expect(read(roof)).toBe(`---
title: A new roof
funders:
  - funder: lindle-trust
    amount: 1914
    identifier: "17"
awarded: 2014-03-05
programme: "2014"
currency: GBP
starts: 2014-04-01
ends: 2015-03-31
applied-for: 2500.50
disbursed: 1914
places:
  - name: Lindleford
    latitude: 53.88
    longitude: -2.39
---

Slates and lead.
`);
  expect(result.unplaced.list()).toEqual([{ path: 'fromOpenCall', count: 1, example: 'Y', lines: [1] }]);
});

test('a position is rounded to a kilometre, and half of one is none; both are told', async () => {
  const { run, read } = publication();
  const places = [
    { name: 'A', latitude: '53.87', longitude: -2.3912345 },
    { name: 'B', latitude: 53.87 },
    { name: 'C', latitude: 53.87, longitude: 'west' },
    { name: 'D', latitude: '-0.001', longitude: '10.000' },
  ];
  expect(notesOf(await run([grant({ beneficiaryLocation: places })]))).toEqual([
    'shortened 1 beneficiaryLocation/0/longitude: -2.39',
    'odd-value 1 beneficiaryLocation/1/latitude: 53.87',
    'odd-value 1 beneficiaryLocation/2/longitude: west',
    'odd-value 1 beneficiaryLocation/2/latitude: 53.87',
    'shortened 1 beneficiaryLocation/3/latitude: 0',
  ]);
  expect(read(roof)).toContain(
    `places:
  - name: A
    latitude: 53.87
    longitude: -2.39
  - name: B
  - name: C
  - name: D
    latitude: 0
    longitude: 10
`,
  );
});

describe('days', () => {
  const dated = (id: string, awardDate: string) => grant({ id, title: id, awardDate });
  const file = (id: string) => `organisations/riverside-hall/grants/${id}.md`;

  test('are read day first throughout, where one of them proves it', async () => {
    const { run, read } = publication();
    await run([dated('a', '05/03/2014'), { ...dated('b', '01/04/2014'), plannedDates: [{ endDate: '31/12/2014' }] }]);
    expect(read(file('a'))).toContain('awarded: 2014-03-05');
    expect(read(file('b'))).toContain('awarded: 2014-04-01');
  });

  test('are read month first, where one of them proves that', async () => {
    const { run, read } = publication();
    await run([dated('a', '05/03/2014'), dated('b', '3/31/2014')]);
    expect(read(file('a'))).toContain('awarded: 2014-05-03');
  });

  test('are not guessed, where nothing proves an order or each order is proved', async () => {
    const { run } = publication();
    expect(notesOf(await run([dated('a', '05/03/2014')]))).toEqual(['odd-award-date 1 a: 05/03/2014']);
    const mixed = await run([dated('a', '05/03/2014'), dated('b', '31/03/2014'), dated('c', '3/31/2014')]);
    expect(notesOf(mixed)).toEqual(['odd-award-date 1 a: 05/03/2014']);
  });

  test('that cannot be read are left out, and told', async () => {
    const { run, read } = publication();
    const result = await run([grant({ plannedDates: [{ startDate: 'spring', endDate: '2014-04-31' }] })]);
    expect(notesOf(result)).toEqual([
      'odd-value 1 plannedDates/0/startDate: spring',
      'odd-value 1 plannedDates/0/endDate: 2014-04-31',
    ]);
    expect(read(roof)).not.toMatch(/starts|ends/);
  });
});

test.each(['as Windows writes it', 'with its bytes the other way'])('JSON in UTF-16 is read, %s', async (order) => {
  const { run, read } = publication();
  const bytes = Buffer.from(
    `\uFEFF{"grants": [\n{},\n${JSON.stringify(grant({ description: 'Llŷn 😀' }))}]}`,
    'utf16le',
  );
  const result = await run(order === 'as Windows writes it' ? bytes : bytes.swap16());
  expect(result).toMatchObject({ records: 2, imported: 1 });
  expect(notesOf(result)).toEqual(['no-identifier 2']);
  expect(read(roof)).toContain('\nLlŷn 😀\n');
});

test('of one identifier twice the first grant is taken', async () => {
  const { run, read } = publication();
  const result = await run(`[${JSON.stringify(grant())},\n${JSON.stringify(grant({ title: 'Other' }))}]`);
  expect(result).toMatchObject({ records: 2, imported: 1 });
  expect(notesOf(result)).toEqual(['same-identifier 2 360G-lindle-1, as on line 1']);
  expect(read(roof)).toContain('title: A new roof');
});

test('a record that is no JSON, or no record, stops no other', async () => {
  const { run } = publication();
  const result = await run(
    `{"license": "x", "grants": [\n{"id": 'a'},\n7, "grants", null,\n${JSON.stringify(grant())}\n]}`,
  );
  expect(result).toMatchObject({ records: 5, imported: 1 });
  expect(notesOf(result)).toEqual(['not-a-record 2', 'not-a-record 3', 'not-a-record 3', 'not-a-record 3']);
});

test.each([
  ['was cut short', `{"grants": [${JSON.stringify(grant())}, {"id": "b", "ti`, /cut short/],
  ['has no grants', '{"licence": "x", "data": {"grants": []}}', /no grants/],
  ['is a page', '<!doctype html><title>Not found</title>', /no column "Identifier"/],
  ['is empty', '', /empty/],
])('of a file that %s nothing is imported', async (_, text, message) => {
  const { run, snapshot } = publication();
  await expect(run(text)).rejects.toThrow(message);
  expect(snapshot()).toEqual({});
});

test('payments are written where they add up; else the total holds and they are told', async () => {
  const { run, read } = publication();
  const payment = (transactionDate: string, value: unknown) => ({ id: '1', transactionDate, currency: 'GBP', value });
  const paid = [payment('2026-04-02', 400.1), payment('2026-05-02', '599.90')];
  await run([grant({ amountDisbursed: 1000, disbursementTransaction: paid })]);
  expect(read(roof)).toContain(
    'payments:\n  - date: 2026-04-02\n    amount: 400.10\n  - date: 2026-05-02\n    amount: 599.90\n',
  );
  expect(read(roof)).not.toContain('disbursed');
  const other = publication();
  const result = await other.run([grant({ amountDisbursed: 900, disbursementTransaction: paid })]);
  expect(other.read(roof)).toContain('disbursed: 900');
  expect(result.unplaced.list().map(({ path, count }) => `${path} ${count}`)).toContain(
    'disbursementTransaction/value 2',
  );
});

test('contact data is never written, wherever it stands', async () => {
  const { run, snapshot } = publication();
  const result = await run([
    grant({
      description: 'Ask Ann (ann@hall.example, 01632 960 123) at OX4 1AP.\n\nFor 2014 2015, £10000000.',
      beneficiaryLocation: [{ name: 'East Oxford OX4 1AP' }],
      recipientOrganization: [
        {
          ...{ id: 'GB-CHC-1117726', name: 'Riverside Hall', description: 'From: Ann <ann@hall.example>' },
          ...{
            email: 'ann@hall.example',
            telephone: '01632 960123',
            streetAddress: '7 Mill Lane',
            postalCode: 'OX4 1AP',
          },
        },
      ],
    }),
  ]);
  const text = Object.values(snapshot())
    .map((file) => Buffer.from(file.split(' ')[1] ?? '', 'base64'))
    .join('\n');
  expect(text).toContain('Ask Ann (\\[…\\], \\[…\\]) at OX4.\n\nFor 2014 2015, £10000000.');
  expect(text).toContain('name: East Oxford OX4\n');
  expect(text + publicationReport(result, 'grants.json', true)).not.toMatch(/hall\.example|960|Mill Lane|1AP/);
  expect(result.unplaced.contacts().count).toBe(4);
});

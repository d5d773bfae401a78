// What a publication says that stands here otherwise already is told, each value once, and nothing of it is lost unseen.
import { describe, expect, test } from 'vitest';
import { publicationReport } from '../../../src/import/giving/report.ts';
import { grant, notesOf, publication, roof } from './publication.ts';

const organisation = 'organisations/riverside-hall/organisation.md';
const hall = (changes: object) => ({
  recipientOrganization: [
    {
      ...{ id: 'GB-CHC-1117726', name: 'Riverside Hall', description: 'A hall.', addressLocality: 'Lindleford' },
      ...{ url: 'https://hall.example', ...changes },
    },
  ],
});
const rows = (...records: object[]) => `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;

describe('an organisation that is in several rows', () => {
  test('keeps what the first says of it, and what others say is told once each', async () => {
    const { run, read } = publication();
    const other = hall({
      ...{ description: 'Another text.', addressLocality: 'Darwen', url: 'https://other.example', name: 'The Hall' },
    });
    const result = await run(
      rows(
        { ...grant(), ...hall({}) },
        { ...grant({ id: '2', title: 'Two' }), ...other },
        { ...grant({ id: '3', title: 'Three' }), ...other },
        { ...grant({ id: '4', title: 'Four' }), ...hall({ addressLocality: 'Upper Darwen' }) },
      ),
    );
    expect(read(organisation)).toContain('summary: A hall.');
    expect(notesOf(result)).toEqual([
      'other-name 3 GB-CHC-1117726: Riverside Hall; The Hall',
      `other-here 3 ${organisation} url: https://other.example`,
      `other-here 3 ${organisation} addressLocality: Darwen`,
      `other-here 3 ${organisation} description: Another text.`,
      `other-here 5 ${organisation} addressLocality: Upper Darwen`,
    ]);
    expect(publicationReport(result, 'grants.json', false)).toContain(
      `grants.json:3  ${organisation} url: https://oth`,
    );
  });

  test('is told of again by a newer publication, and not a byte of its file changes', async () => {
    const { run, snapshot } = publication();
    const long = 'A hall for everybody. '.repeat(20);
    await run([{ ...grant(), ...hall({ description: long }) }]);
    const before = snapshot();
    expect((await run([{ ...grant(), ...hall({ description: long }) }])).notes).toEqual([]);
    const result = await run([{ ...grant(), ...hall({ description: `${long} New.`, name: 'The Hall' }) }]);
    expect(notesOf(result)).toEqual([
      'other-name 1 GB-CHC-1117726: Riverside Hall; The Hall',
      `other-here 1 ${organisation} description: ${long.slice(0, 80)}…`,
    ]);
    expect(snapshot()).toEqual(before);
  });
});

test('a funder that is in several rows keeps what the first says of it, and what others say is told', async () => {
  const { run } = publication();
  const funded = (changes: object) => ({
    fundingOrganization: [{ id: 'GB-CHC-258583', name: 'Lindle Trust', url: 'https://lindle.example', ...changes }],
  });
  const result = await run(
    rows(
      grant(funded({})),
      grant({ id: '2', title: 'Two', ...funded({ name: 'Lindle Fund', url: 'https://fund.example' }) }),
    ),
  );
  expect(notesOf(result)).toEqual([
    'other-name 3 GB-CHC-258583: Lindle Trust; Lindle Fund',
    'other-here 3 funders/lindle-trust/funder.md url: https://fund.example',
  ]);
});

test('a description that a newer publication changes is told, and the text stays', async () => {
  const { run, read } = publication();
  await run([grant()]);
  const before = read(roof);
  expect(notesOf(await run([grant({ description: 'New words.' })]))).toEqual([
    `other-here 1 ${roof} description: New words.`,
  ]);
  expect(read(roof)).toBe(before);
});

test('a title and a day that somebody changed here, and the publication since, are told with both values', async () => {
  const { run, read, write } = publication();
  const planned = (endDate: string) => ({ plannedDates: [{ startDate: '2026-04-01', endDate }] });
  await run([grant(planned('2027-03-31'))]);
  write(roof, read(roof).replace('title: A new roof', 'title: Our roof').replace('2027-03-31', '2027-05-31'));
  const result = await run([grant({ title: 'A better roof', ...planned('2027-09-30') })]);
  expect(read(roof)).toContain('title: A better roof\n');
  expect(notesOf(result)).toEqual([
    `replaced 1 ${roof} title: Our roof → A better roof`,
    `replaced 1 ${roof} ends: 2027-05-31 → 2027-09-30`,
  ]);
  expect(publicationReport(result, 'grants.json', false)).toContain('Our roof → A better roof');
});

test('what is said of a grant that several funders share is told, beside the own amount', async () => {
  const { run, read, write } = publication();
  await run([grant()]);
  const shares =
    'funders:\n  - { funder: lindle-trust, amount: 1000, identifier: 360G-lindle-1 }\n  - funder: tide\n    amount: 5';
  write(roof, `---\ntitle: A new roof\n${shares}\nawarded: 2026-03-31\n---\n\nSlates and lead.\n`);
  const result = await run([grant({ amountAwarded: 1200, amountDisbursed: 300, awardDate: '2026-04-01' })]);
  expect(read(roof)).toContain('amount: 1200');
  expect(notesOf(result)).toEqual([`other-here 1 ${roof} awarded: 2026-04-01`, `other-here 1 ${roof} disbursed: 300`]);
});

describe('payments', () => {
  const paid = (...amounts: number[]) => ({
    amountDisbursed: amounts.reduce((sum, amount) => sum + amount, 0),
    disbursementTransaction: amounts.map((value, index) => ({ transactionDate: `2026-05-0${index + 1}`, value })),
  });

  test('that come where only their sum was are told, and the sum follows', async () => {
    const { run, read } = publication();
    await run([grant({ amountDisbursed: 400 })]);
    const result = await run([grant(paid(400, 250.5))]);
    expect(read(roof)).toContain('disbursed: 650.50\n');
    expect(notesOf(result)).toEqual([`other-here 1 ${roof} payments: 2026-05-01 400, 2026-05-02 250.50`]);
  });

  test('that were imported follow the publication', async () => {
    const { run, read } = publication();
    await run([grant({ ...paid(400, 100), amountAwarded: 1000 })]);
    expect((await run([grant({ ...paid(400, 100), amountAwarded: 1000 })])).changed).toEqual([]);
    const before = read(roof);
    const newer = grant({ ...paid(400, 50.5, 20), amountAwarded: 800 });
    expect((await run([newer])).notes).toEqual([]);
    expect(read(roof)).toBe(
      before
        .replace('amount: 1000', 'amount: 800')
        .replace('amount: 100\n', 'amount: 50.50\n  - date: 2026-05-03\n    amount: 20\n'),
    );
    expect((await run([newer])).changed).toEqual([]);
  });

  test('that an award passes, and follow it, let it pass', async () => {
    const { run, read } = publication();
    await run([grant({ ...paid(400), awardDate: '2026-04-01' })]);
    const later = { amountDisbursed: 400, disbursementTransaction: [{ transactionDate: '2026-06-01', value: 400 }] };
    expect((await run([grant({ ...later, awardDate: '2026-05-20' })])).notes).toEqual([]);
    expect(read(roof)).toMatch(/awarded: 2026-05-20\n[\s\S]*date: 2026-06-01\n/);
  });

  test.each([
    ['an amount', '400', '410'],
    ['a word more', 'amount: 400\n', 'amount: 400\n    note: the first half\n'],
    ['one more', 'amount: 400\n', 'amount: 400\n  - date: 2026-06-01\n    amount: 1\n'],
  ])('that somebody changed (%s) stay, and are told', async (_, from, to) => {
    const { run, read, write } = publication();
    await run([grant(paid(400))]);
    write(roof, read(roof).replace(from, to));
    const here = read(roof);
    for (const newer of [paid(400), paid(400, 250)]) {
      expect(notesOf(await run([grant(newer)]))).toEqual([expect.stringMatching(/^kept 1 .* payments: .*, there /)]);
      expect(read(roof)).toBe(here);
    }
  });

  test('stay where a newer publication has their sum alone, which is told', async () => {
    const { run, read } = publication();
    await run([grant(paid(400))]);
    const before = read(roof);
    expect(notesOf(await run([grant({ amountDisbursed: 700 })]))).toEqual([`other-here 1 ${roof} disbursed: 700`]);
    expect(read(roof)).toBe(before);
    await run([grant(paid(400, 300))]);
    expect(read(roof)).toContain('amount: 300\n');
  });
});

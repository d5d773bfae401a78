import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { grant, notesOf, publication, roof, type Publication } from './publication.ts';

const organisation = 'organisations/riverside-hall/organisation.md';
const planned = (endDate: string) => ({ plannedDates: [{ startDate: '2026-04-01', endDate }] });
const at = (name: string, latitude = 53.87) => ({ beneficiaryLocation: [{ name, latitude, longitude: -2.39 }] });

/** In place of a text that is there once. */
function edit({ read, write }: Publication, file: string, from: string, to: string): void {
  expect(read(file).split(from)).toHaveLength(2);
  write(file, read(file).replace(from, to));
}

test('the same publication again changes no byte', async () => {
  const { run, snapshot } = publication();
  const grants = [grant(planned('2027-03-31')), grant({ id: '2', ...at('Lindleford') })];
  await run(grants);
  const before = snapshot();
  expect(await run(grants)).toMatchObject({ records: 2, imported: 2, changed: [], notes: [] });
  expect(snapshot()).toEqual(before);
});

test('a newer publication changes what the funder owns, and not a byte of the rest', async () => {
  const village = publication();
  const { run, read } = village;
  await run([grant({ ...planned('2027-03-31'), amountAppliedFor: 1200 })]);
  edit(village, roof, 'amount: 1000\n', 'amount:   1000   # as agreed by telephone\n');
  edit(
    village,
    roof,
    'currency: GBP\n',
    "currency: GBP\n\n# ours\nsupport:\n  - 'a  van'\ncontingency: { amount: 50 }\n",
  );
  edit(village, roof, 'Slates and lead.', 'We write   what we like.\n\n- here');
  const before = read(roof);
  const next = grant({ ...planned('2027-06-30'), title: 'Roof: #2', amountAwarded: 1100.5, description: 'New words.' });
  expect((await run([next])).changed.toSorted()).toEqual(['funders/lindle-trust/import.json', roof]);
  expect(read(roof)).toBe(
    before
      .replace('title: A new roof', 'title: "Roof: #2"')
      .replace('amount:   1000   # as', 'amount:   1100.50   # as')
      .replace('ends: 2027-03-31', 'ends: 2027-06-30')
      .replace('applied-for: 1200\n', ''),
  );
});

test('a value that somebody changed here stays, until the publication itself says something new', async () => {
  const village = publication();
  const { run, read } = village;
  await run([grant(planned('2027-03-31'))]);
  edit(village, roof, '2027-03-31', '2027-05-31');
  const again = await run([grant(planned('2027-03-31'))]);
  expect(notesOf(again)).toEqual([`kept 1 ${roof} ends: 2027-05-31, there 2027-03-31`]);
  expect(again.changed).toEqual([]);
  await run([grant(planned('2027-09-30'))]);
  expect(read(roof)).toContain('ends: 2027-09-30');
});

test('places follow the publication until the organisation has touched them', async () => {
  const village = publication();
  const { run, read } = village;
  await run([grant(at('Lindleford'))]);
  await run([grant(at('Darwen'))]);
  expect(read(roof)).toContain('places:\n  - name: Darwen\n');
  edit(village, roof, 'name: Darwen', 'name: Upper Darwen');
  expect(notesOf(await run([grant(at('Lindleford'))]))).toEqual([
    `kept 1 ${roof} places: [{"name":"Upper Darwen","latitude":"53.87","longitude":"-2.39"}], there [{"name":"Lindleford","latitude":"53.87","longitude":"-2.39"}]`,
  ]);
  expect(read(roof)).toContain('name: Upper Darwen');
});

test('of a grant that several funders share only the own share changes', async () => {
  const { run, read, write } = publication();
  const shared = `---
title: Roof
funders:
  - { funder: lindle-trust, amount: 1000, identifier: 360G-lindle-1 }
  - funder: tidewater
    amount: 500
awarded: 2026-01-01
---
`;
  await run([grant()]);
  write(roof, shared);
  await run([grant({ amountAwarded: 1200, awardDate: '2026-02-01' })]);
  expect(read(roof)).toBe(shared.replace('1000', '1200'));
});

test('a grant that was written here by hand is found by its identifier, and what is there is left', async () => {
  const { run, read, write, snapshot } = publication();
  const file = 'organisations/hall/grants/slates.md';
  write('funders/lindle/funder.md', '---\nname: The Lindle Trust\nidentifier: gb-chc-258583\n---\n');
  write('organisations/hall/organisation.md', '---\nname: The Hall\nidentifiers: GB-COH-00123456\n---\n');
  write(
    file,
    '---\r\ntitle: Slates\r\nidentifier: 360G-lindle-1\r\nfunders:\r\n  - funder: lindle\r\n    amount: 1000.00\r\nawarded: 2026-03-31\r\n---\r\nOurs\r\n',
  );
  const recipient = { id: '360G-lindle-org:7', name: 'Hall', companyNumber: '123456' };
  const result = await run([grant({ recipientOrganization: [recipient], ...planned('2027-03-31') })]);
  expect(notesOf(result)).toEqual([
    'other-name 1 GB-CHC-258583: The Lindle Trust; Lindle Trust',
    'other-here 1 funders/lindle/funder.md identifier: GB-CHC-258583',
    `kept 1 ${file} title: Slates, there A new roof`,
    `other-here 1 ${file} description: Slates and lead.`,
    'other-name 1 360G-lindle-org:7: The Hall; Hall',
    'other-here 1 organisations/hall/organisation.md identifier: 360G-lindle-org:7',
    'other-here 1 organisations/hall/organisation.md identifier: GB-COH-123456',
  ]);
  expect(read(file)).toBe(
    '---\r\ntitle: Slates\r\nidentifier: 360G-lindle-1\r\nfunders:\r\n  - funder: lindle\r\n    amount: 1000.00\r\nawarded: 2026-03-31\r\nstarts: 2026-04-01\r\nends: 2027-03-31\r\n---\r\nOurs\r\n',
  );
  expect(Object.keys(snapshot())).toEqual([
    'funders/lindle/funder.md',
    'funders/lindle/import.json',
    'organisations/hall/grants/slates.md',
    'organisations/hall/organisation.md',
  ]);
});

test('a grant that was removed here stays removed, and one that cannot be read stays as it is', async () => {
  const { run, read, write, content } = publication();
  const other = grant({ id: '2', title: 'Boiler' });
  await run([grant(), other]);
  rmSync(join(content, roof));
  const boiler = 'organisations/riverside-hall/grants/boiler.md';
  write(boiler, '---\ntitle: [\n---\n');
  const result = await run([grant(), other]);
  expect(result).toMatchObject({ records: 2, imported: 0, changed: [] });
  expect(notesOf(result)).toEqual([`deleted-grant 1 360G-lindle-1: ${roof}`, `unreadable-grant 1 2: ${boiler}`]);
  expect(read(boiler)).toBe('---\ntitle: [\n---\n');
});

describe('organisations', () => {
  const to = (id: string, recipient: object) => grant({ id, title: id, recipientOrganization: [recipient] });

  test('are one by any of their identifiers, never by their name', async () => {
    const { run, read, snapshot } = publication();
    const result = await run([
      to('a', { id: '360G-x-org:aB', name: 'Hall', charityNumber: '1117726' }),
      to('b', { id: '360G-y-org:7', name: 'The Hall', charityNumber: '1117726', companyNumber: '04270053' }),
      to('c', { id: 'GB-COH-4270053', name: 'Hall' }),
      to('d', { id: '360G-x-org:Ab', name: 'Hall' }),
    ]);
    const folders = new Set(Object.keys(snapshot()).map((file) => file.split('/').slice(0, 2).join('/')));
    expect([...folders].toSorted()).toEqual(['funders/lindle-trust', 'organisations/hall', 'organisations/hall-2']);
    expect(read('organisations/hall/organisation.md')).toBe(
      '---\nname: Hall\nidentifiers:\n  - "360G-x-org:aB"\n  - GB-CHC-1117726\n  - "360G-y-org:7"\n  - GB-COH-04270053\n---\n',
    );
    expect(notesOf(result)).toEqual([
      'other-name 1 360G-y-org:7: Hall; The Hall',
      'other-here 1 organisations/hall/organisation.md identifier: 360G-y-org:7',
      'other-here 1 organisations/hall/organisation.md identifier: GB-COH-4270053',
      'same-name 1 Hall (360G-x-org:Ab); hall is the other',
    ]);
  });

  test('with an identifier that is cut short are told apart by their names', async () => {
    const { run, snapshot } = publication();
    await run([to('a', { id: '360G-x-org:', name: 'Hall' }), to('b', { id: '360G-x-org:', name: 'Club' })]);
    await run([to('c', { id: '360G-x-org:', name: 'Club' })]);
    const files = Object.keys(snapshot()).filter((file) => file.startsWith('organisations'));
    expect(files).toEqual([
      'organisations/club/grants/b.md',
      'organisations/club/grants/c.md',
      'organisations/club/organisation.md',
      'organisations/hall/grants/a.md',
      'organisations/hall/organisation.md',
    ]);
  });

  test('that are here already are never written to', async () => {
    const village = publication();
    await village.run([grant()]);
    village.write(organisation, '---\nname: Riverside\nidentifiers: [GB-CHC-1117726]\n---\n\nOurs.\n');
    await village.run([grant({ id: '2', title: 'Boiler' })]);
    expect(village.read(organisation)).toBe('---\nname: Riverside\nidentifiers: [GB-CHC-1117726]\n---\n\nOurs.\n');
    expect(village.read('organisations/riverside-hall/grants/boiler.md')).toContain('title: Boiler');
  });
});

test('what nobody remembers any more is not guessed: the memory must be whole', async () => {
  const { run, write, read } = publication();
  await run([grant()]);
  write('funders/lindle-trust/import.json', '{"grants": {"x": {"file": "../../../etc/passwd", "values": {}}}}');
  const before = read(roof);
  await expect(run([grant({ title: 'New' })])).rejects.toThrow('cannot be read');
  expect(read(roof)).toBe(before);
});

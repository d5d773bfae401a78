// Of what is here, a publication changes what its own funder gave, whatever identifiers others chose.
import { expect, test } from 'vitest';
import { grant, notesOf, publication, roof } from './publication.ts';

const other = { fundingOrganization: [{ id: 'GB-CHC-111', name: 'Village Fund' }] };
const buses = { recipientOrganization: [{ id: 'GB-CHC-222', name: 'Village Buses' }] };
const minibus = 'organisations/village-buses/grants/minibus.md';

test('two funders may each have a grant of the same identifier', async () => {
  const { run, read } = publication();
  await run([grant({ id: '1' })]);
  const second = (amountAwarded: number) => [grant({ id: '1', title: 'Minibus', amountAwarded, ...other, ...buses })];
  expect(await run(second(20_000))).toMatchObject({ imported: 1, notes: [] });
  const before = read(roof);
  expect(await run(second(25_000))).toMatchObject({ imported: 1, notes: [] });
  expect(read(minibus)).toContain('amount: 25000');
  expect(read(roof)).toBe(before);
});

test.each([buses, { recipientOrganization: [{ id: 'GB-CHC-222', name: 'Aard Buses' }] }])(
  'of a grant that they share, each changes its own amount, and a grant of its own of that identifier',
  async (who) => {
    const { run, read, write } = publication();
    await run([grant({ id: '1' })]);
    const second = (amountAwarded: number) => [grant({ id: '1', title: 'Minibus', amountAwarded, ...other, ...who })];
    await run(second(20_000));
    const shares = 'funders:\n  - { funder: lindle-trust, amount: 1000 }\n  - { funder: village-fund, amount: 500 }\n';
    write(roof, `---\ntitle: A new roof\n${shares}awarded: 2026-03-31\ncurrency: GBP\nidentifier: "1"\n---\n`);
    await run([grant({ id: '1', amountAwarded: 1200 })]);
    expect(read(roof)).toContain('funder: lindle-trust, amount: 1200 }');
    expect((await run(second(20_000))).changed).toEqual([]);
    expect((await run(second(25_000))).imported).toBe(1);
    expect(read(roof)).toContain('funder: village-fund, amount: 500 }');
  },
);

test.each(['currency: GBP\n', ''])('the amount of a share stays in the money of the grant (%j)', async (currency) => {
  const { run, read, write } = publication();
  await run([grant({ id: '360G-lindle-1' })]);
  const shares = 'funders:\n  - { funder: lindle-trust, amount: 1000 }\n  - { funder: mill, amount: 500 }\n';
  write(
    roof,
    `---\ntitle: A new roof\n${shares}awarded: 2026-03-31\n${currency}identifier: 360G-lindle-1\n---\n\nSlates and lead.\n`,
  );
  const result = await run([grant({ id: '360G-lindle-1', amountAwarded: 1200, currency: 'EUR' })]);
  expect(read(roof)).toContain('funder: lindle-trust, amount: 1000 }');
  expect(notesOf(result)).toEqual([`other-here 1 ${roof} amount: 1200`, `other-here 1 ${roof} currency: EUR`]);
});

test('two shares of one funder are both changed', async () => {
  const { run, read, write } = publication();
  await run([grant({ id: 'a' })]);
  const share = (identifier: string) => `  - { funder: lindle-trust, amount: 1, identifier: ${identifier} }\n`;
  write(roof, `---\ntitle: A new roof\nfunders:\n${share('a')}${share('b')}awarded: 2026-03-31\ncurrency: GBP\n---\n`);
  for (const more of [0, 1])
    await run([grant({ id: 'a', amountAwarded: 1100 + more }), grant({ id: 'b', amountAwarded: 800 + more })]);
  expect(read(roof)).toContain('amount: 1101, identifier: a');
  expect(read(roof)).toContain('amount: 801, identifier: b');
});

test('a recipient of two identifiers is given back with the first, which is told', async () => {
  const { run } = publication();
  const second = { id: '360G-x-org:1', name: 'Riverside Hall', charityNumber: '1117726' };
  const result = await run([grant({ id: 'a' }), grant({ id: 'b', title: 'Chairs', recipientOrganization: [second] })]);
  expect(notesOf(result)).toEqual([
    'other-here 1 organisations/riverside-hall/organisation.md identifier: 360G-x-org:1',
  ]);
});

test('a second column of one name is told', async () => {
  const { run } = publication();
  const head = 'Identifier,Title,Title,Amount Awarded,Currency,Award Date,Recipient Org:Identifier,Recipient Org:Name';
  const row = 'g1,A roof,B,12.50,GBP,2026-03-31,GB-CHC-222,Buses,GB-CHC-111,Village Fund';
  const { imported, unplaced } = await run(`${head},Funding Org:Identifier,Funding Org:Name\n${row}\n`, 'grants.csv');
  expect([imported, unplaced.list().map(({ path }) => path)]).toEqual([1, ['title (2)']]);
});

// Which file is a grant that was imported before: files are renamed, copied and removed, and identifiers mended by hand.
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { grant, notesOf, publication, roof } from './publication.ts';

const boiler = 'organisations/riverside-hall/grants/boiler.md';
const second = (amountAwarded = 2000) => grant({ id: '360G-lindle-2', title: 'Boiler', amountAwarded });

test('a file that took the name of one that was removed stays the grant that it is', async () => {
  const { run, read, content } = publication();
  await run([grant(), second()]);
  rmSync(join(content, roof));
  renameSync(join(content, boiler), join(content, roof));
  const before = read(roof);
  const result = await run([second(), grant({ amountAwarded: 1111 })]);
  expect(notesOf(result)).toEqual([`deleted-grant 1 360G-lindle-1: ${roof}`]);
  expect(read(roof)).toBe(before);
  await run([second(2500)]);
  expect(read(roof)).toBe(before.replace('2000', '2500'));
});

test('a file whose identifier was mended by hand is that grant, and no longer the other one', async () => {
  const { run, read, write } = publication();
  await run([grant()]);
  write(roof, read(roof).replace('360G-lindle-1', '360G-lindle-2'));
  const result = await run([grant({ amountAwarded: 5, title: 'Fifth' }), second(9)]);
  expect(notesOf(result)).toContain(`deleted-grant 1 360G-lindle-1: ${roof}`);
  expect(read(roof)).not.toContain('Fifth');
});

test('a file from which the identifier was taken is still the grant that was written there', async () => {
  const { run, read, write } = publication();
  await run([grant()]);
  write(roof, read(roof).replace('    identifier: "360G-lindle-1"\n', ''));
  await run([grant({ amountAwarded: 1200 })]);
  expect(read(roof)).toContain('amount: 1200\n');
});

test('where two files were made one, and one identifier is left, each share is still the grant that was written there', async () => {
  const { run, read, write, content } = publication();
  const bee = { fundingOrganization: [{ id: 'GB-CHC-111', name: 'Bee' }] };
  const ofBee = (amountAwarded: number) => [grant({ id: '360G-bee-9', title: 'A new roof', amountAwarded, ...bee })];
  await run([grant()]);
  await run(ofBee(500));
  const other = 'organisations/riverside-hall/grants/a-new-roof-2026.md';
  rmSync(join(content, roof));
  const shares = '  - { funder: lindle-trust, amount: 1000 }\n  - { funder: bee, amount: 500 }\n';
  write(other, `---\ntitle: A new roof\nidentifier: 360G-lindle-1\nfunders:\n${shares}awarded: 2026-03-31\n---\n`);
  expect((await run(ofBee(600))).imported).toBe(1);
  expect((await run([grant({ amountAwarded: 1100 })])).imported).toBe(1);
  expect(read(other)).toContain('lindle-trust, amount: 1100 }\n  - { funder: bee, amount: 600 }');
});

test('of a grant that was copied here the file that was written follows the publication, which is told', async () => {
  const { run, read, write } = publication();
  await run([grant()]);
  for (const name of ['a', 'z']) write(`organisations/riverside-hall/grants/${name}.md`, read(roof));
  const result = await run([grant({ amountAwarded: 1200 })]);
  expect(read(roof)).toContain('amount: 1200\n');
  expect(notesOf(result)).toEqual([`copies 1 360G-lindle-1: ${roof} of 3`]);
});

test('a funder whose identifier was mended here is still the one whose publication it was', async () => {
  const { run, read, write, snapshot } = publication();
  await run([grant()]);
  write(
    'funders/lindle-trust/funder.md',
    read('funders/lindle-trust/funder.md').replace('GB-CHC-258583', 'GB-CHC-258584'),
  );
  const files = Object.keys(snapshot());
  const result = await run([grant({ amountAwarded: 1200 })]);
  expect(Object.keys(snapshot())).toEqual(files);
  expect(read(roof)).toContain('amount: 1200\n');
  expect(notesOf(result)).toEqual(['other-here 1 funders/lindle-trust/funder.md identifier: GB-CHC-258583']);
});

test('a programme keeps its file, whatever it is called since', async () => {
  const { run, read, write } = publication();
  const small = { grantProgramme: [{ title: 'Small grants' }] };
  await run([grant(small)]);
  write('programmes/small-grants.md', read('programmes/small-grants.md').replace('Small grants', 'Little grants'));
  expect(await run([grant(small)])).toMatchObject({ changed: [], notes: [] });
  write(roof, read(roof).replace('programme: small-grants', 'programme: own-choice'));
  expect(notesOf(await run([grant(small)]))).toEqual([`kept 1 ${roof} programme: own-choice, there small-grants`]);
});

test('a name of many digits keeps all of them', async () => {
  const { run, read } = publication();
  const numbered = (id: string, title: string) => JSON.stringify(grant({ title })).replace('"360G-lindle-1"', id);
  const result = await run(
    `[${numbered('12345678901234567890', 'A new roof')}, ${numbered('12345678901234567891', 'Boiler')}, ${numbered('1.10', 'Door')}]`,
  );
  expect(result).toMatchObject({ imported: 3, notes: [] });
  expect(read(roof)).toContain('identifier: "12345678901234567890"');
  expect(read('organisations/riverside-hall/grants/door.md')).toContain('identifier: "1.10"');
});

test('half of a letter is no change that anybody made', async () => {
  const { run } = publication();
  const halved = [grant({ title: 'A new roof \ud83d', description: 'Slates \udc00 and lead.' })];
  await run(halved);
  expect(await run(halved)).toMatchObject({ changed: [], notes: [] });
});

test('a postcode that is cut in the words of a recipient is told', async () => {
  const { run } = publication();
  const who = { id: 'GB-CHC-1117726', name: 'Riverside Hall', description: 'We are at 1 High St, SW1A 2AA, London' };
  expect(notesOf(await run([grant({ recipientOrganization: [who] })]))).toEqual([
    'shortened 1 recipientOrganization/0/description: We are at 1 High St, SW1A, London',
  ]);
});

test('an identifier that two organisations seem to have leads nowhere else, and is told', async () => {
  const { run, read } = publication();
  const of = (id: string, name: string, who: string, charityNumber?: string) =>
    grant({ id, title: id, recipientOrganization: [{ id: who, name, ...(charityNumber ? { charityNumber } : {}) }] });
  const [zed, abbey] = ['GB-CHC-1001001', 'GB-CHC-2002002'];
  const rows = [of('1', 'Zed Hall', zed), of('2', 'Abbey Hall', abbey), of('3', 'Zed Hall', zed, '2002002')];
  expect(notesOf(await run(rows))).toEqual([
    `other-here 1 organisations/zed-hall/organisation.md identifier: ${abbey}`,
  ]);
  await run([of('4', 'Abbey Hall', abbey)]);
  expect(read('organisations/abbey-hall/grants/4.md')).toContain('"4"');
});

test('an identifier that is one in the world is written once, whichever funder has it', async () => {
  const { run, snapshot } = publication();
  await run([grant()]);
  const files = Object.keys(snapshot());
  const other = { fundingOrganization: [{ id: '360G-lindle', name: 'Lindle Trust' }] };
  const result = await run([grant(other)]);
  expect(notesOf(result)).toContain(
    `other-funder 1 360G-lindle-1: ${roof}, in the publication of Lindle Trust (360G-lindle)`,
  );
  expect(Object.keys(snapshot())).toEqual(files);
});

test('another spelling of a name is told, once', async () => {
  const { run } = publication();
  const of = (id: string, name: string, funder: string, title: string) =>
    grant({
      ...{ id, title: id, grantProgramme: [{ title }] },
      recipientOrganization: [{ id: 'GB-CHC-1117726', name }],
      fundingOrganization: [{ id: 'GB-CHC-258583', name: funder }],
    });
  const loud = (id: string) => of(id, 'HALL', 'LINDLE TRUST', 'small grants');
  expect(notesOf(await run([of('1', 'Hall', 'Lindle Trust', 'Small grants'), loud('2'), loud('3')]))).toEqual([
    'other-name 1 GB-CHC-258583: Lindle Trust; LINDLE TRUST',
    'other-name 1 programmes/small-grants.md: Small grants; small grants',
    'other-name 1 GB-CHC-1117726: Hall; HALL',
  ]);
});

test('a grant that has a second name beside its own is not written twice', async () => {
  const { run, write, snapshot } = publication();
  write('funders/lindle-trust/funder.md', '---\nname: Lindle Trust\nidentifier: GB-CHC-258583\n---\n');
  const shares = 'funders:\n  - { funder: lindle-trust, amount: 1000, identifier: L1 }\n';
  write(roof, `---\ntitle: A new roof\nidentifier: 360G-lindle-1\n${shares}awarded: 2026-03-31\n---\n`);
  const files = Object.keys(snapshot());
  expect(notesOf(await run([grant()]))[0]).toMatch(/^other-funder 1 360G-lindle-1: /);
  expect(Object.keys(snapshot())).toEqual(files);
});

test('a second number of one register is told, and each spelling of an identifier', async () => {
  const { run, read } = publication();
  const of = (id: string, who: object) =>
    grant({ id, title: id, recipientOrganization: [{ name: 'Hall', id: '360G-o:1', ...who }] });
  const rows = [of('1', { charityNumber: '1111111' }), of('2', { charityNumber: '1111112' })];
  const coh = ['GB-COH-123456', 'GB-COH-00123456', 'gb-coh-00123456'].map((id, index) =>
    of(`c${index}`, { id, name: 'Mill' }),
  );
  expect(notesOf(await run([...rows, ...coh]))).toEqual([
    'other-here 1 organisations/hall/organisation.md identifier: GB-CHC-1111112',
    'other-here 1 organisations/mill/organisation.md identifier: GB-COH-00123456',
    'other-here 1 organisations/mill/organisation.md identifier: gb-coh-00123456',
  ]);
  expect(read('organisations/hall/organisation.md')).not.toContain('1111112');
});

test('the number of a register that its identifier ends with is no other one of England', async () => {
  const { run, read } = publication();
  await run([grant({ recipientOrganization: [{ id: 'GB-NIC-100123', name: 'Hall', charityNumber: 100123 }] })]);
  expect(read('organisations/hall/organisation.md')).not.toContain('GB-CHC');
});

test('what a recipient is called first is given back, and whatever else a publication calls it is told', async () => {
  const { run } = publication();
  const of = (id: string, who: object) => grant({ id, title: id, recipientOrganization: [{ name: 'Hall', ...who }] });
  await run([of('1', { id: 'GB-COH-07654321', charityNumber: '1117726' })]);
  const second = of('2', { id: 'GB-CHC-1117726', companyNumber: '07654321' });
  const hall = 'other-here 1 organisations/hall/organisation.md identifier:';
  expect(notesOf(await run([second]))).toEqual([`${hall} GB-CHC-1117726`]);
  expect(notesOf(await run([of('3', { id: 'GB-COH-07654321', charityNumber: '1198765' })]))).toEqual([
    `${hall} GB-CHC-1198765`,
  ]);
});

test('of two numbers of one register in two rows the first is given back', async () => {
  const { run, read } = publication();
  const of = (id: string, charityNumber: string) =>
    grant({ id, title: id, recipientOrganization: [{ name: 'Hall', id: 'GB-CHC-1117726', charityNumber }] });
  const hall = 'organisations/hall/organisation.md';
  expect(notesOf(await run([of('1', '1117726'), of('2', '1198765')]))).toEqual([
    `other-here 1 ${hall} identifier: GB-CHC-1198765`,
  ]);
  expect(read(hall)).not.toContain('1198765');
});

test('another spelling of a funder is told', async () => {
  const { run } = publication();
  const of = (id: string, funder: string) =>
    grant({ id, title: id, fundingOrganization: [{ id: funder, name: 'Lindle Trust' }] });
  expect(notesOf(await run([of('1', 'GB-CHC-258583'), of('2', 'gb-chc-258583')]))).toEqual([
    'other-here 1 funders/lindle-trust/funder.md identifier: gb-chc-258583',
  ]);
});

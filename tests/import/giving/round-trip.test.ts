// What was imported is published again as it was.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPublication } from '../../../src/import/giving/import-publication.ts';
import { loadSite } from '../../../src/load-site.ts';
import { areThere as schemasAreThere, errorsOf, givingPackage } from '../../open-data/standard-schemas.ts';
import { publishedSample, publishOnce } from '../../published-sample.ts';
import { snapshotOf } from '../blog-folder.ts';
import { grant, publication } from './publication.ts';
import { differences } from './differences.ts';
import { areThere, files, grantsIn, type Giving } from './real-grants.ts';
import { untold, type Imported } from './untold.ts';

const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
const content = join(folder, 'content');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the grants of the sample come out as they went in, field by field', async () => {
  const there = grantsIn(join(await publishedSample(), 'data/360giving.json'));
  expect(there.length).toBeGreaterThan(8);
  const copy = join(folder, 'copy');
  mkdirSync(copy);
  writeFileSync(join(copy, 'site.yaml'), readFileSync('content/site.yaml'));
  const source = join(await publishedSample(), 'data/360giving.json');
  const result = await importPublication({ source, content: copy });
  expect(result).toMatchObject({ records: there.length, imported: there.length, notes: [] });
  const site = await publishOnce(copy, join(folder, 'copied'));
  const found = differences(there, grantsIn(join(site, 'data/360giving.json')));
  expect(untold(found, [{ source, result }])).toEqual([]);
}, 240_000);

test('numbers of any register, a long description and the town of a recipient come out as they went in', async () => {
  const { run, content: village, folder: place } = publication();
  writeFileSync(join(village, 'site.yaml'), 'name: Grants\nurl: https://grants.example\nas-of: 2026-05-01\n');
  const recipients = [
    { charityNumber: 'NIC100123', companyNumber: '32184R', description: `${'Slates and lead. '.repeat(30)}*Us*.` },
    { charityNumber: 'SC012345', companyNumber: 'SC123456', description: 'Short.', addressLocality: 'Lindleford' },
    { charityNumber: '1117726', description: 'One.\n\nTwo.' },
    { id: 'GB-CHC-1117727', charityNumber: 'SC012346' },
    { id: 'GB-CHC-300000', charityNumber: '300001' },
    { id: 'GB-COH-1234567', companyNumber: '01234567' },
  ].map((recipient, index) => ({ id: `360G-x-org:${index}`, name: `Hall ${index}`, ...recipient }));
  await run(recipients.map((recipient, id) => grant({ id: `g${id}`, recipientOrganization: [recipient] })));
  const exported = grantsIn(join(await publishOnce(village, join(place, 'site')), 'data/360giving.json'));
  expect(exported.map(({ recipientOrganization: [recipient] }) => recipient)).toEqual(
    recipients.map((recipient) => expect.objectContaining(recipient)),
  );
}, 240_000);

describe.skipIf(!areThere)('324 real grants (passed over where ../shared/corpus is absent)', () => {
  const imports: Imported[] = [];
  let exported: { readonly grants: readonly Giving[] };

  beforeAll(async () => {
    mkdirSync(content);
    writeFileSync(join(content, 'site.yaml'), 'name: Grants\nurl: https://grants.example\nas-of: 2026-01-01\n');
    for (const source of files) imports.push({ source, result: await importPublication({ source, content }) });
    const site = await publishOnce(content, join(folder, 'site'));
    exported = JSON.parse(readFileSync(join(site, 'data/360giving.json'), 'utf8')) as typeof exported;
  }, 240_000);

  test('every one of them is imported or reported', () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(sum(imports.map(({ result }) => result.records))).toBe(324);
    expect(imports.map(({ result }) => result.imported)).toEqual([156, 98, 70]);
  });

  test('nothing of what was written is left out of the site', async () => {
    const { problems } = await loadSite({ content, now: 0, program: 'test' });
    expect(problems.filter(({ effect }) => effect !== 'notice')).toEqual([]);
  });

  test('every value of the source is in the export, or told by the import: the table of differences is empty', () => {
    const found = differences(files.flatMap(grantsIn), exported.grants);
    expect(untold(found, imports)).toEqual([]);
  });

  test('contact data is all that the report counts as such', () => {
    const lost = differences(files.flatMap(grantsIn), exported.grants);
    const isContact = ({ path }: { path: string }) => /\/(?:postalCode|streetAddress)$/.test(path);
    const told = imports.reduce((sum, { result }) => sum + result.unplaced.contacts().count, 0);
    expect(lost.filter(isContact)).toHaveLength(told);
  });

  test('whichever value is lost or changed, the table has it', () => {
    const source = files.flatMap(grantsIn).find(({ id }) => id === '360G-ocf-a06G000000QYsXD');
    const target = exported.grants.find(({ id }) => id === source?.id);
    if (!source || !target) throw new Error('That grant is not there');
    const found = (here: Giving) => untold(differences([source], [here]), imports);
    const { title: _, ...untitled } = target;
    const [{ companyNumber: _number, ...recipient } = {}] = target.recipientOrganization as {
      companyNumber?: string;
    }[];
    expect(found(target)).toEqual([]);
    expect(found(untitled as Giving)).toEqual([`${source.id} title: ${String(source['title'])} → nothing`]);
    expect(found({ ...target, recipientOrganization: [recipient] })).toEqual([
      `${source.id} recipientOrganization/0/companyNumber: 32184R → nothing`,
    ]);
    expect(found({ ...target, amountDisbursed: 1 })).toEqual([expect.stringMatching(/ amountDisbursed: \d+ → 1$/)]);
    expect(found({ ...target, actualDates: [{ startDate: '2014-01-01' }] })).toEqual([
      `${source.id} actualDates/0/startDate: nothing → 2014-01-01`,
    ]);
    expect(untold(differences([source], []), imports)).toEqual([`${source.id} id: ${source.id} → nothing`]);
    expect(untold(differences([], [target]), imports)).toEqual([`${source.id} id: nothing → ${source.id}`]);
  });

  test.skipIf(!schemasAreThere)('the export is valid by the schema of 360Giving 1.4.3', () => {
    expect(errorsOf(givingPackage(), exported)).toEqual([]);
  });

  test('no postcode, street or e-mail address of the source is written', () => {
    const written = Object.values(snapshotOf(content)).map((file) => Buffer.from(file.split(' ')[1] ?? '', 'base64'));
    const text = written.join('\n');
    const source = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const valuesOf = (field: string) =>
      [...source.matchAll(new RegExp(`"${field}": "([^"]+)"`, 'g'))].map(([, value = '']) => value);
    // A house's number begins with a digit; halls and schools have the name of who meets in them.
    const streets = valuesOf('streetAddress').filter((value) => /^\d+ \w+ \w+/.test(value));
    const secret = [...valuesOf('postalCode'), ...streets];
    expect(secret.length).toBeGreaterThan(350);
    expect(secret.filter((value) => text.includes(value))).toEqual([]);
    expect(text).not.toMatch(/[a-z]@[a-z]/);
  });

  test('importing them again changes no byte', async () => {
    const before = snapshotOf(content);
    for (const source of files) expect((await importPublication({ source, content })).changed).toEqual([]);
    expect(snapshotOf(content)).toEqual(before);
  });
});

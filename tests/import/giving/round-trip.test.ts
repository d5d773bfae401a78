// What was imported is published again as it was.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPublication, type PublicationResult } from '../../../src/import/giving/import-publication.ts';
import { loadSite } from '../../../src/load-site.ts';
import { areThere as schemasAreThere, errorsOf, givingPackage } from '../../open-data/standard-schemas.ts';
import { publishedSample, publishOnce } from '../../published-sample.ts';
import { snapshotOf } from '../blog-folder.ts';
import { grant, publication } from './publication.ts';
import { areThere, differences, files, grantsIn, type Giving } from './real-grants.ts';

const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
const content = join(folder, 'content');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the grants of the sample come out as they went in, field by field', async () => {
  const there = grantsIn(join(await publishedSample(), 'data/360giving.json'));
  expect(there.length).toBeGreaterThan(8);
  const copy = join(folder, 'copy');
  mkdirSync(copy);
  writeFileSync(join(copy, 'site.yaml'), readFileSync('content/site.yaml'));
  const result = await importPublication({
    source: join(await publishedSample(), 'data/360giving.json'),
    content: copy,
  });
  expect(result).toMatchObject({ records: there.length, imported: there.length, notes: [] });
  const site = await publishOnce(copy, join(folder, 'copied'));
  expect(differences(there, grantsIn(join(site, 'data/360giving.json')))).toEqual([]);
}, 240_000);

test('numbers of any register, a long description and the town of a recipient come out as they went in', async () => {
  const { run, content: village, folder: place } = publication();
  writeFileSync(join(village, 'site.yaml'), 'name: Grants\nurl: https://grants.example\nas-of: 2026-05-01\n');
  const recipients = [
    { charityNumber: 'NIC100123', companyNumber: '32184R', description: `${'Slates and lead. '.repeat(30)}*Us*.` },
    { charityNumber: 'SC012345', companyNumber: 'SC123456', description: 'Short.', addressLocality: 'Lindleford' },
    { charityNumber: '1117726', description: 'One.\n\nTwo.' },
  ].map((recipient, index) => ({ id: `360G-x-org:${index}`, name: `Hall ${index}`, ...recipient }));
  await run(recipients.map((recipient, id) => grant({ id: `g${id}`, recipientOrganization: [recipient] })));
  const exported = grantsIn(join(await publishOnce(village, join(place, 'site')), 'data/360giving.json'));
  expect(exported.map(({ recipientOrganization: [recipient] }) => recipient)).toEqual(
    recipients.map((recipient) => expect.objectContaining(recipient)),
  );
}, 240_000);

describe.skipIf(!areThere)('324 real grants (passed over where ../shared/corpus is absent)', () => {
  const results: PublicationResult[] = [];
  let exported: { readonly grants: readonly Giving[] };

  beforeAll(async () => {
    mkdirSync(content);
    writeFileSync(join(content, 'site.yaml'), 'name: Grants\nurl: https://grants.example\nas-of: 2026-01-01\n');
    for (const source of files) results.push(await importPublication({ source, content }));
    const site = await publishOnce(content, join(folder, 'site'));
    exported = JSON.parse(readFileSync(join(site, 'data/360giving.json'), 'utf8')) as typeof exported;
  }, 240_000);

  test('every one of them is imported or reported', () => {
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(sum(results.map(({ records }) => records))).toBe(324);
    expect(results.map(({ imported }) => imported)).toEqual([156, 98, 70]);
  });

  test('nothing of what was written is left out of the site', async () => {
    const { problems } = await loadSite({ content, now: 0, program: 'test' });
    expect(problems.filter(({ effect }) => effect !== 'notice')).toEqual([]);
  });

  test('every amount, day, identifier and text of the export is that of the source: the table of differences is empty', () => {
    expect(differences(files.flatMap(grantsIn), exported.grants)).toEqual([]);
  });

  test('the table of differences has what differs', () => {
    const [first, ...others] = files.flatMap(grantsIn);
    if (!first) throw new Error('There are no grants');
    const changed = { ...first, amountDisbursed: 1, awardDate: '2013-09-28' };
    expect(differences([first, ...others], [changed, ...others])).toEqual([
      `${first.id} amountDisbursed: 1914 → 1`,
      `${first.id} awardDate: 2013-09-27 → 2013-09-28`,
    ]);
    expect(differences([first], others.slice(0, 1))).toEqual([`${first.id}: not here`, `${others[0]?.id}: not there`]);
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

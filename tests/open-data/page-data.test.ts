// The data beside the pages of the sample: what the page tells, by the names of the open data.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataTables } from '../../src/model/address.ts';
import { pageKinds } from '../../src/derive/open-data/page-lists.ts';
import { publishedSample } from '../published-sample.ts';
import { areThere, errorsOf, givingPackage, ownSchema } from './standard-schemas.ts';

type Row = Record<string, unknown>;
type PageData = Record<string, Row[]> & { kind: string; url: string };

let folder = '';
let files: ReadonlyMap<string, PageData>;
const text = (file: string) => readFileSync(join(folder, file), 'utf8');
const json = (file: string) => JSON.parse(text(file)) as PageData;
const kitchen = 'organisations/lindleford-kitchen';

beforeAll(async () => {
  folder = await publishedSample();
  files = new Map(globSync('*/**/data.json', { cwd: folder }).map((file) => [file.replaceAll('\\', '/'), json(file)]));
});

describe('data.json', () => {
  test('each of them is what the schema says, and the schema refuses what it does not name', () => {
    const validate = ownSchema(json('data/page.schema.json'));
    for (const [file, data] of files) expect({ file, errors: errorsOf(validate, data) }).toEqual({ file, errors: [] });
    const [one] = files.values();
    expect(errorsOf(validate, { ...one, streets: [] })).not.toEqual([]);
    expect(errorsOf(validate, { ...one, timeline: [] })).not.toEqual([]);
  });

  test('is beside a page of every kind of thing, and the page names it in its head', () => {
    expect([...new Set([...files.values()].map(({ kind }) => kind))].sort()).toEqual([...pageKinds].sort());
    for (const file of files.keys()) {
      const link = /<link rel="alternate" type="application\/json"[^>]* href="([^"]+)"/.exec(
        text(file.replace('data.json', 'index.html')),
      );
      expect(link?.[1]).toBe(`/${file}`);
    }
  });

  test('no page names one that is not there', () => {
    const pages = globSync('**/index.html', { cwd: folder });
    const named = pages.flatMap((page) => /type="application\/json"[^>]* href="([^"]+)"/.exec(text(page))?.[1] ?? []);
    expect(named.filter((address) => !existsSync(join(folder, address)))).toEqual([]);
    expect(named.length).toBe(files.size);
  });

  test.each(dataTables)('has the rows of %s that its page is about, as the whole table has them', (name) => {
    const whole = new Set((json(`data/${name}.json`)[name] ?? []).map((row) => JSON.stringify(row)));
    const rows = [...files.values()].flatMap((data) => data[name] ?? []);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => !whole.has(JSON.stringify(row)))).toEqual([]);
    const own = files.get(`${kitchen}/data.json`)?.[name] ?? [];
    const ofKitchen = (json(`data/${name}.json`)[name] ?? []).filter(
      (row) => row['organisation'] === 'lindleford-kitchen',
    );
    expect(own).toEqual(ofKitchen.slice(-own.length));
    expect(own.length).toBe(Math.min(ofKitchen.length, name === 'timeline' ? 100 : Number.POSITIVE_INFINITY));
  });

  test('of a promise has its measures and what posts reported, and leaves out what nobody said', () => {
    const data = files.get('organisations/cleaverbridge-repair/milestones/twelve-repair-days/data.json');
    expect(data).toMatchObject({ kind: 'milestone', milestones: [{ standing: 'reached', spent: 2480 }] });
    const [measure] = data?.['measures'] ?? [];
    expect(measure).toMatchObject({ milestone: 'twelve-repair-days', target: 12, 'so-far': 12 });
    expect(data?.['reports']?.at(-1)).toMatchObject({ state: 'reached', milestone: 'twelve-repair-days' });
    expect([...files.keys()].some((file) => /null|N\/A|\[\s*\]/.test(text(file)))).toBe(false);
  });

  test('names every address in full, and leads to pages that are there', () => {
    for (const { url, schema } of files.values())
      for (const address of [url, String(schema)]) {
        expect(URL.canParse(address)).toBe(true);
        const { pathname } = new URL(address);
        expect(existsSync(join(folder, pathname))).toBe(true);
      }
  });

  test.skipIf(!areThere)('has grants as 360Giving has them', () => {
    const validate = givingPackage();
    const { grants: _, ...head } = json('data/360giving.json');
    const grants = [...files.values()].flatMap((data) => data['grants'] ?? []);
    expect(grants.length).toBeGreaterThan(8);
    for (const grant of grants) expect(errorsOf(validate, { ...head, grants: [grant] })).toEqual([]);
  });
});

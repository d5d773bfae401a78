// Everything that is published of imported grants is what its schemas say that it is.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importPublication } from '../../../src/import/giving/import-publication.ts';
import { openDataIn, testOpenData } from '../../open-data/test-open-data.ts';
import { publishOnce } from '../../published-sample.ts';
import { areThere, files } from './real-grants.ts';

const room = mkdtempSync(join(tmpdir(), 'exports-'));
const openData = openDataIn(() => join(room, 'site'));

afterAll(() => rmSync(room, { recursive: true, force: true }));

describe.skipIf(!areThere)('324 real grants (passed over where ../shared/corpus is absent)', () => {
  beforeAll(async () => {
    const content = join(room, 'content');
    mkdirSync(content);
    writeFileSync(join(content, 'site.yaml'), 'name: Grants\nurl: https://grants.example\nas-of: 2026-01-01\n');
    for (const source of files) await importPublication({ source, content });
    await publishOnce(content, join(room, 'site'));
  }, 240_000);

  testOpenData(openData);

  test('every grant is in the tables, with its money and the day of its award', () => {
    const awarded = openData.rows('money').filter(({ kind }) => kind === 'awarded');
    expect(awarded.length).toBe(324);
    const days = openData.rows('timeline').filter(({ event }) => event === 'grant-awarded');
    expect(days.length).toBe(324);
  });
});

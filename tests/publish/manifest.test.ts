import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { manifestName, readManifest, writeManifest } from '../../src/publish/manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-manifest-'));
const put = (text: string) => writeFileSync(join(folder, manifestName), text);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('where nothing was published there is no manifest', () => {
  expect(readManifest(join(folder, 'gone'))).toBeUndefined();
});

test('a manifest is read as it was written', () => {
  const path = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => !/[\n\r]/.test(text));
  const digest = fc.stringMatching(/^[0-9a-f]{32}$/);
  fc.assert(
    fc.property(fc.dictionary(path, digest), (entries) => {
      const manifest = new Map(Object.entries(entries));
      put(writeManifest(manifest));
      expect(readManifest(folder)).toEqual(manifest);
    }),
    { seed: 2026, numRuns: 200 },
  );
});

test('the same files give the same bytes in whatever order they were printed', () => {
  const files: [string, string][] = [
    ['b', '2'],
    ['a', '1'],
    ['a/b', '3'],
  ];
  expect(writeManifest(new Map(files))).toBe(writeManifest(new Map(files.toReversed())));
});

test('a manifest of another version says nothing, so that everything is printed again', () => {
  put('milepost 99\n1 index.html\n');
  expect(readManifest(folder)).toEqual(new Map());
});

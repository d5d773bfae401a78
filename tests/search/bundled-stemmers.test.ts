import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'rolldown';
import { afterAll, expect, test } from 'vitest';
import * as plain from '../../src/search/stemmers.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-bundle-'));
afterAll(() => rmSync(folder, { recursive: true }));

const words = [
  'gardens',
  'jardines',
  'gartens',
  'donnees',
  'новая',
  'κηποι',
  'المدرسه',
  'kertek',
  'puutarhat',
  'ogrody',
  'bahceler',
  'tradgardar',
];

// A browser has them as modules, where no function may lean on the global object.
test('stemmers that were compiled into modules give the same stems, and leave nothing lying about', async () => {
  const input = join(import.meta.dirname, '../../src/search/stemmers.ts');
  await build({
    input,
    platform: 'browser',
    output: { dir: folder, entryFileNames: '[name].mjs' },
    logLevel: 'silent',
  });
  const compiled = (await import(pathToFileURL(join(folder, 'stemmers.mjs')).href)) as typeof plain;
  const before = Object.keys(globalThis);
  for (const language of plain.stemmedLanguages) {
    const [one, other] = [await plain.stemmer(language), await compiled.stemmer(language)];
    expect(
      words.map((word) => other?.(word)),
      language,
    ).toEqual(words.map((word) => one?.(word)));
  }
  expect(Object.keys(globalThis)).toEqual(before);
});

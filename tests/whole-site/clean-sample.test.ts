import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanRecordings } from '../../src/media/clean-recordings.ts';
import { cleanFolder } from '../../src/photo/clean-folder.ts';
import { root } from './publish-copy.ts';

test('in the photos and recordings of the sample is nothing that has to be taken out', () => {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-clean-'));
  try {
    cpSync(join(root, 'content'), folder, { recursive: true });
    for (const { seen, cleaned, unreadable } of [cleanFolder(folder), cleanRecordings(folder)]) {
      expect(seen).toBeGreaterThan(0);
      expect({ cleaned, unreadable }).toEqual({ cleaned: [], unreadable: [] });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

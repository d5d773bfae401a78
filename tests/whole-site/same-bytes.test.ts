import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, root } from './publish-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-'));

function publishIn(timeZone: string): string {
  const out = join(folder, timeZone.replace('/', '-'));
  const words = ['scripts/publish.ts', '--content', 'content', '--out', out, '--cold'];
  const env = {
    ...process.env,
    TZ: timeZone,
    MILEPOST_TODAY: '2026-06-30',
    LANG: timeZone === 'UTC' ? 'C' : 'de_DE.UTF-8',
  };
  execFileSync(process.execPath, words, { cwd: root, env });
  return out;
}

let first: string;

beforeAll(() => {
  first = publishIn('UTC');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['Pacific/Kiritimati', 'America/St_Johns'])(
  'the same content on the same day gives the same bytes in %s',
  (zone) => {
    expect(differences(first, publishIn(zone))).toEqual([]);
  },
);

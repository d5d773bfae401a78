import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { toEdition } from '../../src/derive/edition.ts';
import { readHistory } from '../../src/history/read-history.ts';
import type { History } from '../../src/model/history.ts';
import { ledgerFile, lineHash, sealFile } from '../../src/publish/ledger-lines.ts';
import { verifyLedger } from '../../src/publish/verify-ledger.ts';
import { pasts } from '../derive/ledger/random-deeds.ts';
import { livePast } from '../derive/ledger/random-past.ts';
import { commitAll, desk, git } from '../history/repository.ts';
import { village } from '../village.ts';
import { publishLedger } from './published-ledger.ts';

const room = desk();
const clone = join(room, 'clone');
const site = join(room, 'site');
const [deeds = []] = fc.sample(fc.array(pasts, { minLength: 5, maxLength: 5 }), { numRuns: 1, seed: 7 });
const zone = { 'site.yaml': 'name: N\nurl: https://n.example\ntime-zone: Europe/London\n' };
const steps = livePast(deeds.flat()).steps.map((step, number) =>
  number === 0 ? { ...step, files: { ...step.files, ...zone } } : step,
);

async function publishPast(history: History, folder: string): Promise<string> {
  return publishLedger(toEdition(await village(), { base: '', contentPath: 'content', problems: [], history }), folder);
}

let history: History;
let text: string;
let lines: string[];

beforeAll(async () => {
  commitAll(clone, steps);
  history = await readHistory({ content: clone, program: 'test' });
  text = await publishPast({ ...history }, site);
  lines = text.trimEnd().split('\n');
});

/** Publishes other bytes in its place, with the seal as it was. */
async function verifyBytes(bytes: Uint8Array | string) {
  writeFileSync(join(site, ledgerFile), bytes);
  return verifyLedger(join(site, ledgerFile), history, 'UTC');
}

const ended = (all: readonly string[]) => `${all.join('\n')}\n`;

/** As a forger would: every hash after the change is right again. */
function chained(all: readonly string[]): string[] {
  let previous = '0'.repeat(64);
  return all.map((line) => {
    const made = line.replace(/"previous":"[0-9a-f]{64}"/, `"previous":"${previous}"`);
    previous = lineHash(made);
    return made;
  });
}

describe('a published ledger', () => {
  test('agrees with the clone that it was made from', async () => {
    expect(lines.length).toBeGreaterThan(40);
    expect(await verifyBytes(text)).toMatchObject({ agrees: true });
  });

  test('is one JSON line an event, its keys sorted, each with the hash of the line before', () => {
    for (const [index, line] of lines.entries()) {
      const event = JSON.parse(line) as Record<string, unknown>;
      expect(Object.keys(event)).toEqual(Object.keys(event).toSorted());
      expect(JSON.stringify(event)).toBe(line);
      expect(event['previous']).toBe(index === 0 ? '0'.repeat(64) : lineHash(lines[index - 1] ?? ''));
      expect(event['number']).toBe(index + 1);
    }
  });

  test('with one byte changed is caught, and the event is named, a thousand times', { timeout: 200_000 }, async () => {
    const bytes = Buffer.from(text);
    const changes = fc.sample(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
      numRuns: 1000,
      seed: 3,
    });
    for (const [at, by] of changes) {
      const changed = Buffer.from(bytes);
      changed[at] = ((changed[at] ?? 0) + by) % 256;
      const event = bytes.subarray(0, at).toString('latin1').split('\n').length;
      expect({ at, ...(await verifyBytes(changed)) }).toMatchObject({ at, agrees: false, event });
    }
  });

  test.each(['as it is', 'with its hashes made right'])('with an event taken out, %s, is caught', async (how) => {
    for (const [place] of lines.entries()) {
      const left = lines.toSpliced(place, 1);
      const made = await verifyBytes(ended(how === 'as it is' ? left : chained(left)));
      expect({ place, ...made }).toMatchObject({ place, agrees: false, event: place + 1 });
    }
  });

  test.each(['as they are', 'with their hashes made right'])(
    'with two events changed about, %s, is caught',
    async (how) => {
      for (const place of lines.keys().take(lines.length - 1)) {
        const swapped = lines.with(place, lines[place + 1] ?? '').with(place + 1, lines[place] ?? '');
        const made = await verifyBytes(ended(how === 'as they are' ? swapped : chained(swapped)));
        expect({ place, ...made }).toMatchObject({ place, agrees: false, event: place + 1 });
      }
    },
  );

  test('with an event backdated is caught, though all hashes were made right', async () => {
    for (const [place, line] of lines.entries()) {
      const backdated = line.replace(/"day":"(\d{4})/, (_, year: string) => `"day":"${Number(year) - 1}`);
      if (backdated === line) continue;
      const made = await verifyBytes(ended(chained(lines.with(place, backdated))));
      expect({ place, ...made }).toMatchObject({ place, agrees: false, event: place + 1 });
      expect(made.words).toContain('day: published as');
    }
  });

  test('with an event put in is caught', async () => {
    const added = lines.toSpliced(5, 0, lines[4] ?? '');
    expect(await verifyBytes(ended(chained(added)))).toMatchObject({ agrees: false, event: 6 });
  });

  test('grows at its end alone when history does', async () => {
    const half = join(room, 'half');
    const before = commitAll(half, steps.slice(0, 1));
    const early = await publishPast(await readHistory({ content: half, program: 'test' }), join(room, 'early'));
    expect(before).toHaveLength(1);
    rmSync(half, { recursive: true });
    commitAll(half, steps);
    const late = await publishPast(await readHistory({ content: half, program: 'test' }), join(room, 'late'));
    expect(late.startsWith(early)).toBe(true);
    expect(late.length).toBeGreaterThan(early.length);
  });

  test('has no e-mail address in it', () => {
    expect(text).not.toContain('@');
  });
});

describe('npm run verify', () => {
  const root = join(import.meta.dirname, '..', '..');
  const verify = (...words: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'scripts/verify.ts'), ...words], { cwd: room, encoding: 'utf8' });

  test('ends with 0 where both agree, with 1 and the event where they do not', async () => {
    await publishPast(history, site);
    expect(verify('--content', clone, site)).toMatchObject({ status: 0, stdout: expect.stringContaining('agrees') });
    writeFileSync(join(site, ledgerFile), text.replace('"title":"What we promise"', '"title":"What we promised"'));
    const { status, stdout } = verify('--content', clone, site);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /differs from this clone at event \d+ \(2024-03-01, milestone riverside\/promise-\d, first-seen\)/,
    );
    expect(stdout).toContain('"What we promised"');
  });

  test('says that an older ledger agrees so far', async () => {
    const old = join(room, 'old');
    commitAll(old, steps.slice(0, 1));
    await publishPast(await readHistory({ content: old, program: 'test' }), join(room, 'old-site'));
    rmSync(join(room, 'old-site', sealFile));
    rmSync(old, { recursive: true });
    commitAll(old, steps);
    const { status, stdout } = verify('--content', old, join(room, 'old-site'));
    expect(stdout).toContain('agrees with this clone so far');
    expect(status).toBe(0);
  });

  test('names the first event of a history that was rewritten', async () => {
    await publishPast(history, site);
    const forced = join(room, 'forced');
    const rewritten = steps.map((step, number) => (number === 0 ? step : { ...step, author: 'Somebody else' }));
    commitAll(forced, rewritten);
    const { status, stdout } = verify('--content', forced, site);
    expect(status).toBe(1);
    expect(stdout).toContain('its history was rewritten, or another branch was published');
  });

  test('ends with 2 where there is nothing to compare', () => {
    const [empty, shallow] = [join(room, 'empty'), join(room, 'shallow')];
    mkdirSync(empty);
    git(room, 'clone', '--quiet', '--depth=1', `file://${clone}`, shallow);
    expect(verify('--content', clone)).toMatchObject({ status: 2 });
    expect(verify('--content', clone, empty)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no ledger'),
    });
    expect(verify('--content', empty, site)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no history'),
    });
    expect(verify('--content', shallow, site)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--unshallow'),
    });
  });
});

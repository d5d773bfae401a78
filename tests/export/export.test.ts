// An organisation walks away with its folder.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadSite } from '../../src/load-site.ts';
import { roomEntries } from '../../src/export/room-entries.ts';
import { writeZip } from '../../src/export/write-zip.ts';
import { publishedSample } from '../published-sample.ts';
import { found } from '../village.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-export-'));
const zip = join(folder, 'kitchen.zip');
let files: Record<string, Uint8Array>;

beforeAll(async () => {
  const site = await publishedSample();
  const command = ['scripts/export.ts', 'lindleford-kitchen', '--site', site, '--out', zip];
  execFileSync(process.execPath, command, { stdio: 'pipe' });
  files = unzipSync(readFileSync(zip));
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'out', path)), { recursive: true });
    writeFileSync(join(folder, 'out', path), bytes);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the room of an organisation as one file', () => {
  test('it is read by itself, with every post, promise and grant, who funds them and what they answered', async () => {
    const [whole, own] = await Promise.all(
      ['content', join(folder, 'out/content')].map((content) => loadSite({ content, now: 0, program: 'test' })),
    );
    const [there, here] = [whole, own].map((loaded) => found(loaded?.site.organisations ?? [], 'lindleford-kitchen'));
    const names = (things: readonly { readonly id: string }[] = []) => things.map(({ id }) => id);
    expect(own?.site.organisations.length).toBe(1);
    expect(names(here?.posts)).toEqual(names(there?.posts));
    expect(names(here?.milestones)).toEqual(names(there?.milestones));
    expect(here?.grants.map(({ shares }) => shares.length)).toEqual(there?.grants.map(({ shares }) => shares.length));
    expect(here?.posts.map(({ replies }) => replies.length)).toEqual(there?.posts.map(({ replies }) => replies.length));
    expect(own?.problems.filter(({ effect }) => effect === 'left out')).toEqual([]);
  });

  test('nobody else is in it, and nothing that is hidden', () => {
    const rooms = new Set(Object.keys(files).flatMap((path) => /organisations\/([^/]+)\//.exec(path)?.[1] ?? []));
    expect([...rooms]).toEqual(['lindleford-kitchen']);
    expect(Object.keys(files).filter((path) => /(^|\/)\./.test(path))).toEqual([]);
  });

  test('photos are the files that were given, and its feeds and the ledger go with it', () => {
    const photo = Object.keys(files).find((path) => path.endsWith('.jpg') || path.endsWith('.png'));
    expect(photo && Buffer.from(files[photo] ?? []).equals(readFileSync(photo))).toBe(true);
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['published/organisations/lindleford-kitchen/feed.xml', 'published/data/ledger.jsonl']),
    );
  });

  test('the same room gives the same bytes', () => {
    const again = join(folder, 'again.zip');
    const entries = Object.entries(files).map(([path, bytes]) => ({
      path,
      text: Buffer.from(bytes).toString('latin1'),
    }));
    writeZip(again, entries);
    const first = readFileSync(again);
    writeZip(again, entries);
    expect(readFileSync(again).equals(first)).toBe(true);
  });

  test('a link in the room leads nowhere', async () => {
    const content = join(folder, 'linked');
    mkdirSync(join(content, 'organisations/mill'), { recursive: true });
    writeFileSync(join(content, 'site.yaml'), 'name: Valley\nurl: https://valley.example\n');
    writeFileSync(join(content, 'organisations/mill/organisation.md'), '---\nname: Mill\n---\n');
    symlinkSync(zip, join(content, 'organisations/mill/secret.zip'));
    const { site } = await loadSite({ content, now: 0, program: 'test' });
    const entries = roomEntries(found(site.organisations, 'mill'), { content });
    expect(entries.map(({ path }) => path)).toEqual([
      'README.md',
      'content/organisations/mill/organisation.md',
      'content/site.yaml',
    ]);
  });
});

// A published ledger beside a clone that is not like the publisher's: rooms of their own, half a history.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ledgerFile, lineHash, sealFile } from '../../src/publish/ledger-lines.ts';
import { editionNow, promiseFile, villageFiles } from '../derive/edition-of-past.ts';
import { at, commitAll, desk, git } from '../history/repository.ts';
import { publishLedger } from './published-ledger.ts';

const room = desk();
const root = join(import.meta.dirname, '..', '..');
const verify = (content: string, site: string) =>
  spawnSync(process.execPath, [join(root, 'scripts/verify.ts'), '--content', content, site], {
    cwd: room,
    encoding: 'utf8',
  });
const promised = (due: string) => ({ 'milestones/roof.md': promiseFile(`due: ${due}`) });
const hour = 3600;

describe('rooms that are repositories of their own, in a plain folder', () => {
  const content = join(room, 'rooms');
  const site = join(room, 'rooms-site');
  const settings = (zone: string) => `name: N\nurl: https://n.example\ntime-zone: ${zone}\n`;
  const files = { 'organisation.md': '---\nname: Riverside\n---\n', ...promised('2026-06-01') };
  commitAll(join(content, 'organisations/riverside'), [
    { time: at('2026-06-01', 11.5 * hour), files },
    { time: at('2026-06-02'), files: promised('2026-07-01') },
  ]);

  test('agree with the site that was just published, in the time zone that its settings name', async () => {
    writeFileSync(join(content, 'site.yaml'), settings('Europe/London'));
    const text = publishLedger(await editionNow(content), site);
    expect(text).toContain('"time-zone":"Europe/London"');
    expect(text).toContain('"state":"first-day"');
    expect(verify(content, site)).toMatchObject({ status: 0, stdout: expect.stringContaining('agrees') });
  });

  test('do not where the folder names another time zone since', () => {
    writeFileSync(join(content, 'site.yaml'), settings('America/New_York'));
    const { status, stdout } = verify(content, site);
    expect(status).toBe(1);
    expect(stdout).toContain('time-zone: published as "Europe/London"');
  });

  test('agree where the settings name no time zone', async () => {
    writeFileSync(join(content, 'site.yaml'), 'name: N\nurl: https://n.example\n');
    publishLedger(await editionNow(content), site);
    expect(verify(content, site)).toMatchObject({ status: 0 });
  });
});

describe('a room that is a submodule', () => {
  const [content, site] = [join(room, 'modules'), join(room, 'modules-site')];
  const own = join(content, 'organisations/riverside');
  const naming = (on: string, id = '', files = {}) => ({
    time: at(on),
    files,
    modules: { 'organisations/riverside': id },
  });
  const ids = commitAll(own, [
    { time: at('2026-01-02'), files: { 'organisation.md': '---\nname: Riverside\n---\n', ...promised('2026-06-01') } },
    { time: at('2026-02-02'), files: promised('2026-07-01') },
  ]);
  const above = Object.fromEntries(Object.entries(villageFiles).filter(([file]) => !file.includes('riverside')));
  const name = (...steps: Parameters<typeof commitAll>[1]) => commitAll(content, steps, { checkout: false });

  test('and is set back agrees with what was published before, so far', async () => {
    name(naming('2026-01-03', ids[0], above), naming('2026-02-03', ids[1]));
    git(content, 'checkout', '--quiet', 'HEAD', '--', 'site.yaml', 'funders');
    publishLedger(await editionNow(content), site);
    name(naming('2026-03-03', ids[0]));
    rmSync(join(site, sealFile));
    expect(verify(content, site)).toMatchObject({ status: 0, stdout: expect.stringContaining('so far') });
  });

  test('and was rewritten does not, and does with what is published now', async () => {
    git(own, 'checkout', '--quiet', '--orphan', 'other');
    git(own, 'commit', '--quiet', '--message', 'Begin anew');
    git(own, 'branch', '--quiet', '--force', 'main');
    name(naming('2026-04-03', git(own, 'rev-parse', 'HEAD').trim()));
    git(own, 'reflog', 'expire', '--expire=now', '--all');
    git(own, 'gc', '--quiet', '--prune=now');
    const { status, stdout } = verify(content, site);
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining('history: published as "whole", and git says "rewritten"'),
    ]);
    publishLedger(await editionNow(content), site);
    expect(verify(content, site)).toMatchObject({ status: 0 });
  });
});

describe('a site that was published from a shallow clone', async () => {
  const [whole, shallow, site] = ['whole', 'shallow', 'shallow-site'].map((name) => join(room, name)) as [
    string,
    string,
    string,
  ];
  commitAll(whole, [
    { time: at('2026-01-01'), files: villageFiles },
    { time: at('2026-01-02'), files: { 'organisations/riverside/milestones/roof.md': promiseFile('due: 2026-06-01') } },
  ]);
  git(room, 'clone', '--quiet', '--depth=1', `file://${whole}`, shallow);
  const edition = await editionNow(shallow);

  test('has nothing to compare, and says so', () => {
    publishLedger(edition, site);
    const { status, stdout, stderr } = verify(whole, site);
    expect(status).toBe(2);
    expect(stderr).toContain('published from a clone with only the end of its history');
    expect(stdout).toBe('');
  });

  test('whose ledger was cut down to its head is caught by the seal', () => {
    publishLedger(edition, site);
    const hash = lineHash(readFileSync(join(site, ledgerFile), 'utf8').trimEnd());
    writeFileSync(join(site, sealFile), JSON.stringify({ events: 40, hash }));
    const { status, stdout } = verify(whole, site);
    expect(status).toBe(1);
    expect(stdout).toContain('it was sealed with 40 events');
  });

  test('is compared where it tells more than that', () => {
    const text = publishLedger(edition, site);
    writeFileSync(join(site, ledgerFile), `${text}${text}`);
    expect(verify(whole, site)).toMatchObject({ status: 1, stdout: expect.stringContaining('differs') });
    writeFileSync(join(site, ledgerFile), text.replace('"number":1', '"number":2'));
    expect(verify(whole, site)).toMatchObject({ status: 1 });
  });
});

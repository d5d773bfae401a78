// A half-finished import leaves the content as it was.
import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { grant, publication, type Publication } from './publication.ts';

const many = Array.from({ length: 300 }, (_, index) => grant({ id: `g${index}`, title: `Grant ${index}` }));

test('where one file cannot be written, none is', async () => {
  const { run, write, snapshot } = publication();
  await run([grant()]);
  // Where the folder of a second organisation has to be, a file stands.
  write('organisations/club', 'no folder');
  const before = snapshot();
  const recipientOrganization = [{ id: 'GB-CHC-1044280', name: 'Club' }];
  const newer = [grant({ title: 'Newer' }), grant({ id: '2', recipientOrganization })];
  await expect(run(newer)).rejects.toThrow(/ENOTDIR|EEXIST/);
  expect(snapshot()).toEqual(before);
});

/** Another program imports them, and is killed where it says so. */
function stopped({ folder, content }: Publication, stop: string): void {
  const source = join(folder, 'many.json');
  writeFileSync(source, JSON.stringify(many));
  const program = `
    import { importPublication } from ${JSON.stringify(resolve('src/import/giving/import-publication.ts'))};
    const stop = () => process.kill(process.pid, 'SIGKILL');
    await importPublication({ source: ${JSON.stringify(source)}, content: ${JSON.stringify(content)}, ${stop} });`;
  expect(spawnSync(process.execPath, ['--input-type=module', '--eval', program]).signal).toBe('SIGKILL');
}

test('one that is killed while it reads has changed nothing, and the next one does all of it', async () => {
  const village = publication();
  await village.run([grant()]);
  const before = village.snapshot();
  stopped(village, 'onProgress: (records) => { if (records === 200) stop(); }');
  expect(village.snapshot()).toEqual(before);
  expect(await village.run(many)).toMatchObject({ records: 300, imported: 300 });
  expect(readdirSync(village.folder).filter((name) => name.startsWith('.import-'))).toEqual([]);
});

test('one that is killed while files are moved in is put back by the next one', async () => {
  const village = publication();
  await village.run([grant()]);
  const before = village.snapshot();
  stopped(village, 'onMove: (done) => { if (done === 150) stop(); }');
  expect(Object.keys(village.snapshot()).length).toBeGreaterThan(100);
  await expect(village.run('[{}')).rejects.toThrow('cut short');
  expect(village.snapshot()).toEqual(before);
});

// A network without grants: a file of 360Giving would be invalid by the standard, which wants one grant at least.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '../../src/model/day.ts';
import { publishCopy } from '../whole-site/publish-copy.ts';

let room = '';
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'milepost-no-grants-'));
});
afterAll(() => rmSync(room, { recursive: true, force: true }));

function put(file: string, text: string): void {
  mkdirSync(dirname(join(room, 'content', file)), { recursive: true });
  writeFileSync(join(room, 'content', file), text);
}
const published = (file: string) => join(room, 'dist', 'data', file);
async function publish(): Promise<readonly string[]> {
  const folders = { content: join(room, 'content'), out: join(room, 'dist'), cache: join(room, 'cache') };
  const { problems } = await publishCopy({ ...folders, today: day.parse('2026-06-30') });
  return problems.map(({ code }) => code);
}

test('a network without a grant has no file of grants until there is one, and links to it lead nowhere', async () => {
  put('site.yaml', 'name: Riverside\nurl: https://riverside.example\n');
  put('organisations/mill/organisation.md', '---\nname: Mill\n---\n');
  put('organisations/mill/posts/2026-03-02-tea.md', '---\ntitle: Tea\n---\n\n[All grants](/data/360giving.json)\n');
  expect(await publish()).toEqual(['dead-link']);
  expect(existsSync(published('360giving.json'))).toBe(false);
  expect(existsSync(published('places.geojson'))).toBe(true);
  expect(readFileSync(published('index.html'), 'utf8')).not.toContain('/data/360giving.json');

  put('funders/trust/funder.md', '---\nname: Trust\n---\n');
  const funders = 'funders:\n  - funder: trust\n    amount: 10';
  put('organisations/mill/grants/tea.md', `---\ntitle: Tea\nawarded: 2026-01-01\n${funders}\n---\n`);
  expect(await publish()).toEqual([]);
  expect(JSON.parse(readFileSync(published('360giving.json'), 'utf8'))).toMatchObject({ grants: [{ title: 'Tea' }] });
  expect(readFileSync(published('index.html'), 'utf8')).toContain('/data/360giving.json');
});

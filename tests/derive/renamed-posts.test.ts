// A post whose file is renamed has another address, and stays the post that it was.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Edition } from '../../src/derive/edition.ts';
import { feeds } from '../../src/derive/feed.ts';
import { sheets } from '../../src/derive/sheets.ts';
import { desk, git, type Step } from '../history/repository.ts';
import { editionNow, editionOfPast, step } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const posts = 'organisations/riverside/posts/';
const [slates, tiles] = [`${posts}2026-02-05-slates.md`, `${posts}2026-02-05-tiles.md`];
const text = (title: string, ...more: readonly string[]) =>
  `---\n${[`title: ${title}`, ...more].join('\n')}\n---\n\nThey came on ${title}.\n`;
const written = step('2026-02-05', { [slates]: text('Slates') });
const renamed: Step = { ...step('2026-03-01', {}), moves: [[slates, tiles]] };

async function lived(...steps: readonly Step[]): Promise<Edition> {
  folders += 1;
  return editionOfPast(join(room, String(folders)), [written, ...steps]);
}

function items(edition: Edition) {
  const own = [...feeds(edition)].find(({ address }) => address === '/organisations/riverside/feed.xml');
  return own?.items.map(({ guid, address }) => [guid, address.replace('/organisations/riverside/posts/', '')]);
}

function moved(edition: Edition) {
  return [...sheets(edition)].flatMap(({ frame, page }) =>
    page.kind === 'moved' ? [[frame.address, page.to.address]] : [],
  );
}

const leadsOn = ['slates/', 'slates/versions/'].map((path) => [
  `/organisations/riverside/posts/2026-02-05-${path}`,
  `/organisations/riverside/posts/2026-02-05-${path.replace('slates', 'tiles')}`,
]);

test('by `git mv` it changes its address, and not its guid', async () => {
  const edition = await lived();
  expect(items(edition)).toEqual([['riverside/2026-02-05-slates', '2026-02-05-slates/']]);
  const folder = join(room, String(folders));
  git(folder, 'mv', slates, tiles);
  git(folder, 'commit', '--quiet', '--message', 'Call them tiles');
  const after = await editionNow(folder);
  expect(items(after)).toEqual([['riverside/2026-02-05-slates', '2026-02-05-tiles/']]);
  expect(moved(after)).toContainEqual(leadsOn[0]);
});

test('once it was edited, too, its old address leads on, and that of its versions', async () => {
  const edition = await lived(step('2026-02-20', { [slates]: text('Slates', 'summary: At last') }), renamed);
  expect(items(edition)).toEqual([['riverside/2026-02-05-slates', '2026-02-05-tiles/']]);
  expect(moved(edition)).toEqual(leadsOn);
});

test('what takes its old name later is another post, with a guid of its own', async () => {
  const other = step('2026-04-01', { [slates]: text('A wholly different day, with buns and a brass band') });
  const edition = await lived(renamed, other);
  expect(items(edition)).toEqual([
    ['riverside/2026-02-05-slates', '2026-02-05-tiles/'],
    ['riverside/2026-02-05-slates 2', '2026-02-05-slates/'],
  ]);
  expect(moved(edition)).toEqual([]);
  expect(items(await lived(renamed, other, step('2026-05-01', { [tiles]: null })))).toEqual([
    ['riverside/2026-02-05-slates 2', '2026-02-05-slates/'],
  ]);
});

test('what the file says itself outranks what git knows', async () => {
  const says = (line: string) => step('2026-03-02', { [tiles]: text('Slates', line) });
  expect(items(await lived(renamed, says('guid: the-slates')))).toEqual([['the-slates', '2026-02-05-tiles/']]);
  expect(items(await lived(renamed, says('moved-from: 2026-01-01-older')))).toEqual([
    ['riverside/2026-01-01-older', '2026-02-05-tiles/'],
  ]);
});

test('a name that it had as a draft is told to nobody', async () => {
  const draft = `${posts}2026-03-01-secret.md`;
  const shown = `${posts}2026-03-01-shown.md`;
  const edition = await lived(step('2026-02-20', { [draft]: text('Secret plans for the hall', 'draft: true') }), {
    ...step('2026-03-01', { [shown]: text('Secret plans for the hall') }),
    moves: [[draft, shown]],
  });
  expect(items(edition)).toContainEqual(['riverside/2026-03-01-shown', '2026-03-01-shown/']);
  expect(moved(edition)).toEqual([]);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withGonePosts } from '../../src/derive/gone-posts.ts';
import { portfolioEvents } from '../../src/derive/portfolio.ts';
import { desk, type Step } from '../history/repository.ts';
import { found, organisationOf } from '../village.ts';
import { editionOfPast, promiseFile, roof, step } from './edition-of-past.ts';

const room = desk();
let folders = 0;
const file = 'organisations/riverside/posts/2026-03-02-ada-fell-off-the-roof.md';
const post = (...fields: readonly string[]) =>
  `---\n${['title: Ada fell off the roof', ...fields].join('\n')}\n---\nShe landed among the ducks.\n`;
const promise = step('2026-01-02', { [roof]: promiseFile('due: 2026-06-01') });
const published = step('2026-03-02', { [file]: post() });
const away = step('2026-04-05', { [file]: null });

async function editionWith(...steps: readonly Step[]) {
  folders += 1;
  return editionOfPast(join(room, String(folders)), [promise, ...steps]);
}

async function goneAfter(...steps: readonly Step[]) {
  const edition = await editionWith(...steps);
  return withGonePosts(organisationOf(edition.site, 'riverside'), edition).gonePosts;
}

const told = { id: 'post-gone-2026-03-02', day: '2026-03-02', on: '2026-04-05', author: 'Rosa' };

test('a post that was taken away is told by its days, and by who took it away', async () => {
  expect(await goneAfter(published, away)).toEqual([told]);
  expect(await goneAfter(published)).toBeUndefined();
});

test('it is on the timelines of its organisation and of who funds it, and leads to its place', async () => {
  const edition = await editionWith(published, away);
  const address = '/organisations/riverside/#post-gone-2026-03-02';
  const event = { day: '2026-04-05', fromDay: '2026-03-02', about: { text: 'Riverside', address } };
  for (const events of [
    edition.events(organisationOf(edition.site, 'riverside')),
    portfolioEvents(found(edition.site.funders, 'mill'), edition),
  ])
    expect(events.filter(({ kind }) => kind === 'post-removed')).toMatchObject([event]);
});

test('its title and its name are told nowhere', async () => {
  const edition = await editionWith(published, away);
  const riverside = organisationOf(edition.site, 'riverside');
  const all = JSON.stringify([withGonePosts(riverside, edition), edition.events(riverside)]);
  expect(all).not.toMatch(/ada|fell/i);
});

test('what was gone before its first day was over was never there', async () => {
  expect(await goneAfter(published, step('2026-03-02', { [file]: null }))).toBeUndefined();
});

test('a draft, and a post whose day had not come, were never to be seen', async () => {
  expect(await goneAfter(step('2026-03-02', { [file]: post('draft: true') }), away)).toBeUndefined();
  const may = file.replace('2026-03-02', '2026-05-01');
  const putAway = step('2026-04-05', { [may]: null });
  expect(await goneAfter(step('2026-03-02', { [may]: post() }), putAway)).toBeUndefined();
});

test('a post whose day came without a commit was to be seen', async () => {
  expect(await goneAfter(step('2026-02-20', { [file]: post() }), away)).toEqual([told]);
});

test('one that was made a draft first was taken away on that day', async () => {
  const hidden = step('2026-04-01', { [file]: post('draft: true') });
  expect(await goneAfter(published, hidden, away)).toEqual([{ ...told, on: '2026-04-01' }]);
});

test('one that is kept back as a draft, or put off, is not here any more, until it is back', async () => {
  const hidden = step('2026-04-05', { [file]: post('draft: true') });
  expect(await goneAfter(published, hidden)).toEqual([told]);
  expect(await goneAfter(published, hidden, step('2026-05-01', { [file]: post() }))).toBeUndefined();
  const undated = 'organisations/riverside/posts/ducks.md';
  const putOff = step('2026-04-05', { [undated]: post('date: 2027-01-01') });
  expect(await goneAfter(step('2026-03-02', { [undated]: post('date: 2026-03-02') }), putOff)).toEqual([told]);
});

test('one whose file cannot be read any more is said to be so, until it can or is gone', async () => {
  const broken = step('2026-04-05', { [file]: 'Gone fishing' });
  expect(await goneAfter(published, broken)).toEqual([{ ...told, isUnreadable: true }]);
  expect(await goneAfter(published, broken, step('2026-05-01', { [file]: post() }))).toBeUndefined();
  expect(await goneAfter(published, broken, step('2026-05-01', { [file]: null }))).toEqual([told]);
});

test('one that came back, or has another name now, is not gone', async () => {
  expect(await goneAfter(published, away, step('2026-05-01', { [file]: post() }))).toBeUndefined();
  const renamed = file.replace('ada-fell-off-the-roof', 'ducks');
  expect(await goneAfter(published, step('2026-04-05', { [file]: null, [renamed]: post() }))).toBeUndefined();
  const rewritten = '---\ntitle: Ducks\nmoved-from: [2026-03-02-ada-fell-off-the-roof]\n---\nAll is well.\n';
  expect(await goneAfter(published, away, step('2026-05-01', { [renamed]: rewritten }))).toBeUndefined();
});

test('a post that stood beside it does not become its later name', async () => {
  const other = 'organisations/riverside/posts/2026-03-05-hens.md';
  const hens = (...fields: readonly string[]) =>
    ['---', 'title: Hens', ...fields, '---', 'Other birds.', ''].join('\n');
  const names = 'moved-from: [2026-03-02-ada-fell-off-the-roof]';
  const beside = step('2026-03-05', { [other]: hens() });
  expect(await goneAfter(published, beside, step('2026-04-05', { [file]: null, [other]: hens(names) }))).toEqual([
    told,
  ]);
  expect(await goneAfter(published, beside, away, step('2026-04-06', { [other]: hens(names) }))).toEqual([told]);
  expect(await goneAfter(published, step('2026-03-05', { [other]: hens(names) }), away)).toEqual([told]);
  const sameDay = step('2026-04-05', { [other]: hens(names) });
  expect(await goneAfter(published, sameDay, away)).toBeUndefined();
});

test('a post whose day stands in its text is back under the name that the day gives it', async () => {
  const undated = 'organisations/riverside/posts/ducks.md';
  const steps = [step('2026-03-02', { [undated]: post('date: 2026-03-02') }), step('2026-04-05', { [undated]: null })];
  expect(await goneAfter(...steps)).toEqual([told]);
  const dated = undated.replace('ducks', '2026-03-02-ducks');
  const again = step('2026-05-01', { [dated]: '---\ntitle: Ducks\n---\nAll of them are well, as far as we know.\n' });
  expect(await goneAfter(...steps, again)).toBeUndefined();
});

test('two posts of one day have places of their own', async () => {
  const other = file.replace('ada', 'rosa');
  const second = [step('2026-03-03', { [other]: post() }), away, step('2026-04-06', { [other]: null })];
  const both = await goneAfter(published, ...second);
  expect(both?.map(({ id, on }) => [id, on])).toEqual([
    ['post-gone-2026-03-02', '2026-04-05'],
    ['post-gone-2026-03-02-2', '2026-04-06'],
  ]);
});

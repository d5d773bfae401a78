import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toEdition } from '../../src/derive/edition.ts';
import { withPastNotes } from '../../src/derive/past-notes.ts';
import { readHistory } from '../../src/history/read-history.ts';
import { loadSite } from '../../src/load-site.ts';
import { noHistory, type History } from '../../src/model/history.ts';
import { day } from '../../src/model/day.ts';
import { desk } from '../history/repository.ts';
import { milestoneOf, organisationOf, village } from '../village.ts';
import { editionNow, editionOfPast, promiseFile, roof, step } from './edition-of-past.ts';

const room = desk();

async function notesOf(history?: History) {
  const site = await village();
  const edition = toEdition(site, {
    base: '',
    contentPath: 'content',
    problems: [],
    ...(history ? { history } : {}),
  });
  return withPastNotes(organisationOf(site, 'riverside'), edition).past;
}

const commit = { id: 'a', time: Date.parse('2026-03-01T12:00Z') / 1000, author: 'Rosa', below: '' };

test('without git, a page says that no history is known', async () => {
  expect(await notesOf(noHistory('no-git'))).toEqual([{ is: 'unknown' }]);
  expect(await notesOf(noHistory('no-commits'))).toEqual([{ is: 'unknown' }]);
});

test('where nobody asked git, nothing is said of it', async () => {
  expect(await notesOf()).toBeUndefined();
});

test('in a shallow clone a page says since when its history is known', async () => {
  const shallow = { ...noHistory('no-git'), sources: [{ below: '', reach: { is: 'shallow' as const } }] };
  expect(await notesOf({ ...shallow, commits: [commit] })).toEqual([{ is: 'shallow', since: '2026-03-01' }]);
});

test('in a room whose history was rewritten a page says so, and since when it is known', async () => {
  const rewritten = { below: '', reach: { is: 'rewritten' as const, from: 'b' } };
  const later = { ...commit, id: 'b', time: Date.parse('2026-04-01T12:00Z') / 1000 };
  const history = { ...noHistory('no-git'), sources: [rewritten], commits: [commit, later] };
  expect(await notesOf(history)).toEqual([{ is: 'rewritten', since: '2026-04-01' }]);
});

test('a promise that is new or edited is not committed yet; one that is says nothing', async () => {
  const content = join(room, 'one');
  await editionOfPast(content, [step('2026-01-02', { [roof]: promiseFile('due: 2026-06-01') })]);
  const told = async () => {
    const { site } = await loadSite({ content, now: 0, program: 'test', today: day.parse('2026-09-01') });
    const history = await readHistory({ content, program: 'test' });
    const edition = toEdition(site, { base: '', contentPath: 'content', problems: [], history });
    return (id: string) => withPastNotes(milestoneOf(site, 'riverside', id), edition).past;
  };
  expect((await told())('roof')).toBeUndefined();
  writeFileSync(join(content, roof), promiseFile('due: 2026-07-01'));
  writeFileSync(join(content, roof.replace('roof', 'wall')), promiseFile('due: 2026-07-01'));
  const notes = await told();
  expect([notes('roof'), notes('wall')]).toEqual([[{ is: 'uncommitted' }], [{ is: 'uncommitted' }]]);
});

test('where git cannot tell whether a promise is as it was committed, its page says so', async () => {
  const content = join(room, 'unchecked');
  await editionOfPast(content, [step('2026-01-02', { [roof]: promiseFile('due: 2026-06-01') })]);
  writeFileSync(join(content, '.git/index'), 'This is no index');
  const edition = await editionNow(content);
  const [milestone] = organisationOf(edition.site, 'riverside').milestones;
  expect(milestone && withPastNotes(milestone, edition).past).toEqual([{ is: 'unchecked' }]);
});

// A symbolic link has no words of its own: what it leads to could change, and no version of it would tell.
import { expect, test } from 'vitest';
import { goneThings } from '../../../src/derive/gone.ts';
import { at, type Step } from '../../history/repository.ts';
import { promiseFile, roof, step } from '../edition-of-past.ts';
import { due, editionAfter, first } from './roof-past.ts';

const linked = (to: string, place: string): Step => ({
  time: at('2026-02-01'),
  files: { [roof]: null, [place]: promiseFile('due: 2026-06-01') },
  links: { [roof]: to },
});

test.each([
  ['a file above', '../../../README.md', 'README.md'],
  ['a file beside it', 'words.txt', 'organisations/riverside/milestones/words.txt'],
  ['another promise', 'hall.md', 'organisations/riverside/milestones/hall.md'],
])('a promise that became a link to %s is one of which nothing can be read', async (_, to, place) => {
  const edition = await editionAfter(
    first,
    linked(to, place),
    step('2026-03-01', { [place]: promiseFile('due: 2026-12-01') }),
  );
  const [riverside] = edition.site.organisations;
  expect(riverside?.milestones.map(({ id }) => id)).not.toContain('roof');
  expect(riverside && goneThings(riverside, edition)).toMatchObject([{ state: 'unreadable', title: 'A roof' }]);
});

test('a promise that was a link from the start is told when its words stand in its own file', async () => {
  const start: Step = {
    time: at('2026-01-02'),
    files: { 'README.md': promiseFile(due) },
    links: { [roof]: '../../../README.md' },
  };
  const before = await editionAfter(start);
  expect(before.site.organisations[0]?.milestones).toEqual([]);
  const after = await editionAfter(start, step('2026-02-01', { [roof]: promiseFile(due) }));
  expect(after.ledger.events.filter(({ event }) => event === 'first-seen').map(({ thing }) => thing.id)).toContain(
    'roof',
  );
});

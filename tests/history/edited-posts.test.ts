// What posts report is read of those that have several versions, however these came to be.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHistory } from '../../src/history/read-history.ts';
import { at, commitAll, desk, type Step } from './repository.ts';

const room = desk();
const file = 'organisations/riverside/posts/2026-03-02-slates.md';
const other = 'organisations/riverside/posts/2026-03-03-ducks.md';
const counted = (spent: number) =>
  `---\ntitle: Slates\nreports: [{ milestone: roof, spent: ${spent} }]\n---\nBy boat.\n`;
const step = (on: string, files: Step['files']): Step => ({ time: at(on), files });
const first = step('2026-03-02', { [file]: counted(120), [other]: counted(7) });

const spent = async (content: string, cache?: string) => {
  const { things } = await readHistory({ content, program: 'test', ...(cache ? { cache } : {}) });
  return things.map(({ versions }) =>
    versions.map(({ content: one }) =>
      one?.kind === 'post' ? one.told?.reports?.map((report) => report.spent) : null,
    ),
  );
};

test.each([
  ['edited', [step('2026-04-05', { [file]: counted(90) })]],
  ['taken away and put back', [step('2026-04-01', { [file]: null }), step('2026-04-05', { [file]: counted(90) })]],
  ['given another ending', [step('2026-04-05', { [file]: null, [`${file}x`]: counted(90) })]],
])('of one that was %s, and of no other', async (name, later) => {
  const folder = join(room, name);
  commitAll(folder, [first, ...later]);
  const [slates, ducks] = await spent(folder);
  expect(slates?.filter((one) => one !== null)).toEqual([[12_000], [9000]]);
  expect(ducks).toEqual([undefined]);
});

test('of one whose first version was read long ago', async () => {
  const [folder, cache] = [join(room, 'kept'), join(room, 'cache')];
  commitAll(folder, [first]);
  expect(await spent(folder, cache)).toEqual([[undefined], [undefined]]);
  commitAll(folder, [step('2026-04-05', { [file]: counted(90) })]);
  const both = [[[12_000], [9000]], [undefined]];
  expect(await spent(folder, cache)).toEqual(both);
  expect(await spent(folder, cache)).toEqual(both);
});

test('without the addresses of people', async () => {
  const folder = join(room, 'people');
  const noted = (note: string) => `---\ntitle: Slates\nreports: [{ milestone: roof, note: ${note} }]\n---\nBy boat.\n`;
  commitAll(folder, [
    step('2026-03-02', { [file]: noted('Ask ann@private.example') }),
    step('2026-04-05', { [file]: noted('Ask nobody') }),
  ]);
  const history = await readHistory({ content: folder, program: 'test' });
  expect(JSON.stringify(history.things)).not.toContain('private.example');
});

// A promise that is put aside is taken away from its readers.
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changeLines } from '../../../src/derive/change-lines.ts';
import { withGone } from '../../../src/derive/gone-lines.ts';
import { desk } from '../../history/repository.ts';
import { organisationOf } from '../../village.ts';
import { editionOfPast, promiseFile, roof, step } from '../edition-of-past.ts';
import { first, onDay, revised, roofIn, due } from './roof-past.ts';

const room = desk();
let folders = 0;
const lived = (...steps: Parameters<typeof editionOfPast>[1]) => {
  folders += 1;
  return editionOfPast(join(room, String(folders)), [first, ...steps]);
};
const move = (on: string, from: string, to: string) => ({ ...step(on, {}), moves: [[from, to]] as const });

test.each([
  [roof.replace('roof', '_roof')],
  [roof.replace('riverside', '_archive')],
  [roof.replace('milestones', 'milestones/_old')],
])('by the name %s', async (aside) => {
  const away = [move('2026-03-01', roof, aside), step('2026-03-05', { [aside]: promiseFile('due: 2030-01-01') })];
  const gone = await lived(...away);
  const riverside = organisationOf(gone.site, 'riverside');
  expect((withGone(riverside, gone).gone ?? []).map(({ id, state, day }) => [id, state, day])).toEqual([
    ['gone-roof', 'unexplained', '2026-03-01'],
  ]);
  const news = gone.allEvents().filter(({ kind }) => kind === 'promise-removed');
  expect(news.map(({ day, about }) => [day, about.text])).toEqual([['2026-03-01', 'A roof']]);
  const why = revised('agreed-with: [mill]').replace('2026-02-01', '2026-04-01');
  for (const [back, state] of [
    [onDay('2026-04-01', due), 'unexplained'],
    [onDay('2026-04-01', due, why), 'explained-later'],
  ] as const) {
    const edition = await lived(...away, move('2026-04-01', aside, roof), { ...back, time: back.time + 3600 });
    expect(changeLines(roofIn(edition), edition).map((one) => [one.state, one.returnedOn, one.change.field])).toEqual([
      [state, '2026-04-01', 'file'],
    ]);
  }
});

test('and not where it was so from the first day on', async () => {
  const aside = roof.replace('roof', '_shed');
  const edition = await lived(
    step('2026-03-01', { [aside]: first.files?.[roof] ?? '' }),
    step('2026-03-02', { [aside]: null }),
  );
  expect(withGone(organisationOf(edition.site, 'riverside'), edition)).not.toHaveProperty('gone');
});

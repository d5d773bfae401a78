// What becomes of a grant on the day on which a promise changes is part of what was done that day, in whatever order.
import { describe, expect, test } from 'vitest';
import { changeLines } from '../../../src/derive/change-lines.ts';
import type { Edition } from '../../../src/derive/edition.ts';
import { at, type Step } from '../../history/repository.ts';
import { villageFiles, promiseFile, roof } from '../edition-of-past.ts';
import { due, editionAfter, first, grantFile, revised, roofIn, steps } from './roof-past.ts';

const today = '2026-02-01';
const cash = grantFile.replace('money', 'cash');
const words = villageFiles[grantFile] ?? '';
const on = (hour: number, files: Step['files'], moves: Step['moves'] = []): Step => ({
  time: at(today, (hour - 12) * 3600),
  author: 'Rosa',
  ...(files ? { files } : {}),
  moves,
});
const names = (hour: number, grant: string) => on(hour, { [roof]: promiseFile(due).replace('money', grant) });
const told = (edition: Edition) =>
  changeLines(roofIn(edition), edition).map(({ state, change }) => [change.field, state]);

const copied = on(9, { [cash]: words });
const gone = (hour: number) => on(hour, { [grantFile]: null });
const renamed = on(11, {}, [[grantFile, cash]]);

describe('a grant that gets another name, and a promise that names it so', () => {
  test.each<[string, readonly Step[]]>([
    ['copied, named, and the old file removed', [copied, names(10, 'cash'), gone(11)]],
    ['removed, named, and written again', [gone(9), names(10, 'cash'), on(11, { [cash]: words })]],
    ['named, and renamed', [names(10, 'cash'), renamed]],
    ['renamed, and named', [renamed, names(12, 'cash')]],
  ])('(%s) are what they were', async (_, past) => {
    expect(told(await editionAfter(first, ...past))).toEqual([]);
  });

  test('are told as changed until it has that name, and then as of no account', async () => {
    const past = [first, copied, names(10, 'cash')];
    expect(told(await editionAfter(...past))).toEqual([['grant', 'unexplained']]);
    const edition = await editionAfter(...past, gone(11));
    expect(
      edition.ledger.events.filter(({ field }) => field === 'grant').map(({ event, state }) => [event, state]),
    ).toEqual([
      ['changed', 'unexplained'],
      ['settled', 'first-day'],
    ]);
  });

  test('are another grant and a change where that is on another day', async () => {
    const later = { ...gone(11), time: at('2026-02-02') };
    expect(told(await editionAfter(first, copied, names(10, 'cash'), later))).toEqual([['grant', 'unexplained']]);
  });
});

test('whoever joins the grant after a change of that day is asked of it, and who leaves it has been', async () => {
  const gives = (hour: number, ...funders: readonly string[]) =>
    on(hour, {
      [grantFile]: words.replace(
        /funders: .*/,
        `funders: [${funders.map((one) => `{ funder: ${one}, amount: 900 }`).join(', ')}]`,
      ),
      'funders/well/funder.md': '---\nname: The Well\n---\n',
    });
  expect(words).toMatch(/funders: \[/);
  const moved = on(10, { [roof]: promiseFile('due: 2026-08-01', revised('due: 2026-08-01', 'agreed-with: [mill]')) });
  const edition = await editionAfter(first, moved, gives(11, 'mill', 'well'));
  expect([told(edition), steps(edition)]).toEqual([[['due', 'proposed']], [['proposed', '2026-08-01']]]);
  const back = await editionAfter(first, moved, gives(11, 'mill', 'well'), gives(12, 'mill'));
  expect(steps(back)).toEqual([['agreed', '2026-08-01']]);
});

// Who has to agree is asked in the evening: what was named for a part of a day was never named.
import { describe, expect, test } from 'vitest';
import { at, type Step } from '../../history/repository.ts';
import { promiseFile, roof } from '../edition-of-past.ts';
import { due, editionAfter, first, grantFile, revised, steps } from './roof-past.ts';

const today = '2026-02-01';
const on = (day: string, hour: number, files: Step['files']): Step => ({
  time: at(day, (hour - 12) * 3600),
  author: 'Rosa',
  ...(files ? { files } : {}),
});
const grantOf = (...funders: readonly string[]) =>
  `---\ntitle: Money\nawarded: 2026-01-01\nfunders: [${funders.map((one) => `{ funder: ${one}, amount: 900 }`).join(', ')}]\n---\n`;
const more = grantFile.replace('money', 'more');
const others = Object.fromEntries(
  ['well', 'shed'].map((name) => [`funders/${name}/funder.md`, `---\nname: The ${name}\n---\n`]),
);
const begun = on('2026-01-03', 12, { ...others, [more]: grantOf('well') });
const promise = (grant: string, ...fields: readonly string[]) => ({
  [roof]: promiseFile(...fields).replace('grant: money\n', grant ? `grant: ${grant}\n` : ''),
});
const moved = (date: string, ...agreed: readonly string[]) => [
  'due: 2026-08-01',
  revised('due: 2026-08-01', `agreed-with: [${agreed.join(', ')}]`).replace('2026-02-01', date),
];
const answers = async (...past: readonly Step[]) =>
  steps(await editionAfter(first, begun, ...past)).map(([state]) => state);
const later = (...agreed: readonly string[]) =>
  on('2026-03-01', 12, promise('money', ...moved('2026-03-01', ...agreed)));
const gives = (hour: number, ...funders: readonly string[]) => on(today, hour, { [grantFile]: grantOf(...funders) });
const names = (hour: number, grant: string) => on(today, hour, promise(grant, due));

describe('a funder that stands in the grant for an hour', () => {
  test('is not asked', async () => {
    expect(await answers(gives(10, 'mill', 'well'), gives(11, 'mill'), later('mill'))).toEqual(['agreed']);
    expect(await answers(gives(10, 'well'), gives(11, 'mill'), later('mill'))).toEqual(['agreed']);
  });

  test('is asked until it is out, and not in the evening', async () => {
    const noon = on(today, 11, promise('money', ...moved(today, 'mill')));
    expect(await answers(gives(10, 'mill', 'well'), noon)).toEqual(['proposed']);
    expect(await answers(gives(10, 'mill', 'well'), noon, gives(12, 'mill'))).toEqual(['agreed']);
    expect(await answers(gives(10, 'well'), noon, gives(12, 'shed'))).toEqual(['proposed']);
  });

  test('whose file goes then is not asked when it is back', async () => {
    const goes = (hour: number) => on(today, hour, { [grantFile]: null });
    const back = (day: string, hour = 9) => on(day, hour, { [grantFile]: grantOf('mill') });
    for (const past of [
      [gives(10, 'mill', 'well'), goes(11), back('2026-02-03')],
      [goes(9), gives(10, 'mill', 'well'), goes(11), back(today, 13)],
      [gives(10, 'mill', 'well'), goes(11), gives(12, 'mill', 'shed'), goes(13), back('2026-02-03')],
    ])
      expect(await answers(...past, later('mill'))).toEqual(['agreed']);
    expect(await answers(goes(9), gives(10, 'mill', 'well'), back('2026-02-03'), later('mill'))).toEqual(['proposed']);
  });

  test('is asked where it stands there in the evening', async () => {
    expect(await answers(gives(10, 'mill', 'well'), gives(11, 'mill', 'well', 'shed'), later('mill', 'shed'))).toEqual([
      'proposed',
    ]);
  });

  test('and out of it for one is asked', async () => {
    expect(await answers(gives(10, 'well'), gives(11, 'mill'), later())).toEqual(['proposed']);
    const made = on('2026-01-02', 13, promise('', due));
    const past = [first, made, begun, gives(10, 'well'), names(11, 'money'), gives(12, 'well', 'mill')];
    const edition = await editionAfter(...past, later('well'));
    expect(steps(edition)).toMatchObject([['proposed', '2026-08-01']]);
  });

  test('and in it on another day is asked for good', async () => {
    const next = on('2026-02-02', 9, { [grantFile]: grantOf('mill') });
    expect(await answers(gives(10, 'mill', 'well'), next, later('mill'))).toEqual(['proposed']);
  });
});

describe('a grant that a promise names for an hour', () => {
  test('asks nobody', async () => {
    expect(await answers(names(10, 'more'), names(11, 'money'), later('mill'))).toEqual(['agreed']);
    expect(await answers(names(10, 'more'), names(11, 'money'), later())).toEqual(['proposed']);
    expect(await answers(names(10, 'nothing'), names(11, 'money'), later('mill'))).toEqual(['agreed']);
  });

  test('asks nobody of a revision of that hour either', async () => {
    const noon = (hour: number, grant: string) => on(today, hour, promise(grant, ...moved(today, 'mill')));
    expect(await answers(noon(10, 'more'))).toEqual(['proposed']);
    expect(await answers(noon(10, 'more'), noon(11, 'money'))).toEqual(['agreed']);
  });

  test('is asked where the promise names it in the evening, and on its way there', async () => {
    expect(await answers(names(10, 'more'), later('mill'))).toEqual(['proposed']);
    expect(await answers(names(10, ''), names(11, 'more'), later('mill'))).toEqual(['proposed']);
    const twice = [names(10, 'more'), on(today, 11, { [more]: grantOf('shed') }), names(12, 'more')];
    expect(await answers(...twice, later('mill', 'shed'))).toEqual(['agreed']);
  });

  test('and then goes with its file asks nobody', async () => {
    const gone = on(today, 11, { [roof]: null });
    expect(await answers(names(10, 'more'), gone, later('mill'))).toEqual(['agreed']);
  });

  test('of another room asks nobody', async () => {
    const away = roof.replace('riverside', 'darwen');
    const move = (hour: number, from: string, to: string): Step => ({ ...on(today, hour, {}), moves: [[from, to]] });
    const room = on('2026-01-04', 12, {
      'organisations/darwen/organisation.md': '---\nname: Darwen\n---\n',
      [grantFile.replace('riverside', 'darwen')]: grantOf('well'),
    });
    expect(await answers(room, move(10, roof, away), move(11, away, roof), later('mill'))).toEqual(['agreed']);
  });
});

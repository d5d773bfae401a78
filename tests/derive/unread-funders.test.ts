// Who is to agree to a change is not known where the grant, or its name, cannot be read: which is not nobody.
import { describe, expect, test } from 'vitest';
import { promiseOf } from '../../src/derive/promise.ts';
import { milestoneOf } from '../village.ts';
import { document, funder, grant, milestone, smallWorld } from '../check/small-world.ts';
import { promiseFile, roof, step, villageFiles } from './edition-of-past.ts';
import { currentDue, due, editionAfter, first, grantFile, lines, onDay, revised, steps } from './ledger/roof-past.ts';

const share = '{ funder: lindle-trust, amount: 5000 }';
const awarded = (funders: string) => document(`title: A roof\nawarded: 2026-01-10\nfunders: [${funders}]`);
const moved = 'revisions: [{ date: 2026-04-01, reason: Bats, due: 2027-01-31, agreed-with: lindle-trust }]';
const promise = (grantLine: string) => document(`title: Roof\ndue: 2026-09-30\n${grantLine}\n${moved}`);

async function stateIn(funders: string, grantLine: string) {
  const { site } = await smallWorld({ ...funder, [grant]: awarded(funders), [milestone]: promise(grantLine) });
  return promiseOf(milestoneOf(site, 'riverside', 'roof')).steps[0]?.state;
}

describe('a change of a promise is proposed', () => {
  test.each([
    ['a share has a slip', `${share}, { funder: other-trust, amount: £8000.20 }`, 'grant: roof'],
    ['a funder has no name', `${share}, { funder: Other Trust, amount: 5 }`, 'grant: roof'],
    ['the name of the grant is none', share, 'grant: A Roof'],
    ['"grant" has a slip', share, 'gant: roof'],
    ['"grant" has another slip', share, 'grnt: roof'],
  ])('where %s', async (_, funders, grantLine) => {
    expect(await stateIn(funders, grantLine)).toBe('proposed');
  });

  test('and agreed where all of it can be read', async () => {
    expect(await stateIn(share, 'grant: roof')).toBe('agreed');
  });

  test('and agreed where only an amount cannot, because everybody who gave is named', async () => {
    expect(await stateIn(share.replace('5000', '£5000.20'), 'grant: roof')).toBe('agreed');
    expect(await stateIn(`${share}, { funder: lindle-trust, amount: some }`, 'grant: roof')).toBe('agreed');
  });
});

describe('in the history, too, a change is proposed', () => {
  const change = revised('due: 2026-08-01', 'agreed-with: [mill]');
  const agreed = onDay('2026-02-01', due, change);
  const whole = villageFiles[grantFile];
  const broken = whole.replace('funder: mill', 'funder: The Mill');
  const other = grantFile.replace('money', 'other');
  const ofOther = (...fields: readonly string[]) => promiseFile(...fields).replace('grant: money', 'grant: other');
  const slip = (...fields: readonly string[]) => promiseFile(...fields).replace('grant:', 'gant:');
  const promised = step('2026-01-02', { [other]: broken, [roof]: ofOther(due) });
  const moved = step('2026-02-01', { [roof]: ofOther(due, change) });

  test('where a share had a slip when it came', async () => {
    const edition = await editionAfter(promised, moved);
    expect(steps(edition)).toEqual([['proposed', '2026-08-01']]);
    expect(currentDue(edition)).toBe('2026-06-01');
  });

  test('where "grant" had a slip when it came', async () => {
    const edition = await editionAfter(
      step('2026-01-02', { [roof]: slip(due) }),
      step('2026-02-01', { [roof]: slip(due, change) }),
    );
    expect(steps(edition)).toEqual([['proposed', '2026-08-01']]);
  });

  test('but not where only the amount had a slip: everybody who gave is named', async () => {
    const unpaid = step('2026-01-02', { [other]: whole.replace('900', '£900'), [roof]: ofOther(due) });
    expect(steps(await editionAfter(unpaid, moved))).toEqual([['agreed', '2026-08-01']]);
  });

  test('until the slip is mended', async () => {
    const edition = await editionAfter(promised, moved, step('2026-03-01', { [other]: whole }));
    expect(steps(edition)).toEqual([['agreed', '2026-08-01']]);
  });

  test('but not for a slip that comes later: those who were named before are asked', async () => {
    expect(steps(await editionAfter(first, step('2026-01-20', { [grantFile]: broken }), agreed))).toEqual([
      ['agreed', '2026-08-01'],
    ]);
    expect(steps(await editionAfter(first, step('2026-02-01', { [roof]: slip(due, change) })))).toEqual([
      ['agreed', '2026-08-01'],
    ]);
  });
});

test('a version that lacks what is needed says nothing, and no day of a stand-in', async () => {
  const edition = await editionAfter(first, onDay('2026-03-01', 'budget: 5'), onDay('2026-03-02', due));
  expect(lines(edition)).toEqual([]);
});

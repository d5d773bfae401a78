// Who is asked to agree: nobody who cannot answer, and everybody who can.
import { describe, expect, test } from 'vitest';
import { changeLines } from '../../../src/derive/change-lines.ts';
import { milestoneSheet } from '../../../src/derive/sheets/milestone.ts';
import { organisationOf } from '../../village.ts';
import { promiseFile, roof, step, villageFiles } from '../edition-of-past.ts';
import { currentDue, due, editionAfter, first, grantFile, lines, onDay, revised, roofIn, steps } from './roof-past.ts';

const well = { 'funders/well/funder.md': '---\nname: The Well\n---\n' };
const grantOf = (...funders: readonly string[]) =>
  `---\ntitle: Money\nawarded: 2026-01-01\nfunders: [${funders.map((one) => `{ funder: ${one}, amount: 900 }`).join(', ')}]\n---\n`;
const later = (one: ReturnType<typeof step>, seconds: number) => ({ ...one, time: one.time + seconds });
const moved = ['due: 2026-08-01', revised('due: 2026-08-01', 'agreed-with: [mill]')];
const agreed = [['agreed', '2026-08-01']];

describe('a grant that was corrected on its first day', () => {
  test('asks those of the evening, though the promise was not written again', async () => {
    const mistyped = step('2026-01-05', { ...well, [grantFile.replace('money', 'more')]: grantOf('mill', 'well') });
    const mended = later(step('2026-01-05', { [grantFile.replace('money', 'more')]: grantOf('mill') }), 3600);
    const promise = (...fields: readonly string[]) => promiseFile(...fields).replace('grant: money', 'grant: more');
    const made = { ...mistyped, files: { ...mistyped.files, [roof]: promise(due) } };
    const edition = await editionAfter(made, mended, step('2026-02-01', { [roof]: promise(...moved) }));
    expect(steps(edition)).toEqual(agreed);
  });

  test('asks those of the evening of a promise that is much older', async () => {
    const promise = (...fields: readonly string[]) => promiseFile(...fields).replace('grant: money', 'grant: more');
    const more = grantFile.replace('money', 'more');
    const joined = step('2026-02-01', { ...well, [roof]: promise(...moved), [more]: grantOf('mill', 'well') });
    const mended = later(step('2026-02-01', { [more]: grantOf('mill') }), 3600);
    expect(steps(await editionAfter(first, joined))).toEqual([['proposed', '2026-08-01']]);
    const edition = await editionAfter(first, joined, mended);
    expect(steps(edition)).toEqual(agreed);
    expect(lines(edition)).toEqual([['explained', 'Grant: from Money to Money']]);
  });

  test('on a later day asks both', async () => {
    const two = step('2026-01-04', { ...well, [grantFile]: grantOf('mill', 'well') });
    const one = step('2026-01-05', { [grantFile]: grantOf('mill') });
    expect(steps(await editionAfter(first, two, one, onDay('2026-02-01', ...moved)))).toEqual([
      ['proposed', '2026-08-01'],
    ]);
  });
});

describe('a grant that could not be read for a while', () => {
  const broken = step('2026-01-20', { [grantFile]: '---\nfunders: [\n---\n' });
  const mended = step('2026-03-01', { [grantFile]: villageFiles[grantFile] });

  test('asks those whom it named before', async () => {
    expect(steps(await editionAfter(first, broken, onDay('2026-02-01', ...moved)))).toEqual(agreed);
    expect(currentDue(await editionAfter(first, broken, onDay('2026-02-01', ...moved), mended))).toBe('2026-08-01');
  });

  test('from its first day asks those whom it named when it could be read', async () => {
    const more = grantFile.replace('money', 'more');
    const promise = (...fields: readonly string[]) => promiseFile(...fields).replace('grant: money', 'grant: more');
    const made = step('2026-01-04', { [roof]: promise(due), [more]: '---\nfunders: [\n---\n' });
    const moves = step('2026-02-01', { [roof]: promise(...moved) });
    expect(steps(await editionAfter(made, moves, step('2026-03-01', { [more]: grantOf('mill') })))).toEqual(agreed);
  });

  test('still asks whoever it left out when it could be read again', async () => {
    const other = step('2026-01-25', { ...well, [grantFile]: grantOf('well') });
    const moves = onDay('2026-02-01', 'due: 2026-08-01', revised('due: 2026-08-01', 'agreed-with: [well]'));
    expect(steps(await editionAfter(first, broken, other, moves))).toEqual([['proposed', '2026-08-01']]);
  });
});

describe('a funder whose folder has another name now', () => {
  const renamed = (on: string, files: Record<string, string | null>) => ({
    ...step(on, files),
    moves: [['funders/mill/funder.md', 'funders/wheel/funder.md'] as const],
  });
  const everywhere = renamed('2026-03-01', { [grantFile]: grantOf('wheel') });

  test('answers under its new name what it was asked under the old one', async () => {
    const proposed = onDay('2026-02-01', 'due: 2026-08-01', revised('due: 2026-08-01'));
    const said = onDay('2026-04-01', 'due: 2026-08-01', revised('due: 2026-08-01', 'agreed-with: [wheel]'));
    expect(steps(await editionAfter(first, proposed, everywhere))).toEqual([['proposed', '2026-08-01']]);
    const edition = await editionAfter(first, proposed, everywhere, said);
    expect(steps(edition)).toEqual(agreed);
    const { page } = milestoneSheet(roofIn(edition), edition);
    expect(page.revisions).toMatchObject([{ agreedWith: [{ text: 'The Mill', address: '/funders/wheel/' }] }]);
  });

  test('answers in its new folder', async () => {
    const proposed = onDay('2026-02-01', 'due: 2026-08-01', revised('due: 2026-08-01'));
    const reply = step('2026-03-09', {
      'funders/wheel/replies/2026-03-09-yes.md': '---\nconfirms: riverside/roof/2026-02-01\n---\nYes.\n',
    });
    expect(steps(await editionAfter(first, proposed, everywhere, reply))).toEqual(agreed);
  });

  test('has said what it said before, whether or not the files of the promise follow', async () => {
    const before = [first, onDay('2026-02-01', ...moved)];
    const named = revised('due: 2026-08-01', 'agreed-with: [wheel]');
    for (const after of [[], [onDay('2026-04-01', 'due: 2026-08-01', named)]]) {
      const edition = await editionAfter(...before, everywhere, ...after);
      expect(steps(edition)).toEqual(agreed);
      expect(lines(edition)).toEqual([]);
    }
  });

  test('is no other funder of the grant', async () => {
    const edition = await editionAfter(first, everywhere);
    const [grant] = organisationOf(edition.site, 'riverside').grants;
    expect(grant && changeLines(grant, edition)).toEqual([]);
  });

  test('is known by its replies where its own file was written anew', async () => {
    const reply = 'funders/mill/replies/2026-01-09-hello.md';
    const words = '---\nto: riverside/2026-01-08-hello\n---\nHello, and thank you for the long letter about slates.\n';
    const rewritten = {
      ...step('2026-03-01', {
        'funders/mill/funder.md': null,
        'funders/wheel/funder.md':
          '---\nsummary: All that turns with water, and those who turn it\nname: Wheels\n---\n',
        [grantFile]: grantOf('wheel'),
      }),
      moves: [[reply, reply.replace('mill', 'wheel')] as const],
    };
    const said = onDay('2026-04-01', 'due: 2026-08-01', revised('due: 2026-08-01', 'agreed-with: [wheel]'));
    expect(steps(await editionAfter(first, step('2026-01-09', { [reply]: words }), rewritten, said))).toEqual(agreed);
  });

  test('is not whoever takes its old name', async () => {
    const proposed = onDay('2026-02-01', 'due: 2026-08-01', revised('due: 2026-08-01'));
    const taken = step('2026-03-05', { 'funders/mill/funder.md': '---\nname: Another Mill\n---\n' });
    const said = onDay('2026-04-01', 'due: 2026-08-01', revised('due: 2026-08-01', 'agreed-with: [mill]'));
    expect(steps(await editionAfter(first, proposed, everywhere, taken, said))).toEqual([['proposed', '2026-08-01']]);
  });

  test('cannot be taken over by a folder that comes when its own goes', async () => {
    const swapped = step('2026-03-01', {
      'funders/mill/funder.md': null,
      'funders/straw/funder.md': '---\nsummary: We say yes to everything that anybody asks of us\nname: Straw\n---\n',
      [grantFile]: grantOf('straw'),
    });
    const said = onDay('2026-04-01', 'due: 2026-08-01', revised('due: 2026-08-01', 'agreed-with: [straw]'));
    expect(steps(await editionAfter(first, swapped, said))).toEqual([['proposed', '2026-08-01']]);
  });
});

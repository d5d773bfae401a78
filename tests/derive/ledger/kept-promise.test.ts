// A promise stands as it was made, whatever is done to its file, its revisions, its grant or its funders.
import { describe, expect, test } from 'vitest';
import { changeLines } from '../../../src/derive/change-lines.ts';
import { promisedOn } from '../../../src/derive/promise.ts';
import { milestoneSheet } from '../../../src/derive/sheets/milestone.ts';
import { toldChangeSentence } from '../../../src/i18n/told-change.ts';
import { words } from '../../../src/i18n/words.ts';
import { organisationOf } from '../../village.ts';
import { promiseFile, roof, step, villageFiles } from '../edition-of-past.ts';
import { currentDue, due, editionAfter, first, grantFile, lines, revised, roofIn, steps, onDay } from './roof-past.ts';

describe('a revision', () => {
  const agreed = onDay('2026-02-01', 'due: 2026-08-01', revised('due: 2026-08-01', 'agreed-with: [mill]'));

  test('that is edited after its day moves the promise to where it did before', async () => {
    const edited = onDay('2026-03-01', 'due: 2026-12-01', revised('due: 2026-12-01', 'agreed-with: [mill]'));
    const edition = await editionAfter(first, agreed, edited);
    expect(currentDue(edition)).toBe('2026-08-01');
    expect(steps(edition)).toEqual([['agreed', '2026-08-01']]);
    expect(lines(edition).map(([state]) => state)).toEqual(['unexplained', 'unexplained']);
  });

  test('that is edited on its day is what it was in the evening', async () => {
    const evening = onDay('2026-02-01', 'due: 2026-09-01', revised('due: 2026-09-01', 'agreed-with: [mill]'));
    expect(currentDue(await editionAfter(first, agreed, { ...evening, time: evening.time + 3600 }))).toBe('2026-09-01');
  });

  test('that is taken out after its day still holds, and on its day was never said', async () => {
    expect(currentDue(await editionAfter(first, agreed, onDay('2026-03-01', due)))).toBe('2026-08-01');
    const evening = { ...onDay('2026-02-01', due), time: agreed.time + 3600 };
    expect(steps(await editionAfter(first, agreed, evening))).toEqual([]);
  });

  test('may be answered on any later day, and whoever answers again has thought again', async () => {
    const proposed = onDay('2026-02-01', due, revised('due: 2026-08-01', 'declined-by: [mill]'));
    const answered = onDay('2026-04-01', due, revised('due: 2026-08-01', 'agreed-with: [mill]'));
    expect(steps(await editionAfter(first, proposed))).toEqual([['declined', '2026-08-01']]);
    expect(steps(await editionAfter(first, proposed, answered))).toEqual([['agreed', '2026-08-01']]);
    expect(steps(await editionAfter(first, agreed, onDay('2026-04-01', due, revised('due: 2026-08-01'))))).toEqual([
      ['agreed', '2026-08-01'],
    ]);
  });
});

describe('a funder', () => {
  const unasked = revised('due: 2026-08-01');

  test('is asked though the grant is taken out of the promise', async () => {
    const left = step('2026-02-01', { [roof]: promiseFile('due: 2026-08-01', unasked).replace('grant: money\n', '') });
    expect(steps(await editionAfter(first, left))).toEqual([['proposed', '2026-08-01']]);
  });

  test('that declined has declined, though it is taken out of the grant', async () => {
    const two = villageFiles[grantFile].replace(']', ', { funder: well, amount: 100 }]');
    const well = { 'funders/well/funder.md': '---\nname: The Well\n---\n', [grantFile]: two };
    const proposed = onDay('2026-02-01', due, revised('due: 2026-08-01', 'agreed-with: [mill]', 'declined-by: [well]'));
    const without = step('2026-03-01', { [grantFile]: villageFiles[grantFile] });
    const edition = await editionAfter(step('2026-01-01', { ...villageFiles, ...well }), first, proposed, without);
    expect(steps(edition)).toEqual([['declined', '2026-08-01']]);
    const { page } = milestoneSheet(roofIn(edition), edition);
    expect(page).toMatchObject({
      revisions: [{ agreedWith: [{ text: 'The Mill' }], declinedBy: [{ text: 'The Well' }] }],
    });
  });

  test('that came to the grant later is not asked of what was agreed before', async () => {
    const agreed = onDay('2026-02-01', due, revised('due: 2026-08-01', 'agreed-with: [mill]'));
    const more = villageFiles[grantFile].replace(']', ', { funder: well, amount: 100 }]');
    expect(currentDue(await editionAfter(first, agreed, step('2026-03-01', { [grantFile]: more })))).toBe('2026-08-01');
  });

  test('that confirmed in its own folder has explained the change', async () => {
    const proposed = onDay('2026-02-01', 'due: 2026-08-01', unasked);
    const reply = step('2026-02-09', {
      'funders/mill/replies/2026-02-09-yes.md': '---\nconfirms: riverside/roof/2026-02-01\n---\nYes.\n',
    });
    expect(lines(await editionAfter(first, proposed))).toEqual([
      ['proposed', 'Due day: from 1 June 2026 to 1 August 2026'],
    ]);
    const edition = await editionAfter(first, proposed, reply);
    expect(currentDue(edition)).toBe('2026-08-01');
    expect(lines(edition)).toEqual([]);
  });
});

describe('a withdrawal', () => {
  const withdrawn = (reason: string) => onDay('2026-02-01', due, `withdrawn: { date: 2026-02-01, reason: ${reason} }`);

  test('that is written anew or taken back is told', async () => {
    const other = { ...withdrawn('No roof'), time: withdrawn('').time + 86_400 };
    expect(lines(await editionAfter(first, withdrawn('Bats'), other))).toEqual([
      ['unexplained', 'Withdrawal: from 1 February 2026, Bats to 1 February 2026, No roof'],
    ]);
    expect(lines(await editionAfter(first, withdrawn('Bats'), onDay('2026-03-01', due)))).toEqual([
      ['unexplained', 'Withdrawal: from 1 February 2026, Bats to nothing'],
    ]);
  });

  test('that is mended on its day counts for nothing, and one that a revision takes back is explained', async () => {
    const evening = { ...withdrawn('Owls'), time: withdrawn('').time + 3600 };
    expect(lines(await editionAfter(first, withdrawn('Bats'), evening))).toEqual([]);
    const back = onDay(
      '2026-03-01',
      due,
      'revisions: [{ date: 2026-03-01, reason: The bats left, agreed-with: [mill] }]',
    );
    expect(lines(await editionAfter(first, withdrawn('Bats'), back))).toEqual([
      ['explained', 'Withdrawal: from 1 February 2026, Bats to nothing'],
    ]);
  });
});

describe('a file', () => {
  test('that was gone for a while is told with the day of its return', async () => {
    const edition = await editionAfter(first, step('2026-02-01', { [roof]: null }), onDay('2026-03-01', due));
    expect(changeLines(roofIn(edition), edition)).toMatchObject([
      { id: 'gone-2026-02-01', day: '2026-02-01', state: 'unexplained', returnedOn: '2026-03-01' },
    ]);
    const told = edition.allEvents().filter(({ kind }) => kind === 'promise-removed' || kind === 'promise-returned');
    expect(told.map(({ kind, day, about }) => [kind, day, about.address])).toEqual([
      ['promise-removed', '2026-02-01', '/organisations/riverside/milestones/roof/#gone-2026-02-01'],
      ['promise-returned', '2026-03-01', '/organisations/riverside/milestones/roof/#gone-2026-02-01'],
    ]);
  });

  describe('that was gone and is back', () => {
    const away = step('2026-02-01', { [roof]: null });
    const word = '{ date: 2026-03-01, reason: We moved our files, agreed-with: [mill] }';
    const told = (edition: Awaited<ReturnType<typeof editionAfter>>) =>
      edition
        .allEvents()
        .filter(({ kind }) => /^promise-(removed|returned|explained)/.test(kind))
        .map(({ kind, day }) => [kind, day]);
    const line = { id: 'gone-2026-02-01', returnedOn: '2026-03-01' };

    test('has an explanation in a revision that comes with its return', async () => {
      const edition = await editionAfter(first, away, onDay('2026-03-01', due, `revisions: [${word}]`));
      expect(changeLines(roofIn(edition), edition)).toMatchObject([
        { ...line, state: 'explained-later', explainedOn: '2026-03-01' },
      ]);
      expect(edition.row(roofIn(edition)).unexplained).toBeUndefined();
      expect(told(edition)).toEqual([
        ['promise-removed', '2026-02-01'],
        ['promise-explained', '2026-03-01'],
      ]);
    });

    test('has one in a later revision that names nothing else, and in no other', async () => {
      const back = [first, away, onDay('2026-03-01', due)];
      const later = (what: string) => onDay('2026-04-01', due, `revisions: [${what}]`);
      const edition = await editionAfter(...back, later(word));
      expect(changeLines(roofIn(edition), edition)).toMatchObject([
        { ...line, state: 'explained-later', explainedOn: '2026-04-01' },
      ]);
      expect(told(edition).map(([kind]) => kind)).toEqual(['promise-removed', 'promise-returned', 'promise-explained']);
      const other = await editionAfter(...back, later(word.replace('reason', 'due: 2026-08-01, reason')));
      expect(changeLines(roofIn(other), other)).toMatchObject([{ ...line, state: 'unexplained' }]);
      expect(other.row(roofIn(other)).unexplained).toContain('#gone-2026-02-01');
    });

    test('has what a funder has not agreed to as proposed, until the funder agrees', async () => {
      const asked = word.replace(', agreed-with: [mill]', '');
      const back = [first, away, onDay('2026-03-01', due, `revisions: [${asked}]`)];
      const edition = await editionAfter(...back);
      expect(changeLines(roofIn(edition), edition)).toMatchObject([{ ...line, state: 'proposed' }]);
      const answered = await editionAfter(...back, onDay('2026-04-01', due, `revisions: [${word}]`));
      expect(changeLines(roofIn(answered), answered)).toMatchObject([{ ...line, state: 'explained-later' }]);
    });
  });

  test('that went twice has an account of both', async () => {
    const away = (on: string) => step(on, { [roof]: null });
    const edition = await editionAfter(first, away('2026-02-01'), onDay('2026-03-01', due), away('2026-04-01'));
    const told = edition.allEvents().filter(({ kind }) => kind === 'promise-removed');
    expect(told.map(({ day }) => day)).toEqual(['2026-02-01', '2026-04-01']);
  });
});

test('a silent change whose commit is dated in the future is told today', async () => {
  const edition = await editionAfter(first, onDay('2031-01-01', 'due: 2026-12-01'));
  expect(changeLines(roofIn(edition), edition)).toMatchObject([{ day: '2026-09-01', state: 'unexplained' }]);
  expect(edition.allEvents().filter(({ kind }) => kind === 'promise-changed')).toMatchObject([{ day: '2026-09-01' }]);
});

describe('what no revision can name', () => {
  const asked = [due, 'kind: question', 'question: Does it hold?', 'how-we-will-look: From below'];
  const measure = (title: string, unit: string) =>
    `measures: [{ id: slates, title: ${title}, unit: ${unit}, target: 400 }]`;

  test('stands as it was made when it is changed in silence', async () => {
    const made = onDay('2026-01-02', ...asked, measure('Slates', 'slates'));
    const changed = onDay(
      '2026-02-01',
      due,
      'question: Is it nice?',
      'promised: 2025-01-01',
      measure('Tiles', 'boxes'),
    );
    const edition = await editionAfter(made, changed);
    const { page } = milestoneSheet(roofIn(edition), edition);
    expect(page).toMatchObject({ question: 'Does it hold?', howWeWillLook: 'From below' });
    expect(page).toMatchObject({ row: { question: true, measures: [{ title: 'Slates', unit: 'slates' }] } });
    expect(promisedOn(roofIn(edition))).toBe('2026-01-02');
    expect(lines(edition).map(([, text]) => text?.split(':')[0])).toEqual([
      'How we will look',
      'Kind of promise',
      'Name of what is counted (Tiles)',
      'Unit (Tiles)',
      'Day of the promise',
      'Question',
    ]);
  });

  test('moves with a revision that says why', async () => {
    const said = revised('agreed-with: [mill]');
    const edition = await editionAfter(
      onDay('2026-01-02', ...asked),
      onDay('2026-02-01', due, 'question: Is it nice?', said),
    );
    expect(milestoneSheet(roofIn(edition), edition).page).toMatchObject({ question: 'Is it nice?' });
  });

  test('a measure that is taken out in silence is still counted, and has its name', async () => {
    const edition = await editionAfter(onDay('2026-01-02', due, measure('Slates', 'slates')), onDay('2026-02-01', due));
    expect(milestoneSheet(roofIn(edition), edition).page).toMatchObject({ row: { measures: [{ title: 'Slates' }] } });
    expect(lines(edition)).toEqual([['unexplained', 'What is counted (Slates): from Slates, 400 slates to nothing']]);
  });
});

test('the day of an award that is changed is told on the page of the grant', async () => {
  const edition = await editionAfter(
    step('2026-03-01', { [grantFile]: villageFiles[grantFile].replace('2026-01-01', '2025-01-01') }),
  );
  const [grant] = organisationOf(edition.site, 'riverside').grants;
  const told = grant ? changeLines(grant, edition) : [];
  expect(told.map(({ change }) => toldChangeSentence(change, words('en')))).toEqual([
    'Day of the award: from 1 January 2026 to 1 January 2025',
  ]);
});

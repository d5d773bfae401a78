// The day of the promise is moved: what was published and agreed to before that day stays.
import { describe, expect, test } from 'vitest';
import { promisedOn } from '../../../src/derive/promise.ts';
import { promiseFile, roof, step } from '../edition-of-past.ts';
import { currentDue, due, editionAfter, lines, onDay, roofIn, steps } from './roof-past.ts';

const made = 'promised: 2026-01-02';
const sooner = '{ date: 2026-02-01, reason: The hall needs it, due: 2026-04-01, agreed-with: [mill] }';
const bare = '{ date: 2026-04-20, reason: The roofers are back, agreed-with: [mill] }';
const revisions = (...some: readonly string[]) => `revisions: [${some.join(', ')}]`;
const past = [onDay('2026-01-02', due, made), onDay('2026-02-01', due, made, revisions(sooner))];

describe('a day of the promise that is moved behind an agreed revision', () => {
  test.each([
    ['with a reason that was agreed', revisions(sooner, bare)],
    ['with one that nobody agreed to', revisions(sooner, bare.replace(', agreed-with: [mill]', ''))],
    ['in silence', revisions(sooner)],
  ])('%s, takes the revision from nobody', async (_, reasons) => {
    const edition = await editionAfter(...past, onDay('2026-04-20', due, 'promised: 2026-03-01', reasons));
    expect(steps(edition)[0]).toEqual(['agreed', '2026-04-01']);
    expect(currentDue(edition)).toBe('2026-04-01');
  });

  test('is the day of the promise all the same, where that was agreed', async () => {
    const edition = await editionAfter(
      ...past,
      onDay('2026-04-20', due, 'promised: 2026-03-01', revisions(sooner, bare)),
    );
    expect(promisedOn(roofIn(edition))).toBe('2026-03-01');
    expect(lines(edition)).toEqual([['explained', 'Day of the promise: 2 January 2026 → 1 March 2026']]);
  });

  test('takes it from nobody where the promise has no grant', async () => {
    const free = (...fields: readonly string[]) => promiseFile(...fields).replace('grant: money\n', '');
    const edition = await editionAfter(
      step('2026-01-02', { [roof]: free(due, made) }),
      step('2026-02-01', { [roof]: free(due, made, revisions(sooner)) }),
      step('2026-04-20', { [roof]: free(due, 'promised: 2026-03-01', revisions(sooner, bare)) }),
    );
    expect(steps(edition)[0]).toEqual(['agreed', '2026-04-01']);
  });
});

test('a revision from before the day that was promised first stays unpublished, wherever that day is moved', async () => {
  const early = revisions('{ date: 2025-12-01, reason: We knew, due: 2026-08-01, agreed-with: [mill] }', bare);
  const edition = await editionAfter(
    onDay('2026-01-02', due, made),
    onDay('2026-04-20', 'due: 2026-08-01', 'promised: 2025-11-01', early),
  );
  expect(steps(edition)).toEqual([['agreed', undefined]]);
  expect(currentDue(edition)).toBe('2026-06-01');
  expect(lines(edition)).toContainEqual(['unexplained', 'Due day: 1 June 2026 → 1 August 2026']);
});

test('a slip in the evening of the first day makes no other promise of it', async () => {
  const edition = await editionAfter(
    step('2026-01-02', { [roof]: promiseFile(due, made, 'budget: 900') }),
    step('2026-01-02', { [roof]: promiseFile(due, 'promised: soon', 'budget: N/A') }),
    onDay('2026-02-01', due, 'promised: 2026-03-01', 'budget: 90000'),
  );
  expect(edition.ledger.firstPromise(roofIn(edition))).toMatchObject({ budget: 90_000, promised: '2026-01-02' });
});

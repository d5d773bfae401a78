// What is done to a promise on one day is judged in the evening, as if it had been done at once.
import { describe, expect, test } from 'vitest';
import { changeLines, withOtherwise } from '../../../src/derive/change-lines.ts';
import type { Edition } from '../../../src/derive/edition.ts';
import type { Step } from '../../history/repository.ts';
import { due, editionAfter, first, onDay, roofIn } from './roof-past.ts';

const november = 'due: 2026-11-30';
const december = 'due: 2026-12-15';
type Revision = { readonly date?: string; readonly reason?: string; readonly names?: string };
const revision = ({ date = '2026-02-10', reason = 'Storm', names = november }: Revision = {}) =>
  `revisions: [{ date: ${date}, reason: ${reason}, ${names ? `${names}, ` : ''}agreed-with: [mill] }]`;
const at = (hour: number, ...fields: readonly string[]): Step => {
  const made = onDay('2026-02-10', ...fields);
  return { ...made, time: made.time + (hour - 12) * 3600 };
};
const later = (on: string, hour: number, ...fields: readonly string[]): Step => {
  const made = onDay(on, ...fields);
  return { ...made, time: made.time + (hour - 12) * 3600 };
};

const shown = (edition: Edition) =>
  changeLines(roofIn(edition), edition).map(({ state, explainedOn, change }) => [change.field, state, explainedOn]);
const news = (edition: Edition) =>
  edition.allEvents().flatMap(({ kind, day }) => (/^promise-(changed|explained)/.test(kind) ? [[kind, day]] : []));
const states = ({ ledger }: Edition) =>
  ledger.events
    .filter(({ event, field }) => (event === 'changed' || event === 'settled') && field !== 'revisions')
    .map(({ event, field, state }) => [event, field, state]);
const silent = [['due', 'unexplained', undefined]];
const told = ['promise-changed', '2026-02-10'];

describe('a reason that in the evening does not name what was changed', () => {
  test.each([
    ['names another day', { names: december }],
    ['names none', { names: '' }],
  ])('and %s, explains nothing', async (_, evening) => {
    const edition = await editionAfter(first, at(10, november, revision()), at(12, november, revision(evening)));
    expect(shown(edition)).toEqual(silent);
    expect(news(edition)).toEqual([told]);
    expect(withOtherwise(roofIn(edition), edition)).toEqual({ otherwise: 'change-2026-02-10-due' });
    expect(states(edition)).toEqual([
      ['changed', 'due', 'explained'],
      ['settled', 'due', 'unexplained'],
    ]);
  });

  test('nor does one that names another number of what is counted', async () => {
    const counts = (target: number) => `measures: [{ id: people, title: People, target: ${target} }]`;
    const why = (target: number) => revision({ names: `targets: { people: ${target} }` });
    const edition = await editionAfter(
      onDay('2026-01-02', due, counts(300)),
      at(10, due, counts(100), why(100)),
      at(12, due, counts(100), why(200)),
    );
    expect(shown(edition)).toEqual([['target', 'unexplained', undefined]]);
  });

  test('and explained later what was silent before, does so no more', async () => {
    const why = (names: string) => revision({ date: '2026-03-10', names });
    const past = [first, at(10, november), later('2026-03-10', 10, november, why(november))];
    expect(shown(await editionAfter(...past))).toEqual([['due', 'explained-later', '2026-03-10']]);
    const edition = await editionAfter(...past, later('2026-03-10', 12, november, why('due: 2026-12-24')));
    expect(shown(edition)).toEqual(silent);
    expect(news(edition)).toEqual([told]);
  });

  test('and is of a day to come, explains it later, from that day on', async () => {
    const coming = (date: string) => [first, at(10, november, revision()), at(12, november, revision({ date }))];
    const before = await editionAfter(...coming('2026-12-10'));
    expect([shown(before), news(before)]).toEqual([silent, [told]]);
    const after = await editionAfter(...coming('2026-05-10'));
    expect(shown(after)).toEqual([['due', 'explained-later', '2026-05-10']]);
    expect(news(after)).toEqual([told, ['promise-explained', '2026-05-10']]);
  });

  test('and has lost an answer, leaves the change proposed', async () => {
    const asked = revision().replace('[mill]', '[]');
    const edition = await editionAfter(first, at(10, november, revision()), at(12, november, asked));
    expect(shown(edition)).toEqual([['due', 'proposed', undefined]]);
    expect(states(edition).at(-1)).toEqual(['settled', 'due', 'proposed']);
  });
});

describe('a change', () => {
  test('that is taken back on its day with its reason is none', async () => {
    const past = [first, at(10, november, revision()), at(12, due)];
    for (const edition of [
      await editionAfter(...past),
      await editionAfter(...past, onDay('2026-02-11', due, 'kind: delivery')),
    ]) {
      expect(shown(edition)).toEqual([]);
      expect(news(edition)).toEqual([]);
    }
    expect(states(await editionAfter(...past))).toEqual([
      ['changed', 'due', 'explained'],
      ['settled', 'due', 'first-day'],
    ]);
  });

  test('that is written anew on its day with another reason is explained by that one', async () => {
    const other = revision({ reason: 'Owls', date: '2026-02-09', names: december });
    const edition = await editionAfter(first, at(10, november, revision()), at(12, december, other));
    expect([shown(edition), news(edition)]).toEqual([[], []]);
    const question = (text: string) => ['kind: question', `question: ${text}`];
    const asked = await editionAfter(
      onDay('2026-01-02', due, ...question('How warm?')),
      at(10, due, ...question('How dry?'), revision()),
      at(12, due, ...question('How quiet?'), revision({ reason: 'Owls', date: '2026-02-09' })),
    );
    expect(shown(asked)).toEqual([['question', 'explained', undefined]]);
    expect(changeLines(roofIn(asked), asked)[0]?.change.before).toMatchObject({ text: 'How warm?' });
  });

  test('whose reason was out for an hour had one', async () => {
    const why = revision();
    const edition = await editionAfter(first, at(10, november, why), at(12, november), at(14, november, why));
    expect([shown(edition), news(edition)]).toEqual([[], []]);
  });

  test('that is silent in the evening is told once, with what it was in the morning', async () => {
    const edition = await editionAfter(first, at(10, november), at(12, december), onDay('2026-02-11', due));
    const lines = changeLines(roofIn(edition), edition);
    expect(lines.map(({ state, change }) => [state, change.before, change.after])).toEqual([
      ['unexplained', { is: 'day', day: '2026-06-01' }, { is: 'day', day: '2026-12-15' }],
    ]);
  });

  test('that is silent at noon and has a reason in the evening was no secret', async () => {
    const edition = await editionAfter(first, at(10, november), at(15, november, revision()));
    expect([shown(edition), news(edition)]).toEqual([[], []]);
  });
});

test('a reason of an earlier day that is edited and mended on one day says what it said', async () => {
  const edition = await editionAfter(
    first,
    at(10, november, revision()),
    later('2026-02-12', 10, november, revision({ names: december })),
    later('2026-02-12', 12, november, revision()),
  );
  expect(shown(edition)).toEqual([]);
});

test('an answer to it that is struck on the day on which it came was never given', async () => {
  const asked = revision().replace('[mill]', '[]');
  const edition = await editionAfter(
    first,
    at(10, november, asked),
    later('2026-02-12', 10, november, revision()),
    later('2026-02-12', 12, november, asked),
  );
  expect(shown(edition)).toEqual([['due', 'proposed', undefined]]);
});

test('what was published at noon stays as it was told, and the evening comes behind it', async () => {
  const past = [first, at(10, november, revision()), at(12, november), at(14, december)];
  const ledgers = await Promise.all(past.map((_, end) => editionAfter(...past.slice(0, end + 1))));
  const events = ledgers.map(({ ledger }) => ledger.events.map((event) => ({ ...event, of: event.of?.field })));
  for (const [index, some] of events.entries())
    expect(events.at(-1)?.slice(0, some.length), String(index)).toEqual(some);
});

// An item without its name hides no more than itself, for as long as it stands.
import { describe, expect, test } from 'vitest';
import { promiseFile, roof, step } from '../edition-of-past.ts';
import { organisationOf } from '../../village.ts';
import { due, editionAfter, grantFile, lines, onDay } from './roof-past.ts';

const measures = (...some: readonly string[]) => `measures: [${some.map((one) => `{ ${one} }`).join(', ')}]`;
const named = (id: string) => `id: ${id}, title: ${id.toUpperCase()}, target: 5`;
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(named) as [string, string, string, string];
const nameless = (of: string) => of.replace(/^id: ., /, '');
const came = (id: string) => ['unexplained', `What is counted (${id}): from nothing to ${id}, 5`];
const went = (id: string) => ['unexplained', `What is counted (${id}): from ${id}, 5 to nothing`];

const told = async (...versions: readonly (readonly string[])[]) => {
  const days = ['2026-01-02', '2026-02-03', '2026-03-03', '2026-04-03', '2026-05-03'];
  const steps = versions.map((some, index) => onDay(days[index] ?? '', due, measures(...some)));
  return lines(await editionAfter(...steps));
};

describe('a measure that has no id from the first day on', () => {
  test('hides neither what comes beside it nor what goes', async () => {
    expect(await told([a, nameless(b)], [a, nameless(b), c], [nameless(b), c])).toEqual([came('C'), went('A')]);
    expect(await told([a, nameless(b)], [nameless(b), c])).toEqual([went('A'), came('C')]);
  });

  test('is no change once it gets its id, and what comes with that is', async () => {
    expect(await told([a, nameless(b)], [a, b])).toEqual([]);
    expect(await told([a, nameless(b), nameless(c)], [a, b, nameless(c)], [a, b, c])).toEqual([]);
    expect(await told([a, nameless(b)], [a, b, c])).toHaveLength(1);
    expect(await told([a, nameless(b)], [a, b], [a, b, c])).toEqual([came('C')]);
  });

  test('stays nobody’s change where it gets its id and another slip', async () => {
    expect(await told([a, nameless(b)], [a, b.replace('5', 'some')], [a, b])).toEqual([]);
    expect(await told([a, b.replace('5', 'some')], [a, nameless(b)], [a, b])).toEqual([]);
    expect(await told([a, nameless(b)], [a, b.replace('5', 'some'), c], [a, b, c])).toEqual([came('C')]);
  });

  test('makes none of those that come later one that was there', async () => {
    expect(await told([a, nameless(b)], [a, nameless(b), nameless(c)], [a, b, c])).toHaveLength(1);
    expect(await told([a, b.replace('5', 'some')], [a, b.replace('5', 'some'), nameless(c)], [a, b, c])).toEqual([
      came('C'),
    ]);
  });
});

describe('a measure that loses its id', () => {
  test('was not taken out, and comes back as it was', async () => {
    expect(await told([a, b], [a, nameless(b)])).toEqual([]);
    expect(await told([a, b], [a, nameless(b)], [a, b])).toEqual([]);
    expect(await told([a, b, c], [a, nameless(b), nameless(c)], [a, b, nameless(c)], [a, b, c])).toEqual([]);
  });

  test('stands for one of those that went, and not for two', async () => {
    expect(await told([a, b, c], [nameless(a), c], [c])).toEqual([went('B'), went('A')]);
  });

  test('stands for none that goes later', async () => {
    expect(await told([a, b, c], [a, nameless(b), c], [nameless(b), c])).toEqual([went('A')]);
    expect(await told([a, b, nameless(d)], [a, nameless(b), nameless(d)], [a, nameless(d)])).toEqual([went('B')]);
  });

  test('stands for it until it has its id again, whatever came without one in the meantime', async () => {
    expect(await told([a, b], [a, nameless(b), nameless(c)], [a, c, nameless(b)], [a, c, b])).toEqual([came('C')]);
  });
});

test('a share without its funder hides neither a share that comes nor one that goes', async () => {
  const grant = (...shares: readonly string[]) =>
    `---\ntitle: Money\nawarded: 2026-01-01\nfunders: [${shares.join(', ')}]\n---\n`;
  const [mill, bank, bare] = ['{ funder: mill, amount: 900 }', '{ funder: bank, amount: 5 }', '{ amount: 70 }'];
  const edition = await editionAfter(
    step('2026-01-01', { [grantFile]: grant(mill, bare), [roof]: promiseFile(due) }),
    step('2026-02-03', { [grantFile]: grant(mill, bare, bank) }),
    step('2026-03-03', { [grantFile]: grant(bare, bank) }),
  );
  const [money] = organisationOf(edition.site, 'riverside').grants;
  const changes = edition.ledger.changesOf(money ?? {}).filter(({ state }) => state !== 'first-day');
  expect(changes.map(({ field, state }) => [field, state])).toEqual([
    ['funders.bank', 'unexplained'],
    ['funders.mill', 'unexplained'],
  ]);
});

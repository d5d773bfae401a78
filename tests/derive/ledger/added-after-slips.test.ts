// What is added after a slip of the pen is an addition, unless nobody ever could read that it was not there.
import { describe, expect, test } from 'vitest';
import { promiseFile, roof, step, villageFiles } from '../edition-of-past.ts';
import { due, editionAfter, grantFile, lines, onDay } from './roof-past.ts';

const measures = (...some: readonly string[]) => `measures: [${some.map((one) => `{ ${one} }`).join(', ')}]`;
const people = 'id: people, title: People, target: 300';
const bees = 'id: bees, title: Bees, target: 5';
const cats = 'id: cats, title: Cats, target: 1';
const broken = 'id: bees, title: Bees, target: see above';

const told = async (...versions: readonly (readonly string[])[]) => {
  const days = ['2026-01-02', '2026-02-03', '2026-03-03', '2026-04-03'];
  return lines(await editionAfter(...versions.map((fields, index) => onDay(days[index] ?? '', due, ...fields))));
};

describe('after a version with a value that cannot be read', () => {
  test.each([
    ['a baseline', measures(`${people}, baseline: 250`, bees), 'Number at the beginning (People): nothing → 250'],
    ['a unit', measures(`${people}, unit: thousands`, bees), 'Unit (People): nothing → thousands'],
    ['another measure', measures(people, bees, cats), 'What is counted (Cats): nothing → Cats, 1'],
  ])('%s that is added is told', async (_, now, line) => {
    expect(await told([measures(people, bees)], [measures(people, broken)], [now])).toEqual([['unexplained', line]]);
  });

  test.each([
    ['budget: N/A', 'budget: 90000'],
    ['budgt: 90000', 'budget: 90000'],
    ['promised: soon', 'promised: 2026-01-01'],
    ['question: [x]', 'question: How warm?'],
    ['how-we-will-look: { a: b }', 'how-we-will-look: With a thermometer'],
  ])('%s, what was known to be absent is told when it comes', async (slip, value) => {
    expect(await told([], [slip], [value])).toMatchObject([['unexplained', expect.any(String)]]);
    expect(await told([], [slip], [slip], [value])).toHaveLength(1);
    expect(await told([], [slip], [])).toEqual([]);
  });

  test('what was taken out beside it is told at once, however long it stays', async () => {
    const [now, slip] = [measures(bees), measures(broken)];
    const gone = [['unexplained', 'What is counted (People): People, 300 → nothing']];
    expect(await told([measures(people, bees)], [slip])).toEqual(gone);
    expect(await told([measures(people, bees)], [slip], [now])).toEqual(gone);
    const less = [measures(`${people}, unit: tens`, bees)];
    expect(await told(less, [measures(people, broken)])).toEqual([['unexplained', 'Unit (People): tens → nothing']]);
  });

  test('a grant that is named after none was is told', async () => {
    const text = promiseFile(due);
    const [free, slip] = ['', 'grant: Money!!\n'].map((grant) => text.replace('grant: money\n', grant));
    const edition = await editionAfter(
      step('2026-01-02', { [roof]: free ?? '' }),
      step('2026-02-03', { [roof]: slip ?? '' }),
      step('2026-03-03', { [roof]: text }),
    );
    expect(lines(edition)).toMatchObject([['unexplained', expect.stringContaining('Money')]]);
  });
});

describe('where the first version could not be read whole', () => {
  test.each([
    ['the value itself is no change', ['budget: N/A'], ['budget: 900'], []],
    ['nor is a whole measure', [measures(people, broken)], [measures(people, bees)], []],
    ['nor a part of one', [measures(`${people}, baseline: some`)], [measures(`${people}, baseline: 7`)], []],
    [
      'nor a measure whose id was none',
      [measures(people, 'id: B!, title: Bees, target: 5')],
      [measures(people, bees)],
      [],
    ],
    ['what was readable beside it is', [measures(people, broken)], [measures(`${people}, baseline: 7`, bees)], ['7']],
    ['so is another part', [measures(`${people}, baseline: some`)], [measures(`${people}, unit: tens`)], ['tens']],
    ['so is another measure', [measures(people, broken)], [measures(people, bees, cats)], ['Cats, 1']],
  ])('%s', async (_, first, then, expected) => {
    const found = await told(first, then);
    expect(found.map(([, line]) => line?.split('→ ').at(-1))).toEqual(expected);
  });
});

describe('a grant of which a share could not be read for a while', () => {
  const grant = (shares: string) => `---\ntitle: Money\nawarded: 2026-01-01\n${shares}\n---\n`;
  const bank = { 'funders/bank/funder.md': '---\nname: The Bank\n---\n' };
  const changes = async (...shares: readonly string[]) => {
    const days = ['2026-02-03', '2026-03-03', '2026-04-03'];
    const steps = shares.map((text, index) => step(days[index] ?? '', { ...bank, [grantFile]: grant(text) }));
    const { site, ledger } = await editionAfter(...steps);
    const [money] = site.organisations[0]?.grants ?? [];
    return money ? ledger.changesOf(money).map(({ field, after, state }) => [field, after, state]) : [];
  };
  const mill = '{ funder: mill, amount: 900 }';
  const of = (...shares: readonly string[]) => `funders: [${shares.join(', ')}]`;
  const large = '{ funder: bank, amount: 100000 }';
  const told = [['funders.bank', '100000.00', 'unexplained']];

  test('tells a share that comes with the repair, or with the slip', async () => {
    expect(villageFiles[grantFile]).toContain(mill);
    const slip = '{ funder: mill, amount: N/A }';
    expect(await changes(of(slip), of(mill, large))).toEqual(told);
    expect(await changes(of(slip, large), of(mill, large))).toEqual(told);
    expect(await changes(of(slip), of(mill))).toEqual([]);
    expect(await changes(of(slip), of(mill), of(mill, large))).toEqual(told);
  });

  test('tells another currency than the one that it was in', async () => {
    const inCurrency = (name: string) => `${of(mill)}\ncurrency: ${name}`;
    expect(await changes(inCurrency('pounds'), inCurrency('GBP'))).toEqual([]);
    expect(await changes(inCurrency('pounds'), inCurrency('EUR'))).toEqual([['currency', 'EUR', 'unexplained']]);
  });
});

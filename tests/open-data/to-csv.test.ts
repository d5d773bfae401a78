import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, toCsv, unguarded } from '../../src/publish/open-data/to-csv.ts';
import { readCsv } from './read-csv.ts';

const columns = [
  { name: 'title', type: 'string', about: '' },
  { name: 'amount', type: 'number', about: '' },
] as const;

/** Carriage returns in text would end a line for a careless reader; content has none left. */
const anyText = fc.string({ unit: fc.oneof(fc.constantFrom(...'=+-@\',"\t\n; '), fc.string({ unit: 'grapheme' })) });

describe('CSV', () => {
  test('any text and any number are read back as they were', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyText, fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }),
        (rows) => {
          const [, ...read] = readCsv([...toCsv({ columns }, rows)].join(''));
          expect(read.map(([title = '', amount]) => [unguarded(title), Number(amount)])).toEqual(
            rows.map(([title, amount]) => [title, amount + 0]),
          );
        },
      ),
    );
  });

  test.each(['=1+1', '+44', '-5 degrees', '@home', '\tindented', "'=1+1"])(
    'a spreadsheet shows %j and runs nothing',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
      expect(unguarded(guarded(text))).toBe(text);
    },
  );

  test.each(['plain', "'quoted'", '5 - 3', ''])('%j stays as it is', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  test('a negative number is a number', () => {
    expect([...toCsv({ columns }, [['less', -12.5]])].at(-1)).toBe('less,-12.5\r\n');
  });

  test('what nobody said is empty', () => {
    expect([...toCsv({ columns }, [[undefined, undefined]])].at(-1)).toBe(',\r\n');
  });
});

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundRows, type RowPlace } from '../../../src/import/giving/bound-rows.ts';

function bound(text: string, size = 1_000_000) {
  const places: RowPlace[] = [];
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
  return {
    text: [...boundRows(pieces, { delimiter: ',', columns: 3 }, (row) => void places.push(row))].join(''),
    places,
  };
}

/** As the import reads it. */
const rowsOf = (text: string) => parse(text, { record_delimiter: '\n', relax_column_count: true, relax_quotes: true });

const huge = 'x'.repeat(6_000_000);

test('any table whose quotations end comes out as it went in, wherever its pieces end', () => {
  const field = fc.array(fc.constantFrom('a', '""', ',', '\n', ' ')).map((parts) => `"${parts.join('')}"`);
  const fields = fc.array(fc.oneof(field, fc.constantFrom('a', 'a"b', '')), { minLength: 1 });
  fc.assert(
    fc.property(fc.array(fields), fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const lines = rows.map((row) => `${row.join(',')}\n`);
      const { text, places } = bound(lines.join(''), size);
      expect(text).toBe(lines.join(''));
      const line = (index: number) => lines.slice(0, index).join('').split('\n').length;
      expect(places).toEqual(lines.map((_, index) => ({ line: line(index), last: line(index + 1) - 1 })));
      expect(rowsOf(text)).toHaveLength(places.length);
    }),
  );
});

test('of any text at all csv-parse reads the rows that are told, and what is lost ends with a quotation mark of its own', () => {
  const letters = fc.array(fc.constantFrom('"', '"', ',', '\n', '\n', ' ', 'a', '1'), { maxLength: 40 });
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 9 }), (parts, size) => {
      const whole = parts.join('');
      const { text, places } = bound(whole, size);
      expect(bound(whole)).toEqual({ text, places });
      expect(rowsOf(text)).toHaveLength(places.length);
      // What is lost ends with the line of the mark that is not closed.
      const lines = whole.split('\n');
      for (const { last, fault } of places) if (fault !== undefined) expect(lines[last - 1]).toContain('"');
    }),
    { numRuns: 1000 },
  );
});

test('a huge row between others is passed over', () => {
  const row = `1,"${huge}""\n\n",z`;
  expect(bound(['a,b', row, 'c,d', row, row, 'e'].join('\n'))).toEqual({
    text: 'a,b\n\nc,d\n\n\ne',
    places: [
      { line: 1, last: 1 },
      { line: 2, last: 4, fault: 'too-large' },
      { line: 5, last: 5 },
      { line: 6, last: 8, fault: 'too-large' },
      { line: 9, last: 11, fault: 'too-large' },
      { line: 12, last: 12 },
    ],
  });
});

test('a huge row may be the last', () => {
  expect(bound(`a\n${huge}`)).toEqual({
    text: 'a\n\n',
    places: [
      { line: 1, last: 1 },
      { line: 2, last: 2, fault: 'too-large' },
    ],
  });
});

test('of a quotation without an end only the line is lost on which it begins, and the lines of its row before that', () => {
  expect(bound('a\n"b\nc","d\ne,f\n"g"\nh').places).toEqual([
    { line: 1, last: 1 },
    { line: 2, last: 3, fault: 'open-quotation' },
    { line: 4, last: 4 },
    { line: 5, last: 5 },
    { line: 6, last: 6 },
  ]);
  expect(bound('a\n"b').places.at(-1)).toEqual({ line: 2, last: 2, fault: 'open-quotation' });
});

test('also where rows follow on it that are more than a row may be, whether or not another one comes', () => {
  const rows = 'a,b,c\n'.repeat(1_000_000);
  for (const end of ['', '1,"2",3\n', '1,2",3\n']) {
    const { places } = bound(`x,"y\n${rows}${end}`, 65_536);
    expect(places).toHaveLength(1_000_001 + (end === '' ? 0 : 1));
    expect(places.filter(({ fault }) => fault !== undefined)).toEqual([{ line: 1, last: 1, fault: 'open-quotation' }]);
  }
});

test('a huge row with a quotation without an end is passed over to the end', () => {
  expect(bound(`a\n"b\nc"\n"${huge}\n\n`).places.at(-1)).toEqual({ line: 4, last: 6, fault: 'open-quotation' });
});

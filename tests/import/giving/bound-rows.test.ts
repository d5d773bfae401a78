import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundRows, skippedMark, type SkippedRow } from '../../../src/import/giving/bound-rows.ts';

function bound(text: string, size = 1_000_000) {
  const skipped: SkippedRow[] = [];
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
  return { text: [...boundRows(pieces, ',', (row) => void skipped.push(row))].join(''), skipped };
}

const huge = 'x'.repeat(6_000_000);

test('any table whose quotations end comes out as it went in, wherever its pieces end', () => {
  const field = fc.array(fc.constantFrom('a', '""', ',', '\n', '\r\n', ' ')).map((parts) => `"${parts.join('')}"`);
  const fields = fc.array(fc.oneof(field, fc.constantFrom('a', 'a"b', '')), { minLength: 1 });
  fc.assert(
    fc.property(
      fc.array(fields),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 9 }),
      (rows, end, size) => {
        const table = rows.map((row) => row.join(',')).join(end);
        expect(bound(table, size)).toEqual({ text: table, skipped: [] });
      },
    ),
  );
});

test.each(['\n', '\r\n', '\r'])('a huge row between others is passed over, where rows end with %j', (end) => {
  const row = `1,"${huge}""\n\n",z`;
  expect(bound(['a,b', row, 'c,d', row, row, 'e'].join(end))).toEqual({
    text: ['a,b', skippedMark, 'c,d', skippedMark, skippedMark, 'e'].join(end),
    skipped: [{ lines: 2 }, { lines: 2 }, { lines: 2 }],
  });
});

test('a huge row may be the last', () => {
  expect(bound(`a\n${huge}`)).toEqual({ text: `a\n${skippedMark}`, skipped: [{ lines: 0 }] });
});

test('a quotation without an end is told with the line of its row', () => {
  expect(() => bound(`a\n"b\nc"\n"${huge}`)).toThrow('the row that begins on line 4 has no end');
});

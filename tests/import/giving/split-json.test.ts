import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitJson } from '../../../src/import/giving/split-json.ts';

function* pieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function split(text: string, size = 7): unknown[] {
  return [...splitJson(pieces(text, size))].map((record) =>
    'fault' in record ? record.fault : (JSON.parse(Buffer.from(record.bytes).toString()) as unknown),
  );
}

test('any list of anything is the same record by record, wherever its pieces end', () => {
  const anything = fc.array(fc.jsonValue());
  const head = fc.dictionary(fc.string(), fc.jsonValue()).map(({ grants: _, ...rest }) => rest);
  fc.assert(
    fc.property(anything, head, fc.integer({ min: 1, max: 50 }), fc.constantFrom(0, 2), (list, rest, size, indent) => {
      expect(split(JSON.stringify(list, null, indent), size)).toEqual(JSON.parse(JSON.stringify(list)));
      expect(split(JSON.stringify({ ...rest, grants: list }, null, indent), size)).toEqual(
        JSON.parse(JSON.stringify(list)),
      );
    }),
  );
});

test('a record knows the line on which it begins', () => {
  const lines = [...splitJson(pieces('{\n"grants": [\n {"a":\n 1}, {},\n\n 7 ]}', 3))].map(({ line }) => line);
  expect(lines).toEqual([3, 4, 6]);
});

test('grants inside of something else are not the list, nor is a text of that name', () => {
  expect(split('{"a": "grants", "b": [["x"]], "c": {"grants": [1]}, "grants": [2]}')).toEqual([2]);
});

test('a record that is nested too deep is passed over, and those beside it are not', () => {
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  expect(split(`[{}, {"a": ${deep(500)}}, 7, {"a": ${deep(1)}}]`)).toEqual([{}, 'too-deep', 7, { a: [] }]);
});

test('where the file ends too early, the line of the record is named', () => {
  expect(() => split('[{},\n{"a": "')).toThrow('in the record that begins on line 2');
});

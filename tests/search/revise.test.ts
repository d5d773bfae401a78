import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collect, revise, type IndexedDocument } from '../../src/search/collect.ts';
import { collectedFrom, collectedParts } from '../../src/search/keep-collected.ts';
import { longestWithLengths } from '../../src/search/postings.ts';

const field = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'ba', 'c', 'é', 'z'), fc.integer({ min: 1, max: 9 })), {
    selector: ([term]) => term,
    maxLength: 5,
  })
  .map((counted) => ({
    length: counted.reduce((sum, [, often]) => sum + often, 0),
    terms: counted.map(([term]) => term).join(' '),
    often: counted.map(([, often]) => often),
  }));
const content = fc.record({
  words: fc.tuple(field, field, field),
  facets: fc.subarray(['kind:post', 'year:2025', 'year:2026']),
});
const slots = 64;
const collection = fc
  .uniqueArray(fc.nat({ max: slots - 1 }), { maxLength: 20 })
  .chain((numbers) =>
    fc.tuple(fc.constant(numbers), fc.array(content, { minLength: numbers.length, maxLength: numbers.length })),
  )
  .map(([numbers, contents]) => new Map(numbers.map((number, index) => [number, contents[index]])));

const documentsOf = (some: ReadonlyMap<number, Omit<IndexedDocument, 'number'> | undefined>): IndexedDocument[] =>
  [...some]
    .map(([number, one]) => ({ number, words: one?.words ?? [], facets: one?.facets ?? [] }))
    .sort((a, b) => a.number - b.number);

test('what changed, worked into what there was, gives what there is', () => {
  fc.assert(
    fc.property(collection, collection, (before, changed) => {
      const after = new Map([...before, ...changed]);
      // Every third document goes.
      const left = new Map([...after].filter(([number]) => number % 3 > 0 || changed.has(number)));
      const gone = documentsOf(before).filter(({ number }) => changed.has(number) || !left.has(number));
      const revised = revise(collect(documentsOf(before), slots), { gone, come: documentsOf(changed) });
      expect(revised).toEqual(collect(documentsOf(left), slots));
    }),
  );
});

test('a list says how long its documents are again once it is short enough', () => {
  const document = (number: number): IndexedDocument => ({
    number,
    words: [
      { length: 1, terms: 'hall', often: [1] },
      { length: 0, terms: '', often: [] },
      { length: 0, terms: '', often: [] },
    ],
    facets: [],
  });
  const all = Array.from({ length: longestWithLengths + 1 }, (_, number) => document(number));
  const [first, ...rest] = all;
  if (!first) throw new Error('There is one');
  expect(revise(collect(all, 2048), { gone: [first], come: [] })).toEqual(collect(rest, 2048));
  expect(revise(collect(rest, 2048), { gone: [], come: [first] })).toEqual(collect(all, 2048));
});

test('what is kept is read back', () => {
  fc.assert(
    fc.property(collection, (some) => {
      const collected = collect(documentsOf(some), slots);
      // As a file has them: one behind the other, at any place of it.
      const parts = collectedParts(collected).map((part) => Uint8Array.of(0, ...part).subarray(1));
      expect(collectedFrom(parts)).toEqual(collected);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../src/search/cut.ts';
import { numberDocuments } from '../../src/search/number-documents.ts';

type Item = { readonly key: string; readonly weight: number };

const list = fc
  .uniqueArray(fc.record({ key: fc.string({ minLength: 1, maxLength: 6 }), weight: fc.integer({ min: 1, max: 50 }) }), {
    selector: ({ key }) => key,
    maxLength: 300,
  })
  .map((items) => items.sort((a, b) => (a.key < b.key ? -1 : 1)));
const heaviest = 100;
const slicesOf = (items: readonly Item[]) =>
  cut(items, { heaviest, keyOf: ({ key }) => key, weightOf: ({ weight }) => weight });
const namesOf = (slices: readonly (readonly Item[])[]) => slices.map((slice) => JSON.stringify(slice));

describe('cutting a sorted list', () => {
  test('all items stand in the slices once, in their order', () => {
    fc.assert(
      fc.property(list, (items) => {
        expect(slicesOf(items).flat()).toEqual(items);
      }),
    );
  });

  test('no slice is empty or too heavy', () => {
    fc.assert(
      fc.property(list, (items) => {
        for (const slice of slicesOf(items)) {
          expect(slice.length).toBeGreaterThan(0);
          expect(slice.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(heaviest);
        }
      }),
    );
  });

  test('one more item, or a heavier one, leaves all slices as they are but the ones around it', () => {
    const items = Array.from({ length: 2000 }, (_, index) => ({ key: `w${index * 7919}`, weight: 1 + (index % 9) }));
    const sorted = items.toSorted((a, b) => (a.key < b.key ? -1 : 1));
    const before = new Set(namesOf(slicesOf(sorted)));
    fc.assert(
      fc.property(fc.nat({ max: 1999 }), fc.integer({ min: 1, max: 60 }), fc.boolean(), (place, weight, isNew) => {
        const { key } = sorted[place] ?? { key: '' };
        const changed = isNew
          ? sorted.toSpliced(place + 1, 0, { key: `${key}+`, weight })
          : sorted.with(place, { key, weight });
        const added = namesOf(slicesOf(changed)).filter((name) => !before.has(name));
        expect(added.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('numbers of documents', () => {
  const day = fc.integer({ min: 10, max: 20 }).map((number) => `2026-01-${number}`);
  const documents = fc.uniqueArray(fc.record({ key: fc.string({ maxLength: 12 }), since: day }), {
    selector: ({ key }) => key,
    maxLength: 200,
  });

  test('no two documents have the same one, and all are below the number of slots', () => {
    fc.assert(
      fc.property(documents, (some) => {
        const { slots, numbers } = numberDocuments(some);
        expect(new Set(numbers.values()).size).toBe(some.length);
        for (const number of numbers.values()) expect(number).toBeLessThan(slots);
      }),
    );
  });

  test('they are the same in whatever order the documents come', () => {
    fc.assert(
      fc.property(documents, (some) => {
        const [one, other] = [numberDocuments(some), numberDocuments(some.toReversed())];
        expect(some.map(({ key }) => one.numbers.get(key))).toEqual(some.map(({ key }) => other.numbers.get(key)));
      }),
    );
  });

  const known = Array.from({ length: 5000 }, (_, index) => ({
    key: `/organisations/o${index % 90}/posts/p${index}/`,
    since: `20${10 + (index % 17)}-03-0${1 + (index % 9)}`,
  }));
  const before = numberDocuments(known).numbers;
  const movedBy = (since: string, index: number) => {
    const after = numberDocuments([{ key: `/organisations/new/posts/${index}/`, since }, ...known]).numbers;
    return known.filter(({ key }) => after.get(key) !== before.get(key)).length;
  };

  test('what is written today moves none', () => {
    for (let index = 0; index < 10; index += 1) expect(movedBy('2026-12-01', index)).toBe(0);
  });

  test('what is entered later with an earlier day moves hardly another', () => {
    const moved = Array.from({ length: 20 }, (_, index) => movedBy('2009-01-01', index));
    expect(Math.max(...moved)).toBeLessThanOrEqual(6);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOf } from '../../src/derive/pages-of.ts';

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index);
const lists = fc.record({ count: fc.nat(300), size: fc.integer({ min: 1, max: 60 }) });

test('every item is on exactly one page, newest first', () => {
  fc.assert(
    fc.property(lists, ({ count, size }) => {
      const pages = pagesOf(upTo(count), '/x/', size);
      expect(pages.toReversed().flatMap(({ items }) => items)).toEqual(upTo(count).reverse());
      expect(pages.every(({ items }) => items.length <= size)).toBe(true);
    }),
    { seed: 2026 },
  );
});

test('a full page never changes when items are added', () => {
  fc.assert(
    fc.property(lists, fc.nat(100), ({ count, size }, more) => {
      const content = (total: number) =>
        pagesOf(upTo(total), '/x/', size)
          .filter(({ page }) => page !== undefined)
          .map(({ address, items }) => ({ address, items }));
      const before = content(count);
      expect(content(count + more).slice(0, before.length)).toEqual(before);
    }),
    { seed: 2026 },
  );
});

test('walking to what is older reaches every page once, and walking back too', () => {
  fc.assert(
    fc.property(lists, ({ count, size }) => {
      const pages = new Map(pagesOf(upTo(count), '/x/', size).map((page) => [page.address, page]));
      const seen: string[] = [];
      for (let at = pages.get('/x/'); at; at = at.older === undefined ? undefined : pages.get(at.older)) {
        seen.push(at.address);
        const older = at.older === undefined ? undefined : pages.get(at.older);
        if (older) expect(older.newer).toBe(at.address);
      }
      expect(new Set(seen).size).toBe(pages.size);
    }),
    { seed: 2026 },
  );
});

test('an empty list has one empty page', () => {
  expect(pagesOf([], '/x/')).toEqual([{ address: '/x/', items: [], pages: 0 }]);
});

test('as many items as a page holds are one page', () => {
  expect(pagesOf(upTo(50), '/x/', 50).map(({ address }) => address)).toEqual(['/x/']);
  expect(pagesOf(upTo(51), '/x/', 50).map(({ address }) => address)).toEqual(['/x/page/1/', '/x/']);
});

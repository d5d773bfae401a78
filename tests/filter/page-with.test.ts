import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOf } from '../../src/derive/pages-of.ts';
import { itemsAPage, pageWith, placeOnPage } from '../../src/filter/page-with.ts';

test('each item is on the page and at the place that is worked out for it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 * itemsAPage }), (total) => {
      const items = Array.from({ length: total }, (_, index) => index);
      const pages = new Map(pagesOf(items, '/x/').map((page) => [page.address, page.items]));
      for (const index of items)
        expect(pages.get(pageWith(index, total, '/x/'))?.[placeOnPage(index, total)]).toBe(index);
    }),
    { numRuns: 60 },
  );
});

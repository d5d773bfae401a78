import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PictureFacts, PictureKind } from '../../src/model/picture.ts';
import { toPicture } from '../../src/photo/print-plan.ts';

const facts = (width: number, height: number, kind: PictureKind = 'jpeg'): PictureFacts => {
  return { digest: 'd1', kind, width, height, bytes: 1 };
};

test('a large picture has two prints', () => {
  expect(toPicture(facts(4000, 3000))).toEqual({
    width: 1280,
    height: 960,
    type: 'image/jpeg',
    sources: [
      { width: 640, height: 480, address: '/photos/d1-640.jpg' },
      { width: 1280, height: 960, address: '/photos/d1-1280.jpg' },
    ],
  });
});

test.each([
  [320, [320]],
  [640, [640]],
  [641, [640, 641]],
  [1280, [640, 1280]],
])('a picture %i pixels wide has prints of %j', (width, widths) => {
  expect(toPicture(facts(width, 100)).sources.map((source) => source.width)).toEqual(widths);
});

test.each([
  ['png', 'png', 'image/png'],
  ['webp', 'webp', 'image/webp'],
  ['gif', 'webp', 'image/webp'],
] as const)('a %s is printed as %s', (kind, extension, type) => {
  const picture = toPicture(facts(100, 100, kind));
  expect(picture.type).toBe(type);
  expect(picture.sources[0]?.address).toBe(`/photos/d1-100.${extension}`);
});

test('prints are never larger than the picture, never without a size, and ordered', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const picture = toPicture(facts(width, height));
      const widths = picture.sources.map((source) => source.width);
      expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
      expect(picture).toMatchObject({ width: widths.at(-1), height: picture.sources.at(-1)?.height });
      for (const source of picture.sources) {
        expect(source.width).toBeLessThanOrEqual(width);
        expect(source.height).toBeLessThanOrEqual(Math.min(height, 16_383));
        expect(Math.min(source.width, source.height)).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PictureFacts, PictureKind } from '../../src/model/picture.ts';
import { printsOf, toPicture } from '../../src/photo/print-plan.ts';

const facts = (width: number, height: number, kind: PictureKind = 'jpeg'): PictureFacts => {
  return { digest: 'd1', kind, width, height, bytes: 1 };
};

test('a large picture is WebP in three widths, and JPEG for whoever cannot show that', () => {
  expect(toPicture(facts(4000, 3000))).toEqual({
    width: 1600,
    height: 1200,
    plain: { width: 960, height: 720, address: '/photos/d1-960.jpg', type: 'image/jpeg' },
    formats: [
      {
        type: 'image/webp',
        sources: [
          { width: 480, height: 360, address: '/photos/d1-480.webp' },
          { width: 800, height: 600, address: '/photos/d1-800.webp' },
          { width: 1600, height: 1200, address: '/photos/d1-1600.webp' },
        ],
      },
    ],
  });
});

test('where the network asks for it, AVIF comes first', () => {
  expect(toPicture(facts(100, 100), { avif: true }).formats.map(({ type }) => type)).toEqual([
    'image/avif',
    'image/webp',
  ]);
});

test.each([
  [320, [320]],
  [480, [480]],
  [481, [480, 481]],
  [1600, [480, 800, 1600]],
])('a picture %i pixels wide has prints of %j', (width, widths) => {
  expect(toPicture(facts(width, 100)).formats[0]?.sources.map((source) => source.width)).toEqual(widths);
});

test.each([
  ['jpeg', 'jpg', 'image/jpeg'],
  ['png', 'png', 'image/png'],
  ['webp', 'webp', 'image/webp'],
  ['gif', 'webp', 'image/webp'],
] as const)('a %s falls back on a %s', (kind, extension, type) => {
  expect(toPicture(facts(100, 100, kind)).plain).toMatchObject({ type, address: `/photos/d1-100.${extension}` });
});

test('what moves is a still picture like others, and a moving one for whoever asks for it', () => {
  const film = { ...facts(1200, 800, 'gif'), frames: 20 };
  const { moving, ...still } = toPicture(film, { avif: true });
  expect(still).toEqual(toPicture(facts(1200, 800, 'gif'), { avif: true }));
  expect(moving).toEqual({ width: 640, height: 427, address: '/photos/d1-640-moving.webp', type: 'image/webp' });
  expect(printsOf(toPicture(film)).filter(({ isMoving }) => isMoving)).toEqual([
    { width: 640, height: 427, address: '/photos/d1-640-moving.webp', kind: 'webp', isMoving: true },
  ]);
  expect(toPicture({ ...film, width: 100 }).moving).toMatchObject({ width: 100 });
});

test('prints are never larger than the picture, never without a size, ordered, and each made once', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const picture = toPicture(facts(width, height));
      const sources = picture.formats[0]?.sources ?? [];
      const widths = sources.map((source) => source.width);
      expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
      expect(picture).toMatchObject({ width: widths.at(-1), height: sources.at(-1)?.height });
      const prints = printsOf(picture);
      expect(new Set(prints.map(({ address }) => address)).size).toBe(prints.length);
      for (const source of prints) {
        expect(source.width).toBeLessThanOrEqual(width);
        expect(source.height).toBeLessThanOrEqual(Math.min(height, 16_383));
        expect(Math.min(source.width, source.height)).toBeGreaterThanOrEqual(1);
      }
    }),
  );
});

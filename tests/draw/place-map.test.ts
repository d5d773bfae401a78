import fc from 'fast-check';
import { expect, test } from 'vitest';
import { globeAround, mapHeight, mapWidth } from '../../src/draw/geo.ts';
import type { Position } from '../../src/draw/pack-outline.ts';
import { marksOf, numberedPlaces, placeMap } from '../../src/draw/place-map.ts';

const place = (longitude: number, latitude: number, size = 1) => ({ longitude, latitude, size });
const placed = (...positions: readonly Position[]) => positions.map(globeAround(positions).place);

test('one place stands in the middle of a map that shows what is around it', async () => {
  expect(placed([-4.1, 53.2])).toEqual([{ x: expect.closeTo(500, 6), y: expect.closeTo(350, 6) }]);
  const map = await placeMap([place(-4.1, 53.2)]);
  expect(map?.scale).toEqual({ kilometres: 20, width: expect.closeTo(20.3, 1) });
  expect(map?.outline.land.length).toBeGreaterThan(500);
});

test('without a position there is no map', async () => {
  expect(await placeMap([])).toBeUndefined();
  expect(await placeMap([{ size: 3 }, { size: 1, latitude: 53 }])).toBeUndefined();
});

test('north is up, and east is at the right', () => {
  const [south, north, east] = placed([-3, 52], [-3, 53], [-2, 52.5]);
  expect(north?.y).toBeLessThan(south?.y ?? 0);
  expect(east?.x).toBeGreaterThan(south?.x ?? 0);
});

test('places on both sides of the day line stand together', () => {
  const [west, east] = placed([179.5, -17], [-179.5, -17]);
  expect(west?.x).toBeLessThan(east?.x ?? 0);
  expect(globeAround([179.5, -179.5].map((longitude) => [longitude, -17])).reach).toBeLessThan(1);
});

test('places around a pole stand around it', () => {
  const around = placed([0, 89], [90, 89], [180, 89], [-90, 89]);
  const distances = around.map(({ x, y }) => Math.hypot(x - mapWidth / 2, y - mapHeight / 2));
  for (const distance of distances) expect(distance).toBeCloseTo(distances[0] ?? 0, 3);
});

const anyPosition = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
/** To the hundredth of a degree, as content has them. */
const nearPosition = fc
  .tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }))
  .map(([x, y]): Position => [-3 + x / 100, 52 + y / 100]);
const anyPositions = fc.oneof(
  fc.array(anyPosition, { minLength: 1, maxLength: 12 }),
  fc.array(nearPosition, { minLength: 1, maxLength: 60 }),
);

test('wherever places are, all of them are on the map', () => {
  fc.assert(
    fc.property(anyPositions, (positions) => {
      for (const { x, y } of placed(...positions)) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(mapWidth);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(mapHeight);
      }
    }),
    { seed: 2026 },
  );
});

test('however many places there are, each has one number, and no mark is nearer to another than a finger is wide', () => {
  fc.assert(
    fc.property(anyPositions, fc.integer({ min: 1, max: 400 }), (positions, size) => {
      const places = positions.map(([longitude, latitude]) => place(longitude, latitude, size));
      const marks = marksOf(places, globeAround(positions));
      const numbers = numberedPlaces(places, marks).map(({ number }) => number);
      expect(numbers).toEqual(places.map((_, index) => index + 1));
      for (const [index, one] of marks.entries())
        for (const other of marks.slice(index + 1)) {
          const apart = Math.hypot((one.x - other.x) * 3.54, (one.y - other.y) * 3.54 * 0.7);
          expect(apart).toBeGreaterThanOrEqual(23.9);
        }
    }),
    { seed: 2026 },
  );
});

test('places at one point share a mark, and their numbers follow each other', () => {
  const places = [place(-3, 52), place(-2, 53), place(-3, 52), { size: 1 }];
  const marks = marksOf(
    places,
    globeAround([
      [-3, 52],
      [-2, 53],
    ]),
  );
  expect(marks).toMatchObject([
    { first: 1, last: 2, places: [0, 2] },
    { first: 3, last: 3, places: [1] },
  ]);
  expect(numberedPlaces(['a', 'b', 'c', 'd'], marks)).toEqual([
    { place: 'a', number: 1 },
    { place: 'c', number: 2 },
    { place: 'b', number: 3 },
    { place: 'd' },
  ]);
});

test('a circle grows with what is there, up to a size', () => {
  const radii = [1, 5, 10, 400].map((size) => marksOf([place(0, 0, size)], globeAround([[0, 0]]))[0]?.radius);
  expect(radii).toEqual([12, 16, 18, 20]);
});

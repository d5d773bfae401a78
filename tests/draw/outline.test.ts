import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { globeAround } from '../../src/draw/geo.ts';
import { outlineOf, seenOf } from '../../src/draw/outline.ts';
import { packOutline, readArc, type Position, type Topology } from '../../src/draw/pack-outline.ts';

const transform: Topology['transform'] = { scale: [0.5, 0.25], translate: [-180, -90] };
const step = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -99_999, max: 99_999 }));

test('an arc is read as it was packed, from its beginning or from its end', () => {
  fc.assert(
    fc.property(fc.array(fc.array(step, { minLength: 1 }), { minLength: 1 }), (arcs) => {
      const packed = packOutline({
        transform,
        arcs,
        objects: { land: { geometries: [] }, countries: { geometries: [] } },
      });
      for (const [index, arc] of arcs.entries()) {
        let [x, y] = [0, 0];
        const wanted = arc.map(([right, up]): Position => {
          x += right;
          y += up;
          return [x * 0.5 - 180, y * 0.25 - 90];
        });
        expect(readArc(packed, index)).toEqual(wanted);
        expect(readArc(packed, ~index)).toEqual(wanted.toReversed());
      }
    }),
    { seed: 2026 },
  );
});

/** Two countries side by side: from 0 to 20 degrees east, from 0 to 10 north, with a border at 10. */
const two: Topology = {
  transform: { scale: [1, 1], translate: [0, 0] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 10],
      [10, 0],
      [0, -10],
      [-10, 0],
    ],
  ],
  objects: {
    land: { geometries: [{ type: 'MultiPolygon', arcs: [[[~1, 2]]] }] },
    countries: {
      geometries: [
        { type: 'Polygon', arcs: [[~1, ~0]] },
        { type: 'Polygon', arcs: [[0, 2]] },
      ],
    },
  },
};

test('what two countries share is a border, and what one has alone is none', () => {
  expect(packOutline(two)).toMatchObject({ borders: [0], land: [[[~1, 2]]] });
});

test('land is drawn as far as it is seen, and what is far away is not', () => {
  const packed = packOutline(two);
  const inside = seenOf(packed, globeAround([[5, 5]]));
  expect(inside.land).toMatch(/^M.*Z$/);
  expect(inside.borders).toBe('');
  expect(seenOf(packed, globeAround([[10, 5]])).borders).not.toBe('');
  expect(seenOf(packed, globeAround([[-60, 5]])).land).toBe('');
});

test.each([
  ['a village by the sea', [[-4.1, 53.2]]],
  [
    'a country',
    [
      [-5, 50],
      [-1, 60],
      [1.5, 52.5],
    ],
  ],
  [
    'Fiji, on both sides of the day line',
    [
      [179.4, -16.5],
      [-179.8, -16.9],
      [178.4, -18.1],
    ],
  ],
  [
    'a coast by the South Pole',
    [
      [10, -90],
      [30, -70],
    ],
  ],
  [
    'the world',
    [
      [-0.1, 51.5],
      [151, -33],
      [-70, -30],
    ],
  ],
] as const satisfies readonly (readonly [string, readonly Position[]])[])(
  'the outline of %s has land in it and is small',
  async (_, positions) => {
    const { land, borders } = await outlineOf(globeAround(positions));
    expect(land.length).toBeGreaterThan(500);
    expect(land).toMatch(/^[MLZ\d,-]+$/);
    expect(gzipSync(land + borders).length).toBeLessThan(15_000);
  },
);

test('in the middle of a country there are land and its borders, without a coast', async () => {
  const { land, borders } = await outlineOf(
    globeAround([
      [8, 47],
      [7, 46.5],
      [9, 46],
    ]),
  );
  expect(land.match(/M/g)).toHaveLength(1);
  expect(borders.length).toBeGreaterThan(500);
});

test('the same places have the same outline', async () => {
  const places: Position[] = [
    [-3.08, 52.83],
    [-2.8, 53.1],
  ];
  expect(await outlineOf(globeAround(places))).toEqual(await outlineOf(globeAround(places)));
});

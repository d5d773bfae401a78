// Land and the borders between countries, as far as a map shows them, from an outline that is as fine as the map is near.
import type { Globe } from './geo.ts';
import { readArc, type PackedOutline, type Position } from './pack-outline.ts';

/** The `d` of two paths, in units of the map. */
export type Outline = { readonly land: string; readonly borders: string };

const outlines = {
  '10m': () => import('./10m?outline'),
  '50m': () => import('./50m?outline'),
  '110m': () => import('./110m?outline'),
} as const satisfies Record<string, () => Promise<{ readonly default: PackedOutline }>>;

/** Only an outline that a map asks for is ever read. */
export async function outlineOf(globe: Globe): Promise<Outline> {
  const { reach } = globe;
  const { default: outline } = await outlines[reach > 40 ? '110m' : reach > 6 ? '50m' : '10m']();
  return seenOf(outline, globe);
}

export function seenOf(outline: PackedOutline, { draw, centre, reach }: Globe): Outline {
  const isNear = nearness(outline, centre, reach);
  const isRather = nearness(outline, centre, 2 * reach + 1);
  const arcOf = (arc: number) => (isRather([arc]) ? readArc(outline, arc) : roughly(readArc(outline, arc)));
  const land = outline.land
    .filter((rings) => isNear(rings.flat()))
    .map((rings) => rings.map((ring) => ring.flatMap((arc, index) => arcOf(arc).slice(index === 0 ? 0 : 1))));
  const borders = outline.borders.filter((arc) => isNear([arc])).map((arc) => readArc(outline, arc));
  return {
    land: draw({ type: 'MultiPolygon', coordinates: land }),
    borders: draw({ type: 'MultiLineString', coordinates: borders }),
  };
}

/** What is far away only says on which side of it the land is. */
function roughly(positions: readonly Position[]): Position[] {
  return positions.filter((_, index) => index % 16 === 0 || index === positions.length - 1);
}

/** Whether the box around some arcs may be within `reach` degrees of `centre`. Around a pole, every longitude may be. */
function nearness({ boxes }: PackedOutline, [longitude, latitude]: Position, reach: number) {
  const [south, north] = [latitude - reach, latitude + reach];
  const holdsPole = south <= -90 || north >= 90;
  const sine = Math.sin((Math.min(reach, 90) * Math.PI) / 180) / Math.cos((latitude * Math.PI) / 180);
  const across = holdsPole || sine >= 1 ? 180 : (Math.asin(sine) * 180) / Math.PI;
  const edge = (arcs: readonly number[], side: number, extreme: (a: number, b: number) => number) =>
    arcs.map((arc) => boxes[4 * (arc < 0 ? ~arc : arc) + side] ?? 0).reduce((a, b) => extreme(a, b));
  return (arcs: readonly number[]) =>
    edge(arcs, 1, Math.min) <= north &&
    edge(arcs, 3, Math.max) >= south &&
    [-360, 0, 360].some(
      (turn) =>
        edge(arcs, 2, Math.max) + turn >= longitude - across && edge(arcs, 0, Math.min) + turn <= longitude + across,
    );
}

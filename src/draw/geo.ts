// The only door to d3-geo: places on the globe become places on a map, and outlines become its lines. North is up, and no
// map is mirrored. Whatever the places are, near a pole or on both sides of the day line, they stand together.
import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
  type GeoPermissibleObjects,
  type GeoProjection,
  type GeoStream,
} from 'd3-geo';
import type { Position } from './pack-outline.ts';

/** In units of the map. It fits any screen in this shape. */
export const mapWidth = 1000;
export const mapHeight = 700;

export type Globe = {
  /** Units of the map, from its left and its top. */
  readonly place: (position: Position) => { readonly x: number; readonly y: number };
  /** The `d` of a path, in whole units, of what can be seen of it. */
  readonly draw: (shape: GeoPermissibleObjects) => string;
  /** What can be seen lies around `centre`, in degrees; of the whole world everything. */
  readonly centre: Position;
  readonly reach: number;
  /** Units of the map in the middle of it; absent where that differs much within it. */
  readonly perKilometre?: number;
};

/** Free around the places, on each side. */
const margin = 0.13;
/** A map is at least so high, in degrees: about seventy kilometres. */
const leastHigh = 0.62;
/** Farther apart than this, in degrees from their middle, places are on a map of the whole world. */
const wide = 70;
/** Lines go on outside of the map, so that no edge of them is seen. */
const beyond = 6;
const kilometresADegree = 111.2;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (of: number) => (of * 180) / Math.PI;

/** Fitted to `positions`, of which there is at least one. */
export function globeAround(positions: readonly Position[]): Globe {
  const centre = middleOf(positions);
  const spread = degrees(Math.max(...positions.map((position) => geoDistance(centre, position))));
  const isWorld = spread > wide;
  const projection = isWorld
    ? geoEqualEarth().rotate([-centre[0], 0])
    : geoAzimuthalEqualArea().rotate([-centre[0], -centre[1]]).precision(0);
  const scale = fitTo(projection, positions);
  projection.clipExtent([
    [-beyond, -beyond],
    [mapWidth + beyond, mapHeight + beyond],
  ]);
  const reach = isWorld ? 180 : reachOf(projection, scale);
  if (!isWorld) projection.clipAngle(Math.min(179, reach + 0.1));
  const path = geoPath({ stream: (to) => projection.stream(thinned(to)) }).digits(0);
  return {
    place: (position) => {
      const [x, y] = projection(position) ?? [0, 0];
      return { x, y };
    },
    draw: (shape) => path(shape) ?? '',
    centre,
    reach,
    ...(reach < 30 ? { perKilometre: radians(scale / kilometresADegree) } : {}),
  };
}

/** Of places that are opposite each other, any. */
function middleOf(positions: readonly Position[]): Position {
  const [longitude, latitude] = geoCentroid({ type: 'MultiPoint', coordinates: [...positions] });
  return Number.isNaN(longitude) || Number.isNaN(latitude) ? [0, 0] : [longitude, latitude];
}

/** Sets scale and middle so that all places are inside of the margin, and says the scale: units in a radian. */
function fitTo(projection: GeoProjection, positions: readonly Position[]): number {
  projection.scale(1).translate([0, 0]);
  const placed = positions.map((position) => projection(position) ?? [0, 0]);
  const [xs, ys] = [placed.map(([x = 0]) => x), placed.map(([, y = 0]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (mapWidth * (1 - 2 * margin)) / Math.max(right - left, 1e-9),
    (mapHeight * (1 - 2 * margin)) / Math.max(bottom - top, 1e-9),
    mapHeight / radians(leastHigh),
  );
  projection
    .scale(scale)
    .translate([mapWidth / 2 - (scale * (left + right)) / 2, mapHeight / 2 - (scale * (top + bottom)) / 2]);
  return scale;
}

/** From the middle of the projection to the farthest corner, in degrees: an equal-area distance is `2 sin(angle / 2)`. */
function reachOf(projection: GeoProjection, scale: number): number {
  const [x, y] = projection.translate();
  const corner = Math.hypot(Math.max(x, mapWidth - x) + beyond, Math.max(y, mapHeight - y) + beyond);
  return degrees(2 * Math.asin(Math.min(1, corner / (2 * scale))));
}

/** Units of the map: what is nearer to each other could not be told apart. */
const least = 2;

/** Leaves out points that nobody could tell from the one before, and islands of which hardly a point is left. */
function thinned(to: GeoStream): GeoStream {
  let isPolygon = false;
  let points: [number, number][] = [];
  return {
    point: (x, y) => {
      const last = points.at(-1);
      if (!last || Math.hypot(x - last[0], y - last[1]) >= least) points.push([x, y]);
    },
    lineStart: () => {
      points = [];
    },
    lineEnd: () => {
      if (points.length < (isPolygon ? 3 : 2)) return;
      to.lineStart();
      for (const [x, y] of points) to.point(x, y);
      to.lineEnd();
    },
    polygonStart: () => {
      isPolygon = true;
      to.polygonStart();
    },
    polygonEnd: () => {
      isPolygon = false;
      to.polygonEnd();
    },
    sphere: () => to.sphere?.(),
  };
}

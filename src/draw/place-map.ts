// Places on a map, each with a number that the list beside it explains. Places that a finger could not tell apart on a phone
// share a mark, and have numbers that follow each other.
import { globeAround, mapHeight, mapWidth, type Globe } from './geo.ts';
import { outlineOf, type Outline } from './outline.ts';
import type { Position } from './pack-outline.ts';

export type MapPlace = {
  /** Degrees. Both, or the place is in the list alone. */
  readonly latitude?: number;
  readonly longitude?: number;
  /** How many things are there. */
  readonly size: number;
};

export type Mark = {
  /** Per cent of the map, from its left and its top. */
  readonly x: number;
  readonly y: number;
  /** Pixels. */
  readonly radius: number;
  /** By their place in what was given, in the order of their numbers. */
  readonly places: readonly number[];
  readonly first: number;
  readonly last: number;
};

export type PlaceMap = {
  readonly outline: Outline;
  readonly marks: readonly Mark[];
  /** A round number of kilometres, and how wide that is, in per cent; absent where the map is too large for one. */
  readonly scale?: { readonly kilometres: number; readonly width: number };
};

/** Undefined where no place has a position. */
export async function placeMap(places: readonly MapPlace[]): Promise<PlaceMap | undefined> {
  const positions = places.map(positionOf).filter((position) => position !== undefined);
  if (positions.length === 0) return undefined;
  const globe = globeAround(positions);
  return { outline: await outlineOf(globe), marks: marksOf(places, globe), ...scaleOf(globe) };
}

/** In the order of the list: places with numbers by them, then those without a position. */
export function numberedPlaces<Place>(
  places: readonly Place[],
  marks: readonly Mark[],
): { readonly place: Place; readonly number?: number }[] {
  const numbers = new Map(
    marks.flatMap(({ places: own, first }) => own.map((place, index) => [place, first + index] as const)),
  );
  const after = (index: number) => numbers.get(index) ?? Number.POSITIVE_INFINITY;
  return places
    .map((place, index) => ({ place, index, number: numbers.get(index) }))
    .sort((a, b) => (after(a.index) === after(b.index) ? a.index - b.index : after(a.index) - after(b.index)))
    .map(({ place, number }) => ({ place, ...(number === undefined ? {} : { number }) }));
}

/** The map on a phone of 390 pixels. */
const phoneWidth = 354;
/** What a finger needs (WCAG 2.2, 2.5.8). */
const finger = 24;
const smallest = 12;
const largest = 20;
/** Two numbers have room in it. */
const shared = 19;

/** Each place joins the first mark that it would stand on, else has one of its own. */
export function marksOf(places: readonly MapPlace[], globe: Pick<Globe, 'place'>): Mark[] {
  const made: { x: number; y: number; radius: number; places: number[] }[] = [];
  for (const [index, place] of places.entries()) {
    const position = positionOf(place);
    if (!position) continue;
    const { x, y } = globe.place(position);
    const radius = radiusOf(place.size);
    const covered = made.find((mark) => onPhone(mark.x - x, mark.y - y) < Math.max(finger, mark.radius + radius));
    if (covered) {
      covered.places.push(index);
      covered.radius = Math.max(covered.radius, radius, shared);
    } else made.push({ x, y, radius, places: [index] });
  }
  let next = 1;
  return made.map(({ x, y, ...mark }) => {
    const first = next;
    next += mark.places.length;
    return { ...mark, x: percent(x, mapWidth), y: percent(y, mapHeight), first, last: next - 1 };
  });
}

function positionOf({ latitude, longitude }: MapPlace): Position | undefined {
  return latitude === undefined || longitude === undefined ? undefined : [longitude, latitude];
}

/** The circle grows with the number, not its width. */
function radiusOf(size: number): number {
  return Math.round(Math.min(largest, smallest + 2 * Math.sqrt(Math.max(0, size - 1))));
}

function onPhone(x: number, y: number): number {
  return (Math.hypot(x, y) * phoneWidth) / mapWidth;
}

function percent(units: number, whole: number): number {
  return Math.round((units / whole) * 10_000) / 100;
}

/** 1, 2 or 5 of some power of ten: the longest that is no wider than a quarter of the map. */
function scaleOf({ perKilometre }: Globe): Pick<PlaceMap, 'scale'> {
  if (perKilometre === undefined) return {};
  const most = mapWidth / 4 / perKilometre;
  const power = 10 ** Math.floor(Math.log10(most));
  const kilometres = ([5, 2, 1].find((digit) => digit * power <= most) ?? 1) * power;
  return { scale: { kilometres, width: percent(kilometres * perKilometre, mapWidth) } };
}

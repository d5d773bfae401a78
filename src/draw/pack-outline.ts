// The outline of the world as the templates are compiled with it: what is near a few places can be read out of it without
// reading the rest. A topology has arcs in whole steps of a grid, which land and borders refer to by number; a number
// below zero, `~number`, is an arc from its end (TopoJSON 1.0, 2.1.4).

export type Topology = {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  /** The first place of an arc, then the steps to each next one. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: {
    readonly land: { readonly geometries: readonly Shape[] };
    readonly countries: { readonly geometries: readonly Shape[] };
  };
};

type Ring = readonly number[];
type Shape =
  | { readonly type: 'Polygon'; readonly arcs: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly Ring[])[] };

export type PackedOutline = {
  readonly transform: Topology['transform'];
  /** All arcs, one after another. */
  readonly text: string;
  /** Where each begins, and where the last one ends. */
  readonly starts: readonly number[];
  /** Of each arc, west, south, east and north; degrees, to the hundredth outside of it. */
  readonly boxes: readonly number[];
  /** The rings of each piece of land. */
  readonly land: readonly (readonly Ring[])[];
  /** Arcs between two countries. */
  readonly borders: readonly number[];
};

export type Position = [longitude: number, latitude: number];

export function packOutline({ transform, arcs, objects }: Topology): PackedOutline {
  const starts = [0];
  const parts = arcs.map((arc) => arc.map(([x, y]) => packed(x) + packed(y)).join(''));
  for (const part of parts) starts.push((starts.at(-1) ?? 0) + part.length);
  const outline = { transform, text: parts.join(''), starts };
  return {
    ...outline,
    boxes: arcs.flatMap((_, index) => boxOf(readArc(outline, index))),
    land: objects.land.geometries.flatMap(polygonsOf),
    borders: sharedArcs(objects.countries.geometries),
  };
}

function polygonsOf(shape: Shape): readonly (readonly Ring[])[] {
  return shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
}

function sharedArcs(shapes: readonly Shape[]): number[] {
  const owner = new Map<number, number>();
  const shared = new Set<number>();
  for (const [index, shape] of shapes.entries())
    for (const ref of polygonsOf(shape).flat(2)) {
      const arc = ref < 0 ? ~ref : ref;
      if ((owner.get(arc) ?? index) !== index) shared.add(arc);
      owner.set(arc, index);
    }
  return [...shared].sort((a, b) => a - b);
}

/** One arc, in degrees. */
export function readArc(
  { transform, text, starts }: Pick<PackedOutline, 'transform' | 'text' | 'starts'>,
  ref: number,
): Position[] {
  const arc = ref < 0 ? ~ref : ref;
  const { scale, translate } = transform;
  const positions: Position[] = [];
  let [x, y] = [0, 0];
  let at = starts[arc] ?? 0;
  const end = starts[arc + 1] ?? at;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 5) {
      const digit = values[text.charCodeAt(at)] ?? 0;
      at += 1;
      value |= (digit & 31) << shift;
      if (digit < 32) return value & 1 ? ~(value >> 1) : value >> 1;
    }
  };
  while (at < end) {
    x += next();
    y += next();
    positions.push([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  }
  return ref < 0 ? positions.reverse() : positions;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values: readonly number[] = Array.from({ length: 128 }, (_, code) => digits.indexOf(String.fromCharCode(code)));

/** A whole number in digits of five bits, the lowest first; the sixth says that there are more. The sign is the first bit. */
function packed(value: number): string {
  let rest = value < 0 ? ~value * 2 + 1 : value * 2;
  let text = '';
  while (rest >= 32) {
    text += digits.charAt(32 + (rest & 31));
    rest >>= 5;
  }
  return text + digits.charAt(rest);
}

function boxOf(positions: readonly Position[]): number[] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [Math.floor(west * 100), Math.floor(south * 100), Math.ceil(east * 100), Math.ceil(north * 100)].map(
    (hundredths) => hundredths / 100,
  );
}

// Sky and ground that several scenes share.
import { chance, circle, ellipse, n, path, stroke, times } from './kit.ts';

export type Ridge = { readonly seed: number; readonly y: number; readonly rise: number; readonly waves: number };

/** The outline of hills across `width`, as points from left to right. */
export function skyline(ridge: Ridge, width: number): [number, number][] {
  const random = chance(ridge.seed);
  const phases = times(4, () => random(0, Math.PI * 2));
  const height = (part: number) =>
    [1, 2.3, 4.1, 7.7].reduce((sum, wave, index) => {
      const turn = part * Math.PI * wave * ridge.waves + (phases[index] ?? 0);
      return sum + Math.sin(turn) / (1 + index * 1.6);
    }, 0);
  return times(81, (step) => [(step / 80) * width, ridge.y - height(step / 80) * ridge.rise]);
}

/** How high the ground of a ridge is at `x`. */
export function groundAt(ridge: Ridge, width: number, x: number): number {
  const [, y] = skyline(ridge, width)[Math.round((x / width) * 80)] ?? [0, ridge.y];
  return y;
}

/** Hills filled down to `floor`. */
export function hills(ridge: Ridge, width: number, floor: number, fill: string, more = ''): string {
  const points = skyline(ridge, width).map(([x, y]) => `${n(x)} ${n(y)}`);
  return path(`M0 ${floor} L${points.join(' L')} L${width} ${floor}Z`, fill, more);
}

export function stars(seed: number, count: number, width: number, depth: number): string[] {
  const random = chance(seed);
  return times(count, () => {
    const y = random(0, depth);
    const shine = (1 - y / depth) * random(0.3, 0.9);
    return circle(random(0, width), y, random(0.9, 2.4), '#fdf3dc', `opacity="${shine.toFixed(2)}"`);
  });
}

/** Blades of grass from `top` to `bottom`, larger the nearer they stand. */
export function grass(
  seed: number,
  count: number,
  width: number,
  top: number,
  bottom: number,
  colours: readonly string[],
): string[] {
  const random = chance(seed);
  const rows = times(count, () => random(0, 1) ** 0.8).sort((a, b) => a - b);
  return rows.map((nearness) => {
    const x = random(-10, width + 10);
    const y = top + nearness * (bottom - top);
    const tall = 6 + nearness * random(16, 34);
    const colour = colours[Math.floor(random(0, colours.length))] ?? '#000';
    return stroke(
      `M${n(x)} ${n(y)} q${n(random(-3, 3))} ${n(-tall * 0.6)} ${n(random(-9, 9))} ${n(-tall)}`,
      colour,
      1.2 + nearness * 1.8,
      'opacity="0.7"',
    );
  });
}

/** Long flat clouds. */
export function clouds(
  seed: number,
  count: number,
  width: number,
  top: number,
  bottom: number,
  fill: string,
  opacity: number,
): string[] {
  const random = chance(seed);
  return times(count, () => {
    const x = random(0, width);
    const y = random(top, bottom);
    const long = random(120, 340);
    const puffs = times(4, (index) =>
      ellipse(x + (index - 1.5) * long * 0.34, y + random(-10, 8), long * random(0.25, 0.42), random(8, 20), fill),
    );
    return `<g opacity="${opacity}" filter="url(#soft)">${puffs.join('')}</g>`;
  });
}

/** Specks of snow, frost or pollen. */
export function specks(
  seed: number,
  count: number,
  box: readonly [number, number, number, number],
  fill: string,
  largest: number,
): string[] {
  const random = chance(seed);
  const [left, top, right, bottom] = box;
  return times(count, () => {
    const size = random(0.3, 1);
    return circle(
      random(left, right),
      random(top, bottom),
      size * largest,
      fill,
      `opacity="${(size * 0.8).toFixed(2)}"`,
    );
  });
}

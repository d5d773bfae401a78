// Trees: bare, in leaf, in blossom, and conifers under snow.
import { chance, circle, n, path, stroke, times, type Chance } from './kit.ts';

type Branch = {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly length: number;
  readonly width: number;
};

/** A leafless tree that stands on (x, y) and is about `tall` high. */
export function bareTree(x: number, y: number, tall: number, seed: number, colour: string, depth = 8): string {
  const random = chance(seed);
  const trunk = { x, y, angle: -Math.PI / 2 + random(-0.08, 0.08), length: tall * 0.27, width: tall * 0.045 };
  return grow(trunk, depth, random, colour).join('');
}

function grow(branch: Branch, depth: number, random: Chance, colour: string): string[] {
  const bend = branch.angle + random(-0.2, 0.2);
  const endX = branch.x + Math.cos(bend) * branch.length;
  const endY = branch.y + Math.sin(bend) * branch.length;
  const bow = `${n(branch.x + Math.cos(branch.angle) * branch.length * 0.6)} ${n(branch.y + Math.sin(branch.angle) * branch.length * 0.6)}`;
  const wood = stroke(
    `M${n(branch.x)} ${n(branch.y)} Q${bow} ${n(endX)} ${n(endY)}`,
    colour,
    Math.max(1, branch.width),
  );
  if (depth === 0) return [wood];
  const turns = [random(-0.62, -0.2), random(0.2, 0.62)];
  const twigs = turns.flatMap((turn) => {
    const length = branch.length * random(0.68, 0.88);
    return grow(
      { x: endX, y: endY, angle: bend + turn, length, width: branch.width * 0.66 },
      depth - 1,
      random,
      colour,
    );
  });
  return [wood, ...twigs];
}

/** A crown of many small rounds in three tones, darkest below. */
function crown(x: number, y: number, wide: number, tall: number, tones: readonly string[], random: Chance): string[] {
  return tones.flatMap((tone, layer) =>
    times(62, () => {
      const turn = random(0, Math.PI * 2);
      const out = Math.sqrt(random(0, 1)) * (1 - layer * 0.1);
      const lift = layer * tall * 0.11;
      const px = x + Math.cos(turn) * out * wide - layer * wide * 0.07;
      return circle(px, y + Math.sin(turn) * out * tall - lift, wide * random(0.08, 0.2) * (1 - layer * 0.24), tone);
    }),
  );
}

export type Crowned = {
  readonly x: number;
  readonly y: number;
  readonly tall: number;
  readonly seed: number;
  readonly tones: readonly string[];
  readonly trunk: string;
};

/** A round tree in leaf or blossom: `tones` from shade to light. */
export function roundTree(tree: Crowned): string {
  const { x, y, tall, seed, tones, trunk } = tree;
  const random = chance(seed);
  const fork = y - tall * 0.42;
  const stem = path(
    `M${n(x - tall * 0.035)} ${n(y)} Q${n(x - tall * 0.01)} ${n(y - tall * 0.2)} ${n(x - tall * 0.12)} ${n(fork)} L${n(x - tall * 0.07)} ${n(fork)} Q${n(x)} ${n(y - tall * 0.3)} ${n(x + tall * 0.09)} ${n(fork)} L${n(x + tall * 0.14)} ${n(fork)} Q${n(x + tall * 0.02)} ${n(y - tall * 0.2)} ${n(x + tall * 0.04)} ${n(y)}Z`,
    trunk,
  );
  return stem + crown(x, y - tall * 0.62, tall * 0.34, tall * 0.28, tones, random).join('');
}

/** A fir whose tiers carry snow. */
export function snowyFir(x: number, y: number, tall: number, dark: string, snow: string): string {
  return times(4, (tier) => {
    const top = y - tall + tier * tall * 0.2;
    const low = top + tall * 0.36;
    const half = tall * (0.1 + tier * 0.055);
    const drop = `M${n(x)} ${n(top)} L${n(x + half)} ${n(low)} Q${n(x)} ${n(low + tall * 0.05)} ${n(x - half)} ${n(low)}Z`;
    const cap = `M${n(x)} ${n(top)} L${n(x + half * 0.62)} ${n(top + tall * 0.22)} Q${n(x + half * 0.2)} ${n(top + tall * 0.16)} ${n(x)} ${n(top + tall * 0.2)} Q${n(x - half * 0.3)} ${n(top + tall * 0.17)} ${n(x - half * 0.6)} ${n(top + tall * 0.21)}Z`;
    return path(drop, dark) + path(cap, snow);
  })
    .reverse()
    .join('');
}

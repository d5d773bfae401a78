// Long Acre from one and the same spot: under water in January, and in July.
import { circle, ellipse, fade, frame, group, halo, landscape, n, path, rect, stroke, times, chance } from './kit.ts';
import { clouds, grass, hills, specks } from './land.ts';
import { bareTree, roundTree } from './tree.ts';

const { width, height } = landscape;
const shore = 610;

export function longAcreDry(): string {
  const defs = [
    fade('sky', ['#7fb3c4', '#b9d6d3', '#f3ead0']),
    fade('field', ['#a9b873', '#7f9a58', '#56753f']),
    fade('pond', ['#7aa3a0', '#4f7d80']),
    halo('sun', '#fff4cf', 0.9),
  ];
  const summer = { hill: ['#a8bfae', '#8aa987', '#6d9068'], church: '#d9c7a6', roof: '#8d6a5a' };
  return frame(landscape, defs, [
    sky(),
    distance(summer),
    meadow(),
    ...basins(),
    ...willows(true),
    gate(true),
    ...foreground(),
  ]);
}

export function longAcreFlooded(): string {
  const defs = [
    fade('sky', ['#6c7683', '#99a0a3', '#cfc9bb']),
    fade('flood', ['#a49a86', '#857a66', '#5d5548']),
    halo('sun', '#f2e6c8', 0.55),
  ];
  const winter = { hill: ['#8f979c', '#78828a', '#5e6a70'], church: '#8d8578', roof: '#574f4e' };
  return frame(landscape, defs, [sky(), distance(winter), water(winter), ...willows(false), gate(false), ...ripples()]);
}

type Season = { readonly hill: readonly string[]; readonly church: string; readonly roof: string };

function sky(): string {
  return group([
    rect(0, 0, width, 700, 'url(#sky)'),
    ellipse(1180, 250, 520, 300, 'url(#sun)'),
    ...clouds(12, 9, width, 90, 380, '#fbf3e2', 0.55),
  ]);
}

function distance(season: Season): string {
  const { hill } = season;
  const ridges = [490, 540, 585].map((y, index) =>
    hills(
      { seed: 60 + index, y, rise: 30 - index * 8, waves: 1 + index * 0.3 },
      width,
      shore + 40,
      hill[index] ?? '#777',
    ),
  );
  return group([...ridges.slice(0, 2), churchOf(season), ridges[2] ?? '', hedges(hill[2] ?? '')]);
}

function churchOf({ church, roof }: Season): string {
  return group([
    rect(1010, 400, 78, 190, church),
    path('M1000 404 L1049 292 L1098 404Z', roof),
    rect(1086, 488, 190, 104, church, 'opacity="0.94"'),
    path('M1080 492 L1104 440 L1262 440 L1288 492Z', roof),
    ...[1120, 1168, 1216].map((x) => path(`M${x} 560 v-34 q10 -18 20 0 v34Z`, roof)),
    circle(1049, 442, 15, '#f0e2c0'),
    stroke('M1049 442 v-10 M1049 442 h7', roof, 3),
  ]);
}

function hedges(tone: string): string {
  const random = chance(14);
  return group(times(100, (step) => ellipse(step * 16.4, shore - 2, random(12, 26), random(9, 22), tone)));
}

function meadow(): string {
  return group([
    path(`M0 ${shore} Q800 596 ${width} ${shore} V${height} H0Z`, 'url(#field)'),
    path(`M700 ${height} Q860 820 820 ${shore} L850 ${shore} Q940 820 960 ${height}Z`, '#d8c99a', 'opacity="0.75"'),
  ]);
}

function basins(): string[] {
  const basin = (x: number, y: number, rx: number, ry: number) => [
    ellipse(x, y, rx, ry, '#4c6b3c'),
    ellipse(x, y + ry * 0.14, rx * 0.88, ry * 0.78, '#648c4d'),
    ellipse(x, y + ry * 0.26, rx * 0.6, ry * 0.45, 'url(#pond)'),
    stroke(
      `M${x - rx * 0.34} ${y + ry * 0.2} h${rx * 0.3} M${x} ${y + ry * 0.36} h${rx * 0.24}`,
      '#cfe3dc',
      3,
      'opacity="0.7"',
    ),
  ];
  return [...basin(470, 690, 250, 40), ...basin(1220, 740, 290, 54), ...basin(380, 866, 350, 84), ...irises()];
}

function irises(): string[] {
  const random = chance(77);
  const spots = times(70, () => random(0, Math.PI * 2));
  const rims = [
    [470, 690, 235, 36],
    [1220, 740, 275, 48],
    [380, 866, 330, 76],
  ] as const;
  return rims.flatMap(([x, y, rx, ry]) =>
    spots.map((turn) =>
      reed(
        x + Math.cos(turn) * rx * random(0.8, 1.05),
        y + Math.sin(turn) * ry * random(0.8, 1.05),
        ry * random(0.5, 1),
        random(0, 1),
      ),
    ),
  );
}

function reed(x: number, y: number, tall: number, kind: number): string {
  const stem = stroke(
    `M${n(x)} ${n(y)} q2 ${n(-tall / 2)} ${n(kind * 8 - 4)} ${n(-tall)}`,
    kind < 0.5 ? '#3f6338' : '#86a35c',
    3,
  );
  if (kind < 0.62) return stem;
  const bloom = kind < 0.82 ? '#6c5aa0' : '#f0c64f';
  return stem + ellipse(x + kind * 8 - 4, y - tall, 5.5, 8, bloom);
}

function willows(leaf: boolean): string[] {
  const places = [
    [140, 660, 420, 5],
    [1470, 690, 520, 9],
    [700, 622, 200, 15],
  ] as const;
  return places.map(([x, y, tall, seed]) => {
    if (!leaf) return bareTree(x, y + 26, tall, seed, '#3d3a38', 8);
    return roundTree({ x, y, tall, seed, tones: ['#4d6f45', '#6c9153', '#9cb86c'], trunk: '#5d4a3b' });
  });
}

/** The gate is what shows that both pictures were taken from the same spot. */
function gate(open: boolean): string {
  const wood = open ? '#8b6f52' : '#4f463d';
  const posts = rect(760, 640, 26, 250, wood, 'rx="5"') + rect(1050, 640, 26, 250, wood, 'rx="5"');
  if (open)
    return group([
      posts,
      ...[0, 1, 2, 3].map((bar) =>
        path(`M1056 ${676 + bar * 46} L1216 ${700 + bar * 54} v16 L1056 ${690 + bar * 46}Z`, wood),
      ),
      path('M1204 690 l16 3 v200 l-16 -4Z', wood),
    ]);
  const bars = [0, 1].map((bar) => rect(786, 668 + bar * 46, 264, 15, wood));
  return group([
    posts,
    ...bars,
    stroke('M790 726 L1048 672', wood, 12),
    rect(690, 760, 460, 150, '#81765f', 'opacity="0.86"'),
  ]);
}

function foreground(): string[] {
  return [
    ...grass(21, 520, width, 940, height + 24, ['#3f6034', '#58803f', '#7fa14f', '#c2bd73']),
    ...specks(4, 120, [0, 900, width, height], '#fff6d6', 4),
  ];
}

function water(season: Season): string {
  const mirrored = group(churchOf(season), `transform="translate(0 ${shore * 2 - 20}) scale(1 -1)" opacity="0.4"`);
  const trees = group(willows(false), `transform="translate(0 ${shore * 2 + 110}) scale(1 -1)" opacity="0.22"`);
  return group([
    rect(0, shore, width, height - shore, 'url(#flood)'),
    ellipse(1180, 700, 420, 110, 'url(#sun)', 'opacity="0.8"'),
    mirrored,
    trees,
  ]);
}

function ripples(): string[] {
  const random = chance(33);
  const lines = times(80, () => {
    const near = random(0, 1) ** 1.3;
    const y = shore + 18 + near * (height - shore);
    const long = 30 + near * random(60, 240);
    return stroke(
      `M${n(random(-60, width))} ${n(y)} q${n(long / 2)} ${n(-4 - near * 6)} ${n(long)} 0`,
      near > 0.5 ? '#c9c0ac' : '#e6decb',
      1.5 + near * 3,
      'opacity="0.4"',
    );
  });
  const reeds = times(60, () =>
    reed(random(0, 640), random(880, 1067), random(40, 130), random(0, 0.5)).replace('#3f6338', '#514a3c'),
  );
  return [...lines, ...reeds];
}

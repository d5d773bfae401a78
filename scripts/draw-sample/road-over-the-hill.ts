// A lift from Kettle Hill, in October.
import {
  at,
  chance,
  circle,
  ellipse,
  fade,
  frame,
  group,
  halo,
  landscape,
  n,
  path,
  rect,
  stroke,
  times,
} from './kit.ts';
import { clouds, grass, hills, specks } from './land.ts';
import { roundTree } from './tree.ts';

const { width, height } = landscape;

export function roadOverTheHill(): string {
  const defs = [
    fade('sky', ['#7da3b8', '#c6d3c8', '#f7dfb0']),
    fade('hill', ['#c9a65a', '#a88745', '#7d6c3c']),
    fade('near', ['#8f7f42', '#5f5a32']),
    halo('sun', '#ffefc0', 0.9),
  ];
  return frame(landscape, defs, [
    sky(),
    far(),
    hill(),
    road(),
    ...walls(),
    box(),
    trees(),
    car(),
    ...sheep(),
    ...front(),
  ]);
}

function sky(): string {
  return group([
    rect(0, 0, width, 700, 'url(#sky)'),
    ellipse(1250, 330, 520, 330, 'url(#sun)'),
    ...clouds(17, 10, width, 70, 380, '#fff4de', 0.7),
    ...[
      [360, 190],
      [420, 214],
      [480, 196],
      [540, 226],
      [470, 246],
    ].map(([x = 0, y = 0]) => stroke(`M${x - 14} ${y} q8 -10 14 0 q6 -10 14 0`, '#4b4a4f', 3.5)),
  ]);
}

function far(): string {
  const random = chance(36);
  return group([
    hills({ seed: 15, y: 560, rise: 50, waves: 0.9 }, width, height, '#a3a9a0'),
    hills({ seed: 20, y: 620, rise: 36, waves: 1.2 }, width, height, '#93985f'),
    ...times(12, (field) =>
      path(
        `M${field * 150 - 40} ${n(690 + random(-20, 20))} l150 -30 l40 60 l-170 20Z`,
        ['#b79a4d', '#8d8f4e', '#a5793f', '#7f874b'][field % 4] ?? '',
        'opacity="0.7"',
      ),
    ),
    ...times(70, (bush) => ellipse(bush * 24, 700 + Math.sin(bush) * 8, random(10, 22), random(9, 17), '#6d6b3d')),
  ]);
}

function hill(): string {
  return group([
    path(`M-40 ${height} V800 C240 770 420 420 800 372 C1130 350 1300 690 1640 790 V${height}Z`, 'url(#hill)'),
    ...tufts(),
  ]);
}

function tufts(): string[] {
  const random = chance(82);
  return times(150, () => {
    const x = random(120, 1500);
    const crest = 380 + ((x - 800) / 720) ** 2 * 400;
    const y = random(crest + 40, 1000);
    return stroke(
      `M${n(x)} ${n(y)} q4 -9 9 -13 M${n(x)} ${n(y)} q-3 -9 -8 -12`,
      random(0, 1) > 0.4 ? '#8a7438' : '#dcc078',
      2.5,
      'opacity="0.7"',
    );
  });
}

const lane = 'M812 376 C880 440 1130 480 1120 570 C1105 660 620 660 520 770 C430 880 760 930 900 1090';

function road(): string {
  return group([
    path(
      'M802 378 C860 440 1100 490 1090 566 C1070 650 560 660 450 770 C340 900 600 960 640 1090 H1130 C1000 960 600 890 640 790 C690 680 1150 680 1160 570 C1166 470 900 440 828 376Z',
      '#8d8782',
    ),
    path(
      'M806 378 C866 442 1108 490 1098 568 C1080 652 580 664 474 772 C380 890 650 960 700 1090 H1080 C950 950 560 880 610 784 C670 676 1142 672 1150 570 C1156 474 894 442 824 376Z',
      '#a39b92',
    ),
    stroke(lane, '#efe6d0', 4, 'stroke-dasharray="22 30" opacity="0.55"'),
  ]);
}

/** Dry-stone walls that follow both sides of the lane. */
function walls(): string[] {
  const random = chance(47);
  const line = (points: readonly (readonly [number, number, number])[]) =>
    points.flatMap(([x, y, size], index) => {
      const [nextX, nextY] = points[index + 1] ?? [x, y];
      return times(10, (step) => {
        const px = x + ((nextX - x) * step) / 10;
        const py = y + ((nextY - y) * step) / 10;
        return times(2, (row) =>
          ellipse(
            px + random(-2, 2),
            py - row * size * 0.55,
            size * random(0.5, 0.8),
            size * 0.36,
            ['#8b847c', '#a59c90', '#756f69', '#b9ae9d'][Math.floor(random(0, 4))] ?? '',
          ),
        ).join('');
      });
    });
  return [
    ...line([
      [1172, 560, 14],
      [1150, 640, 17],
      [980, 706, 20],
      [760, 752, 24],
      [668, 810, 28],
      [740, 884, 34],
      [930, 972, 42],
      [1160, 1080, 52],
    ]),
    ...line([
      [1070, 520, 12],
      [1040, 590, 15],
      [760, 650, 18],
      [520, 714, 22],
      [410, 780, 26],
      [390, 860, 32],
      [470, 960, 40],
      [590, 1090, 50],
    ]),
  ];
}

function box(): string {
  const panes = times(9, (pane) =>
    rect(-24 + (pane % 3) * 17, -128 + Math.floor(pane / 3) * 30, 13, 25, '#f7e7b8', 'opacity="0.9"'),
  );
  return at(742, 396, 0.92, [
    ellipse(0, 4, 60, 9, '#5f5230', 'opacity="0.6"'),
    rect(-36, -150, 72, 152, '#b3262e', 'rx="5"'),
    path('M-40 -150 q40 -34 80 0Z', '#c8323a'),
    rect(-40, -154, 80, 10, '#8f1d25'),
    rect(-28, -144, 56, 10, '#f3e6c8'),
    ...panes,
    rect(-28, -34, 56, 30, '#9a2028'),
    rect(-44, -2, 88, 9, '#756f69'),
  ]);
}

function trees(): string {
  const autumn = ['#9a5626', '#cf7f33', '#eab455'];
  const rust = ['#7a3b26', '#b3582f', '#d98a45'];
  return group([
    roundTree({ x: 1392, y: 800, tall: 380, seed: 3, tones: autumn, trunk: '#4a382c' }),
    roundTree({ x: 1530, y: 860, tall: 460, seed: 6, tones: rust, trunk: '#4a382c' }),
    roundTree({ x: 190, y: 830, tall: 400, seed: 8, tones: rust, trunk: '#4a382c' }),
    roundTree({ x: 60, y: 900, tall: 470, seed: 11, tones: autumn, trunk: '#4a382c' }),
    roundTree({ x: 905, y: 410, tall: 120, seed: 13, tones: autumn, trunk: '#4a382c' }),
    ...specks(71, 120, [0, 840, 460, height], '#d98a45', 7),
    ...specks(73, 120, [1240, 800, width, height], '#c7702f', 7),
  ]);
}

function car(): string {
  const wheel = (x: number) => group([circle(x, 6, 23, '#1c1f27'), circle(x, 6, 11, '#c9c4b6')]);
  return at(560, 812, 1.2, [
    ellipse(0, 28, 130, 13, '#3a332c', 'opacity="0.55"'),
    path(
      'M-112 4 Q-118 -34 -86 -40 L-62 -44 Q-44 -90 4 -92 Q52 -92 74 -44 L100 -36 Q122 -28 116 6 Q112 14 100 14 H-100 Q-112 14 -112 4Z',
      '#3d7ea6',
    ),
    path('M-50 -46 Q-36 -80 -2 -82 V-46Z', '#e9f0e6'),
    path('M8 -82 Q44 -80 60 -46 H8Z', '#dfe9e2'),
    circle(-22, -58, 10, '#4a3a3a'),
    path('M-36 -46 q4 -14 16 -14 q12 0 14 14Z', '#4a3a3a'),
    circle(32, -58, 10, '#6b4a3a'),
    path('M20 -46 q2 -14 14 -14 q12 0 14 14Z', '#6b4a3a'),
    path('M-112 -6 H117 V4 H-112Z', '#2c5f80'),
    stroke('M-40 -92 H40', '#6b5040', 6),
    rect(-34, -112, 62, 20, '#9a6a3f', 'rx="4"'),
    stroke('M-14 -112 v20 M10 -112 v20', '#5b3a24', 4),
    circle(-106, -16, 9, '#fff0c0'),
    rect(106, -24, 12, 14, '#c2373a', 'rx="4"'),
    wheel(-66),
    wheel(68),
  ]);
}

function sheep(): string[] {
  return [
    [930, 560, 0.8, 1],
    [860, 600, 1, -1],
    [300, 700, 1.1, 1],
    [1260, 720, 1.2, -1],
    [1180, 760, 1.3, 1],
  ].map(([x = 0, y = 0, size = 1, way = 1]) =>
    group(
      [
        rect(-13, 4, 5, 18, '#2f2a2a'),
        rect(9, 4, 5, 18, '#2f2a2a'),
        ...[-14, -4, 7, 15].map((puff) => circle(puff, -4 - (puff % 3), 13, '#f6eeda')),
        circle(0, -10, 14, '#fbf5e6'),
        ellipse(27, -10, 10, 8, '#3a3333'),
      ],
      `transform="translate(${x} ${y}) scale(${n(size * way)} ${n(size)})"`,
    ),
  );
}

function front(): string[] {
  return grass(93, 420, width, 1010, height + 26, ['#5c5730', '#7d7340', '#a8934f', '#c7ad62']);
}

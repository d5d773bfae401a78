// The long table at Mill Street, seen from above.
import { chance, circle, ellipse, fade, frame, group, landscape, n, path, rect, stroke, times } from './kit.ts';
import { specks } from './land.ts';

const { width, height } = landscape;

export function kitchenTable(): string {
  const defs = [fade('light', ['#fff2d0', '#b98a5a'], true), shadow];
  return frame(landscape, defs, [
    ...boards(),
    runner(),
    ...bowls(),
    board(),
    loaf(),
    ...cutlery(),
    jug(),
    ...crumbs(),
    windowLight(),
  ]);
}

const shadow =
  '<filter id="drop" x="-30%" y="-30%" width="160%" height="160%"><feDropShadow dx="9" dy="14" stdDeviation="10" flood-color="#2a160c" flood-opacity="0.5"/></filter>';

function boards(): string[] {
  const random = chance(17);
  return times(7, (row) => {
    const y = row * 154;
    const tone = ['#a36f45', '#b07a4d', '#99663f', '#ab7548'][row % 4] ?? '';
    const lines = times(16, () => grainLine(random(0, width), y + random(8, 146), random(160, 560), random(-9, 9)));
    return group([
      rect(0, y, width, 154, tone),
      ...lines,
      rect(0, y + 150, width, 5, '#5f3b22'),
      rect(0, y, width, 3, '#c99566', 'opacity="0.7"'),
    ]);
  });
}

function grainLine(x: number, y: number, long: number, bow: number): string {
  return stroke(`M${n(x)} ${n(y)} q${n(long / 2)} ${n(bow)} ${n(long)} 0`, '#6b4226', 2.2, 'opacity="0.28"');
}

function runner(): string {
  const stripes = [0, 1, 2].map((stripe) =>
    rect(0, 470 + stripe * 54, width, 12, ['#b0473d', '#2f6f73', '#b0473d'][stripe] ?? ''),
  );
  const weave = times(80, (step) => rect(step * 20, 440, 2, 190, '#c9b48a', 'opacity="0.25"'));
  return group([rect(0, 440, width, 190, '#efe2c4'), ...weave, ...stripes], 'filter="url(#drop)"');
}

const soups = [
  { x: 250, y: 235, soup: '#d9742f', glaze: '#2f6f73' },
  { x: 700, y: 205, soup: '#8ca350', glaze: '#e8d9b8' },
  { x: 1180, y: 235, soup: '#a8323e', glaze: '#33476b' },
  { x: 330, y: 845, soup: '#e0a53b', glaze: '#8b3f36' },
  { x: 1260, y: 850, soup: '#d9742f', glaze: '#e8d9b8' },
] as const;

function bowls(): string[] {
  const laid = emptyPlate(800, 870);
  return [...soups.map(({ x, y, soup, glaze }, index) => bowl(x, y, soup, glaze, index)), laid];
}

function bowl(x: number, y: number, soup: string, glaze: string, seed: number): string {
  const random = chance(seed + 400);
  const herbs = times(16, () =>
    ellipse(
      x + random(-62, 62),
      y + random(-62, 62),
      random(3, 9),
      random(2, 5),
      seed % 2 ? '#f2ead2' : '#4f6b35',
      `transform="rotate(${n(random(0, 180))} ${x} ${y})"`,
    ),
  );
  return group([
    circle(x, y, 152, '#f3ead6', 'filter="url(#drop)"'),
    circle(x, y, 136, '#e6d9bd'),
    circle(x, y, 124, glaze, 'filter="url(#drop)"'),
    circle(x, y, 108, soup),
    stroke(`M${x - 62} ${y - 26} q58 -60 112 -8 q22 46 -34 62 q-52 4 -50 -30`, '#f7ead0', 11, 'opacity="0.75"'),
    ...herbs,
    stroke(`M${x - 92} ${y - 66} a114 114 0 0 1 60 -44`, '#ffffff', 8, 'opacity="0.5"'),
  ]);
}

function emptyPlate(x: number, y: number): string {
  return group([
    circle(x, y, 150, '#f5eddc', 'filter="url(#drop)"'),
    circle(x, y, 112, '#eadfc8'),
    circle(x, y, 104, '#f3ebda'),
    stroke(`M${x - 140} ${y} a140 140 0 0 1 280 0`, '#2f6f73', 5, 'opacity="0.6"'),
  ]);
}

function board(): string {
  const carrots = times(4, (index) => carrot(770 + index * 22, 470 + index * 34, 12 - index * 5));
  const beets = [
    [1090, 500, 46],
    [1150, 566, 38],
    [1066, 590, 34],
  ] as const;
  return group([
    rect(700, 420, 530, 224, '#c9935c', 'rx="26" filter="url(#drop)"'),
    rect(712, 432, 506, 200, '#d6a36c', 'rx="20"'),
    circle(1196, 454, 12, '#7b4f2c'),
    ...carrots,
    ...beets.map(([x, y, r]) =>
      group([
        circle(x, y, r, '#6e1f3d'),
        circle(x, y, r * 0.72, '#93305a'),
        circle(x, y, r * 0.44, '#b04b76'),
        circle(x, y, r * 0.2, '#7c2549'),
      ]),
    ),
    path('M940 602 l170 26 q14 4 -4 12 l-164 -16Z', '#d8dde0'),
    rect(858, 588, 90, 24, '#4a3023', 'rx="10" transform="rotate(8 900 600)"'),
  ]);
}

function carrot(x: number, y: number, turn: number): string {
  return group(
    [
      stroke(`M${x} ${y} q-52 -30 -84 -14 M${x} ${y} q-60 -2 -88 20 M${x} ${y} q-46 22 -62 46`, '#5f8040', 8),
      path(
        `M${x} ${y - 17} Q${x + 90} ${y - 14} ${x + 196} ${y + 2} Q${x + 90} ${y + 18} ${x} ${y + 17} Q${x - 14} ${y} ${x} ${y - 17}Z`,
        '#e07b2c',
      ),
      stroke(`M${x + 40} ${y - 12} v8 M${x + 78} ${y + 4} v8 M${x + 116} ${y - 8} v7`, '#b8591b', 3),
    ],
    `transform="rotate(${turn} ${x} ${y})"`,
  );
}

function loaf(): string {
  const slices = [0, 1, 2].map((slice) =>
    path(
      `M${250 + slice * 76} 500 q34 -40 68 0 v76 q-34 14 -68 0Z`,
      slice % 2 ? '#eed3a0' : '#e6c58c',
      'stroke="#9a5f2a" stroke-width="8" filter="url(#drop)"',
    ),
  );
  return group([
    path('M20 486 Q60 430 150 440 Q236 446 244 540 Q240 628 130 632 Q30 630 12 560Z', '#b9783a', 'filter="url(#drop)"'),
    stroke('M60 490 q40 30 30 92 M120 470 q40 40 28 120', '#e8c48c', 12),
    ...slices,
  ]);
}

function cutlery(): string[] {
  const spoon = (x: number, y: number) =>
    group(
      [
        rect(x - 6, y, 12, 150, '#cfd4d4', 'rx="6"'),
        ellipse(x, y - 14, 24, 38, '#dde1e0'),
        ellipse(x - 5, y - 18, 12, 24, '#f4f5f2'),
      ],
      'filter="url(#drop)"',
    );
  return [spoon(470, 190), spoon(920, 170), spoon(1400, 200), spoon(560, 800), spoon(1016, 820), spoon(1486, 806)];
}

function jug(): string {
  return group([
    circle(1440, 540, 92, '#33607a', 'filter="url(#drop)"'),
    path('M1514 512 q92 28 0 62Z', '#33607a'),
    circle(1440, 540, 76, '#274a60'),
    ellipse(1440, 540, 66, 66, '#9ec3cc'),
    stroke('M1396 520 q30 -36 70 -24', '#eef8f7', 6),
  ]);
}

function crumbs(): string[] {
  return specks(61, 130, [240, 420, 640, 680], '#e9cf9c', 5);
}

function windowLight(): string {
  const pane = (x: number) => path(`M${x} -20 h250 L${x + 640} 1090 h-260Z`, '#fff0c4');
  return (
    group([pane(120), pane(420), pane(900), pane(1200)], 'opacity="0.13" filter="url(#soft)"') +
    rect(0, 0, width, height, 'url(#light)', 'opacity="0.16"')
  );
}

// A bench in the old tram depot, with one of the nine toasters.
import { chance, circle, ellipse, fade, frame, group, halo, landscape, n, path, rect, stroke, times } from './kit.ts';
import { specks } from './land.ts';

const { width, height } = landscape;

export function repairBench(): string {
  const defs = [
    fade('wall', ['#3d4a52', '#56625f', '#6f6f60']),
    fade('bench', ['#b57f4c', '#80532f']),
    fade('chrome', ['#8e979c', '#eef0ea', '#a8b0b3', '#d8dcd8', '#737c82']),
    fade('shade', ['#3f8060', '#1f5040']),
    halo('lamp', '#ffe09a', 0.85),
  ];
  return frame(landscape, defs, [
    wall(),
    ...pegboard(),
    bench(),
    light(),
    toaster(),
    drivers(),
    reel(),
    cake(),
    parts(),
    jar(),
    lamp(),
  ]);
}

function wall(): string {
  const random = chance(9);
  const bricks = times(150, () =>
    rect(
      Math.floor(random(0, 20)) * 84 - 20,
      Math.floor(random(0, 17)) * 42,
      78,
      36,
      random(0, 1) > 0.5 ? '#4c5a60' : '#5d6863',
      'rx="3" opacity="0.6"',
    ),
  );
  return group([rect(0, 0, width, 760, 'url(#wall)'), ...bricks]);
}

function pegboard(): string[] {
  const holes = times(24 * 10, (index) =>
    circle(150 + (index % 24) * 38, 110 + Math.floor(index / 24) * 38, 4, '#8d6a43'),
  );
  return [
    rect(110, 70, 960, 430, '#c69a66', 'rx="8"'),
    rect(110, 70, 960, 12, '#e0b987'),
    ...holes,
    hammer(),
    saw(),
    pliers(),
    spanners(),
  ];
}

const cast = 'filter="drop-shadow(6px 8px 4px #0006)"';

function hammer(): string {
  return group(
    [rect(216, 190, 26, 240, '#9a5a2c', 'rx="10"'), path('M160 150 h110 q26 0 34 26 q-20 -6 -34 14 h-110Z', '#5b6670')],
    cast,
  );
}

function saw(): string {
  const teeth = times(20, () => 'l7 14 l7 -14').join(' ');
  return group(
    [
      path(`M360 180 L640 210 v46 L360 300Z`, '#cdd3d2'),
      path(`M360 300 ${teeth}`, '#9aa3a6', 'transform="rotate(-8 360 300)"'),
      path(
        'M300 160 q70 -20 84 30 v100 q-30 40 -84 20Z M326 200 q-10 50 4 84 q30 6 34 -14 v-60 q-8 -20 -38 -10Z',
        '#8b3f36',
        'fill-rule="evenodd"',
      ),
    ],
    cast,
  );
}

function pliers(): string {
  return group(
    [
      stroke('M736 330 Q700 400 720 452', '#c2563f', 24),
      stroke('M764 330 Q802 400 780 452', '#c2563f', 24),
      path('M728 336 L716 250 Q722 180 748 160 Q778 180 784 250 L772 336Z', '#6d7880'),
      stroke('M750 166 V290', '#3f484f', 5),
      circle(750, 312, 16, '#a9b1b5'),
    ],
    cast,
  );
}

function spanners(): string {
  return group(
    [860, 920, 976, 1026].map((x, index) =>
      group([
        rect(x - 9, 190, 18, 230 - index * 34, '#a9b1b5', 'rx="8"'),
        circle(x, 184, 27 - index * 3, '#a9b1b5'),
        rect(x - 9, 150, 18, 34, '#c69a66'),
        circle(x, 420 - index * 34, 22 - index * 2, '#a9b1b5'),
        circle(x, 420 - index * 34, 11, '#8d6a43'),
      ]),
    ),
    cast,
  );
}

function bench(): string {
  const random = chance(13);
  const marks = times(60, () =>
    stroke(
      `M${n(random(0, width))} ${n(random(720, height))} q${n(random(40, 200))} ${n(random(-6, 6))} ${n(random(120, 420))} 0`,
      '#5d3a20',
      2,
      'opacity="0.3"',
    ),
  );
  return group([
    rect(0, 690, width, height - 690, 'url(#bench)'),
    rect(0, 690, width, 12, '#d9a468'),
    ...marks,
    ...[
      [320, 980],
      [1290, 1010],
    ].map(([x = 0, y = 0]) => circle(x, y, 46, 'none', 'stroke="#6b4426" stroke-width="6" opacity="0.5"')),
  ]);
}

function light(): string {
  return (
    path('M1150 250 L1400 300 L1330 1067 L180 1067Z', '#ffe2a0', 'opacity="0.22" filter="url(#softer)"') +
    ellipse(760, 850, 700, 230, 'url(#lamp)', 'opacity="0.75"')
  );
}

function lamp(): string {
  return group([
    stroke('M1500 800 L1440 430 L1290 210', '#2f3b3a', 18),
    circle(1440, 430, 22, '#22302d'),
    path('M1180 150 Q1290 60 1390 190 L1400 320 L1090 250Z', 'url(#shade)'),
    path('M1090 250 L1400 320 Q1250 350 1090 250Z', '#fff3c9'),
    ellipse(1500, 806, 96, 24, '#22302d'),
    stroke('M1196 160 Q1280 100 1350 160', '#86c09c', 8, 'opacity="0.7"'),
  ]);
}

function toaster(): string {
  const wires = times(7, (wire) => stroke(`M${566 + wire * 34} 560 v190`, wire % 2 ? '#e8a25a' : '#b98a5a', 4));
  return group([
    ellipse(660, 884, 300, 34, '#3a2212', 'opacity="0.6"'),
    rect(430, 590, 450, 280, 'url(#chrome)', 'rx="70"'),
    rect(500, 540, 310, 250, '#2c2a2e', 'rx="18"'),
    ...wires,
    ...times(5, (coil) =>
      stroke(`M520 ${586 + coil * 40} q14 -16 28 0 t28 0 t28 0 t28 0 t28 0 t28 0 t28 0 t28 0 t28 0`, '#f08a3c', 4),
    ),
    path('M430 800 h450 v10 q0 60 -70 60 h-310 q-70 0 -70 -60Z', '#5b6469'),
    rect(888, 690, 34, 60, '#22242a', 'rx="10"'),
    circle(850, 830, 16, '#22242a'),
    stroke('M470 640 q14 -34 44 -38', '#ffffff', 9, 'opacity="0.8"'),
    path('M372 930 L470 690 L500 700 L410 944Z', '#d2d6d4', cast),
    stroke('M810 800 q70 30 40 90 t-70 70', '#c2373a', 8),
    stroke('M790 806 q40 50 10 90 t-50 80', '#33607a', 8),
    ...specks(15, 70, [380, 880, 960, 960], '#5a3317', 6),
  ]);
}

function drivers(): string {
  return group(
    [0, 1, 2, 3, 4].map((index) => {
      const x = 96 + index * 58;
      return group(
        [
          rect(x - 5, 850, 10, 130 - index * 12, '#c9cfce'),
          rect(
            x - 17,
            760 + index * 4,
            34,
            100,
            ['#c2373a', '#d9a441', '#33607a', '#5f7351', '#22242a'][index] ?? '',
            'rx="14"',
          ),
          rect(x - 8, 768 + index * 4, 6, 80, '#ffffff', 'rx="3" opacity="0.3"'),
        ],
        `transform="rotate(${-5 + index * 2} ${x} 900)"`,
      );
    }),
    cast,
  );
}

function reel(): string {
  return group(
    [
      ellipse(1090, 880, 104, 22, '#3a2212', 'opacity="0.6"'),
      ellipse(1090, 860, 100, 26, '#8a5f3b'),
      rect(1036, 770, 108, 90, '#c2563f'),
      ...times(6, (turn) => stroke(`M1036 ${782 + turn * 14} q54 18 108 0`, '#8f3527', 5)),
      ellipse(1090, 766, 100, 26, '#a8744c'),
      ellipse(1090, 766, 24, 7, '#3a2212'),
      stroke('M1140 840 q80 30 60 90 q-30 50 -110 30', '#c2563f', 7),
    ],
    '',
  );
}

function cake(): string {
  return group([
    ellipse(1370, 978, 150, 32, '#3a2212', 'opacity="0.45"'),
    ellipse(1370, 966, 150, 34, '#f5eddc'),
    ellipse(1370, 962, 116, 24, '#e3d6bb'),
    path('M1280 950 L1452 916 L1462 964 L1290 984Z', '#e9bd58'),
    path('M1280 922 L1386 872 L1452 884 L1280 930Z', '#fbf3dd'),
    path('M1280 926 L1452 886 L1454 918 L1280 954Z', '#f1cf74'),
    stroke('M1284 946 L1452 908', '#fff6dc', 7),
    ellipse(1372, 888, 22, 8, '#f2d03e'),
  ]);
}

function parts(): string {
  return group([
    ...[960, 1010, 930].map(
      (x) => circle(x, 1480 - x / 2, 12, '#a9b1b5') + stroke(`M${x - 7} ${1480 - x / 2} h14`, '#4b5359', 4),
    ),
    circle(1060, 1000, 20, 'none', 'stroke="#8d959a" stroke-width="8"'),
    rect(560, 980, 220, 56, '#efe4cb', 'rx="6" transform="rotate(-3 670 1000)"'),
    ...[0, 1].map((row) => stroke(`M580 ${1002 + row * 16} l${150 - row * 50} -6`, '#8a7a66', 4)),
  ]);
}

function jar(): string {
  const random = chance(44);
  return group([
    rect(1182, 640, 96, 130, '#dfe9e6', 'rx="16" opacity="0.55"'),
    ...['#c9a04a', '#a9b1b5', '#8b5a3a'].flatMap((metal) =>
      times(10, () => circle(random(1194, 1266), random(690, 762), random(4, 9), metal)),
    ),
    rect(1178, 626, 104, 24, '#c2563f', 'rx="6"'),
  ]);
}

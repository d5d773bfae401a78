// The pot that survived Howell's bitumen burner.
import { chance, circle, ellipse, fade, frame, group, halo, n, path, portrait, rect, stroke, times } from './kit.ts';

const { width, height } = portrait;

export function soupPot(): string {
  const defs = [
    fade('evening', ['#5a6a96', '#c58f8a', '#f6c98a']),
    fade('steel', ['#5d646e', '#c9ccc8', '#8d949a', '#e3e1d8', '#6d747d'], true),
    fade('flame', ['#7fd0ee', '#2f6fc9']),
    halo('glow', '#ffcf7a', 0.6),
    halo('blue', '#6fb8ff', 0.6),
  ];
  return frame(portrait, defs, [tiles(), window(), shelf(), stove(), ...flames(), pot(), ladle(), steam(), herbs()]);
}

function tiles(): string {
  const random = chance(5);
  const cells = times(12 * 17, (index) => {
    const tone = ['#e4d7bb', '#e9ddc4', '#dccdae', '#e0d3b6'][Math.floor(random(0, 4))] ?? '';
    return rect((index % 12) * 92 - 18, Math.floor(index / 12) * 96, 88, 92, tone, 'rx="5"');
  });
  return group([rect(0, 0, width, height, '#bfae8c'), ...cells, rect(0, 1080, width, 24, '#2f6f73', 'opacity="0.8"')]);
}

function window(): string {
  return group([
    rect(560, 90, 430, 500, '#8a5f3b', 'rx="10"'),
    rect(590, 120, 370, 440, 'url(#evening)'),
    ellipse(860, 470, 260, 200, 'url(#glow)'),
    path('M590 500 q90 -40 180 -8 t190 -20 v88 H590Z', '#4a4f6e'),
    ...[620, 700, 800, 890].map(
      (x, index) =>
        rect(x, 430 - (index % 2) * 40, 56, 130, '#3b3f5c') +
        path(`M${x - 6} ${430 - (index % 2) * 40} l34 -34 l34 34Z`, '#2e3150') +
        rect(x + 18, 462 - (index % 2) * 40, 16, 20, '#ffd27a'),
    ),
    rect(766, 120, 16, 440, '#8a5f3b'),
    rect(590, 330, 370, 14, '#8a5f3b'),
    rect(536, 586, 478, 26, '#9c6f48', 'rx="6"'),
    path('M640 560 h90 l-12 30 h-66Z', '#b0603f'),
    ...times(7, (leaf) =>
      stroke(
        `M685 560 q${(leaf - 3) * 14} -40 ${(leaf - 3) * 24} ${-70 + Math.abs(leaf - 3) * 12}`,
        leaf % 2 ? '#6c9153' : '#4d6f45',
        9,
      ),
    ),
  ]);
}

function shelf(): string {
  const colours = ['#2f6f73', '#c2563f', '#efe4cb', '#d9a441', '#33476b', '#8ca350'];
  const stack = (x: number, count: number, from: number) =>
    times(
      count,
      (index) =>
        path(
          `M${x - 66} ${330 - index * 30} h132 q-8 46 -44 48 h-44 q-36 -2 -44 -48Z`,
          colours[(index + from) % 6] ?? '',
        ) + ellipse(x, 330 - index * 30, 66, 9, '#00000022'),
    );
  return group([
    rect(40, 376, 450, 22, '#8a5f3b'),
    ...stack(130, 5, 0),
    ...stack(290, 3, 3),
    ...stack(424, 4, 2).slice(0, 4),
    rect(70, 398, 16, 60, '#6b4329'),
    rect(440, 398, 16, 60, '#6b4329'),
    ...hooks(),
  ]);
}

function hooks(): string[] {
  return [150, 240, 340].map(
    (x, index) =>
      stroke(`M${x} 398 v34`, '#4b4a52', 5) +
      rect(x - 22, 432, 44, 54, colour(index), 'rx="8"') +
      stroke(`M${x + 22} 446 q24 10 0 28`, colour(index), 8),
  );
}

const colour = (index: number) => ['#c2563f', '#efe4cb', '#2f6f73'][index % 3] ?? '';

function stove(): string {
  return group([
    rect(0, 1370, width, 230, '#2d2f38'),
    rect(0, 1370, width, 16, '#4b4e5a'),
    ellipse(520, 1372, 330, 34, '#191a21'),
    ...[150, 350, 700, 900].map(
      (x) => circle(x, 1510, 36, '#15161c') + circle(x, 1510, 27, '#d8cfbb') + rect(x - 4, 1486, 8, 26, '#2d2f38'),
    ),
    stroke('M210 1352 H830 M300 1352 v34 M740 1352 v34', '#101116', 20),
  ]);
}

function flames(): string[] {
  const tongues = times(15, (index) => {
    const x = 270 + index * 36;
    const tall = 46 + Math.sin(index * 1.9) * 16;
    return (
      path(
        `M${x - 15} 1370 Q${x - 16} ${n(1370 - tall * 0.5)} ${x} ${n(1370 - tall)} Q${x + 16} ${n(1370 - tall * 0.5)} ${x + 15} 1370Z`,
        'url(#flame)',
        'opacity="0.9"',
      ) +
      path(
        `M${x - 6} 1370 Q${x - 6} ${n(1370 - tall * 0.3)} ${x} ${n(1370 - tall * 0.5)} Q${x + 6} ${n(1370 - tall * 0.3)} ${x + 6} 1370Z`,
        '#e8f7ff',
      )
    );
  });
  return [ellipse(520, 1360, 420, 120, 'url(#blue)'), ...tongues];
}

function pot(): string {
  return group([
    stroke('M232 960 q-70 10 -64 70 q4 50 66 46', '#5d646e', 24),
    stroke('M808 960 q70 10 64 70 q-4 50 -66 46', '#5d646e', 24),
    path('M222 850 H818 L800 1310 Q796 1342 760 1342 H280 Q244 1342 240 1310Z', 'url(#steel)'),
    path('M224 900 H816 L814 930 H226Z', '#3d434c', 'opacity="0.18"'),
    ...dents(),
    ellipse(520, 850, 298, 62, '#aeb3b4'),
    ellipse(520, 852, 278, 52, '#7a3d1c'),
    ellipse(520, 862, 268, 44, '#d9742f'),
    stroke('M380 868 q60 -24 120 -4 t150 -8', '#f2b26a', 8, 'opacity="0.8"'),
    ...garnish(),
    path('M240 1260 H804 L800 1310 Q796 1342 760 1342 H280 Q244 1342 240 1310Z', '#1d3a66', 'opacity="0.28"'),
  ]);
}

function dents(): string[] {
  return [
    [360, 1080, 46, 30],
    [640, 1180, 60, 34],
    [470, 1240, 30, 18],
    [720, 1010, 34, 22],
  ].map(
    ([x = 0, y = 0, rx = 0, ry = 0]) =>
      ellipse(x, y, rx, ry, '#3d434c', 'opacity="0.12"') +
      stroke(`M${x - rx * 0.7} ${y + ry * 0.8} q${rx * 0.7} ${ry * 0.5} ${rx * 1.4} 0`, '#ffffff', 4, 'opacity="0.5"'),
  );
}

function garnish(): string[] {
  const random = chance(71);
  return times(20, () =>
    ellipse(
      random(300, 730),
      random(842, 888),
      random(5, 13),
      random(3, 6),
      random(0, 1) > 0.5 ? '#5f7f3c' : '#f3dfae',
    ),
  );
}

function ladle(): string {
  return stroke('M640 860 L792 560 q10 -26 34 -16', '#4b4e5a', 18) + stroke('M644 850 L792 562', '#a9adb0', 5);
}

function steam(): string {
  const curls = [
    [400, 0],
    [520, 40],
    [630, -20],
  ].map(([x = 0, lift = 0]) =>
    stroke(`M${x} ${820 + lift} q-70 -80 0 -160 t0 -160 t10 -150 t-20 -120`, '#fffaf0', 34, 'opacity="0.42"'),
  );
  return (
    group(curls, 'filter="url(#soft)"') +
    group([430, 560].map((x) => stroke(`M${x} 800 q40 -70 0 -140 t10 -140`, '#fffaf0', 7, 'opacity="0.5"')))
  );
}

function herbs(): string {
  const bunch = (x: number) =>
    group([
      stroke(`M${x} 0 v70`, '#6b4329', 5),
      ...times(9, (leaf) =>
        stroke(
          `M${x} 64 q${(leaf - 4) * 8} 50 ${(leaf - 4) * 15} ${112 - Math.abs(leaf - 4) * 12}`,
          leaf % 2 ? '#7d9a5c' : '#5a7a48',
          10,
        ),
      ),
    ]);
  return group([bunch(120), bunch(236), bunch(356)]);
}

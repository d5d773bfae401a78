// The heat pump behind the stage of Neuadd Pentre Helyg, in the first mild week.
import { chance, circle, ellipse, fade, frame, group, halo, n, path, portrait, rect, stroke, times } from './kit.ts';
import { grass } from './land.ts';

const { width, height } = portrait;

export function heatPump(): string {
  const defs = [
    fade('sky', ['#8fb4c9', '#cfdcd6', '#f5e6c5']),
    fade('unit', ['#e9e6dc', '#bdbdb6']),
    fade('pane', ['#fff0b8', '#f3ae50']),
    halo('lamp', '#ffd27a', 0.7),
    fade('slate', ['#56607a', '#3a4259']),
  ];
  return frame(portrait, defs, [
    rect(0, 0, width, 500, 'url(#sky)'),
    roof(),
    ...wall(),
    window(),
    pipes(),
    ground(),
    unit(),
    ...daffodils(),
  ]);
}

function roof(): string {
  const rows = times(5, (row) =>
    times(16, (slate) =>
      rect(
        slate * 72 - (row % 2) * 36 - 20,
        170 + row * 44,
        68,
        50,
        (slate + row) % 3 ? '#4a536c' : '#566079',
        'rx="4"',
      ),
    ).join(''),
  );
  return group([
    path('M0 170 H1067 V400 H0Z', 'url(#slate)'),
    ...rows,
    rect(0, 392, width, 26, '#2c3246'),
    rect(0, 412, width, 12, '#cfd3d6'),
  ]);
}

function wall(): string[] {
  const random = chance(27);
  const tones = ['#a39a90', '#b3a899', '#8e8780', '#c2b5a1', '#99908a'];
  const rows = times(17, (row) => {
    let x = -random(0, 60);
    const stones: string[] = [];
    while (x < width) {
      const long = random(60, 150);
      stones.push(rect(x + 3, 428 + row * 56, long - 6, 50, tones[Math.floor(random(0, 5))] ?? '', 'rx="12"'));
      x += long;
    }
    return stones.join('');
  });
  return [
    rect(0, 424, width, 960, '#7d756c'),
    ...rows,
    path('M0 424 H1067 V560 Q500 480 0 640Z', '#2c2a38', 'opacity="0.2"'),
  ];
}

function window(): string {
  return group([
    ellipse(360, 700, 420, 330, 'url(#lamp)', 'opacity="0.55"'),
    path('M190 880 v-230 q150 -150 320 0 v230Z', '#d9d2c2'),
    path('M222 860 v-196 q128 -122 256 0 v196Z', 'url(#pane)'),
    path(
      'M300 860 q0 -70 34 -76 q-14 -40 16 -40 q30 0 16 40 q34 6 34 76Z M404 860 q0 -52 26 -58 q-10 -32 14 -32 q24 0 12 32 l22 10 v48Z',
      '#b3703a',
      'opacity="0.75"',
    ),
    stroke('M350 604 v256 M222 730 h256', '#f4ead2', 12),
    rect(170, 872, 360, 34, '#e8e0cf', 'rx="6"'),
  ]);
}

function pipes(): string {
  return group([
    stroke('M880 1010 V620 q0 -40 -40 -40 H700', '#6d4a34', 26),
    stroke('M920 1010 V560 q0 -40 -40 -40 H700', '#c98a58', 20),
    rect(680, 490, 40, 120, '#5f5a58', 'rx="8"'),
    ...[700, 860, 960].map((y) => rect(862, y, 78, 16, '#4a4644', 'rx="4"')),
    rect(1000, 424, 30, 960, '#4f5566'),
    rect(992, 700, 46, 20, '#3a3f4d'),
  ]);
}

function ground(): string {
  return group([
    path('M0 1330 Q500 1296 1067 1334 V1600 H0Z', '#6f8a4c'),
    rect(470, 1320, 540, 46, '#a8a29a', 'rx="8"'),
    rect(470, 1350, 540, 26, '#7f7a74', 'rx="6"'),
  ]);
}

function unit(): string {
  const fins = times(22, (index) => rect(520 + index * 20.5, 1290, 9, 22, '#8f8f8a'));
  const blades = times(5, (blade) =>
    path('M700 1130 q20 -70 80 -84 q-10 60 -80 84Z', '#4a4e57', `transform="rotate(${blade * 72} 700 1130)"`),
  );
  return group([
    ellipse(740, 1330, 290, 22, '#26301f', 'opacity="0.5"'),
    rect(496, 980, 480, 342, 'url(#unit)', 'rx="22"'),
    rect(496, 980, 480, 40, '#f4f1e8', 'rx="20"'),
    circle(700, 1150, 150, '#9a9b98'),
    circle(700, 1150, 138, '#2d3038'),
    group(blades, 'transform="translate(0 20)"'),
    circle(700, 1150, 26, '#c9c8c0'),
    ...[50, 80, 110, 138].map((r) => circle(700, 1150, r, 'none', 'stroke="#c9c8c0" stroke-width="4" opacity="0.8"')),
    ...fins,
    rect(890, 1060, 58, 84, '#33607a', 'rx="8"'),
    rect(900, 1072, 38, 26, '#bfe6d8', 'rx="4"'),
    circle(919, 1120, 8, '#7fd08a'),
    notice(),
  ]);
}

function notice(): string {
  return group([
    rect(868, 1190, 96, 74, '#f3e6c4', 'transform="rotate(-5 916 1226)"'),
    ...[0, 1, 2].map((row) => stroke(`M884 ${1210 + row * 17} l${[58, 46, 52][row]} -5`, '#7a6a58', 4)),
  ]);
}

function daffodils(): string[] {
  const random = chance(63);
  const blades = grass(40, 330, width, 1360, height + 30, ['#4f7038', '#6c8f46', '#8aa955', '#3f5c32']);
  const flowers = times(30, () =>
    daffodil(random(20, width - 20), random(1440, 1600), random(0.7, 1.5), random(-16, 16)),
  ).sort();
  return [...blades, ...flowers];
}

function daffodil(x: number, y: number, size: number, turn: number): string {
  const head = y - 130 * size;
  const petals = times(6, (petal) =>
    ellipse(
      x,
      head - 22 * size,
      12 * size,
      24 * size,
      petal % 2 ? '#f6d04d' : '#fbe07a',
      `transform="rotate(${n(petal * 60 + turn)} ${n(x)} ${n(head)})"`,
    ),
  );
  return group([
    stroke(`M${n(x)} ${n(y + 30)} Q${n(x + turn)} ${n(y - 60 * size)} ${n(x)} ${n(head)}`, '#55793b', 7 * size),
    stroke(
      `M${n(x)} ${n(y + 30)} q${n(26 * size)} ${n(-70 * size)} ${n(18 * size)} ${n(-120 * size)}`,
      '#6f9648',
      9 * size,
    ),
    ...petals,
    circle(x, head, 14 * size, '#ec9a2c'),
    circle(x, head, 8 * size, '#c8711d'),
  ]);
}

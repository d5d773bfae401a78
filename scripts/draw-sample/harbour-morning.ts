// Port Arlow, early: the old customs house with one window lit.
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
import { clouds, hills } from './land.ts';

const { width, height } = landscape;

export function harbourMorning(): string {
  const defs = [
    fade('sky', ['#6f9fb5', '#b9cfc9', '#f6dfae', '#f3b77f']),
    fade('sea', ['#e8c79a', '#8fb0ae', '#3f7180', '#2a5163']),
    fade('stone', ['#d6bd95', '#b39770']),
    fade('pane', ['#fff2bd', '#f7b552']),
    halo('sun', '#fff1c4', 0.95),
    halo('lamp', '#ffcf73', 0.7),
  ];
  return frame(landscape, defs, [
    sky(),
    sea(),
    customs(),
    terrace(),
    quay(),
    ...mirrored(),
    boats(),
    gulls(),
    ...glitter(),
    rail(),
  ]);
}

function sky(): string {
  return group([
    rect(0, 0, width, 640, 'url(#sky)'),
    ellipse(1090, 520, 620, 330, 'url(#sun)'),
    circle(1090, 520, 58, '#fff6d8'),
    ...clouds(22, 10, width, 80, 400, '#fff0da', 0.65),
    hills({ seed: 26, y: 540, rise: 40, waves: 0.9 }, width, 640, '#a7a39b'),
    hills({ seed: 29, y: 575, rise: 26, waves: 1.2 }, width, 640, '#7d8b8c'),
  ]);
}

function sea(): string {
  return group([
    rect(0, 606, width, height - 606, 'url(#sea)'),
    path('M1010 606 H1170 L1330 1067 H900Z', '#fff1c4', 'opacity="0.4" filter="url(#soft)"'),
  ]);
}

function customs(): string {
  const rows = [300, 420].flatMap((y, row) =>
    times(6, (column) => sash(110 + column * 92, y, row === 1 && column === 4)),
  );
  return group([
    rect(60, 250, 600, 370, 'url(#stone)'),
    path('M40 254 L170 150 H550 L680 254Z', '#57606f'),
    path('M280 250 L360 176 L440 250Z', '#c7ab81'),
    circle(360, 222, 19, '#f4ead0'),
    stroke('M360 222 v-12 M360 222 h9', '#4a3a33', 3),
    rect(60, 250, 600, 13, '#e9d8b4'),
    rect(60, 392, 600, 8, '#a98b62'),
    ...rows,
    ellipse(506, 470, 120, 110, 'url(#lamp)'),
    path('M322 620 v-90 q38 -44 76 0 v90Z', '#2f6f73'),
    stroke('M360 512 v108', '#1f4f55', 4),
    rect(150, 110, 34, 70, '#8a6a58'),
    rect(500, 116, 34, 60, '#8a6a58'),
    rect(356, 60, 7, 118, '#5b4a3f'),
    path('M363 64 q40 -8 70 8 v40 q-34 -14 -70 -4Z', '#c2563f'),
  ]);
}

function sash(x: number, y: number, lit: boolean): string {
  return group([
    rect(x - 5, y - 5, 52, 80, '#efe0bf', 'rx="4"'),
    rect(x, y, 42, 70, lit ? 'url(#pane)' : '#506a78'),
    stroke(`M${x + 21} ${y} v70 M${x} ${y + 35} h42`, '#efe0bf', 4),
  ]);
}

function terrace(): string {
  const tones = ['#c98a6a', '#e6d3a8', '#8fa7a3', '#d9b36a', '#b87a72'];
  return group(
    tones.map((tone, index) => {
      const x = 690 + index * 74;
      const top = 440 + (index % 2) * 22 + index * 8;
      return group([
        rect(x, top, 72, 190, tone),
        path(`M${x - 4} ${top + 2} l40 -38 l40 38Z`, '#6a5a5e'),
        rect(x + 14, top + 28, 16, 26, '#4d5f6b'),
        rect(x + 42, top + 28, 16, 26, '#4d5f6b'),
        rect(x + 28, top + 104, 20, 60, '#5b4a4a'),
      ]);
    }),
  );
}

function quay(): string {
  const random = chance(16);
  const blocks = times(60, () =>
    rect(
      random(-20, 1080),
      634 + Math.floor(random(0, 3)) * 26,
      random(40, 90),
      22,
      random(0, 1) > 0.5 ? '#6f6a66' : '#857d74',
      'rx="4"',
    ),
  );
  return group([
    path('M0 612 H1100 L1130 716 H0Z', '#77706a'),
    ...blocks,
    path('M0 606 H1096 L1104 626 H0Z', '#b8a98e'),
    ...[180, 470, 760, 1010].map(
      (x) => rect(x, 584, 22, 30, '#3a3a40', 'rx="7"') + ellipse(x + 11, 586, 16, 7, '#4b4b52'),
    ),
    ...times(7, (rung) => rect(600, 626 + rung * 14, 40, 5, '#4a4542')),
  ]);
}

function mirrored(): string[] {
  const random = chance(99);
  return times(60, () => {
    const y = 722 + random(0, 1) ** 1.4 * 260;
    return rect(
      random(-40, 900),
      y,
      random(60, 260),
      random(2, 6),
      ['#5b5650', '#c9a878', '#3b5a66'][Math.floor(random(0, 3))] ?? '',
      'rx="3" opacity="0.35"',
    );
  });
}

function boats(): string {
  return group([
    at(300, 800, 1.25, boat('#2f6f73', '#f3e6c8', true)),
    at(830, 770, 0.8, boat('#c2563f', '#f6dfae', false)),
    at(1230, 860, 1.5, boat('#d9a441', '#33476b', true)),
    at(640, 920, 1.3, boat('#33607a', '#efe2c4', false)),
  ]);
}

function boat(hull: string, trim: string, cabin: boolean): string[] {
  const house = cabin
    ? [
        rect(-24, -66, 62, 48, trim, 'rx="6"'),
        rect(-14, -58, 18, 20, '#506a78'),
        rect(12, -58, 18, 20, '#506a78'),
        rect(-30, -72, 74, 9, hull, 'rx="4"'),
      ]
    : [stroke('M-60 -24 L40 -52', '#8b6a47', 5)];
  return [
    path('M-110 22 Q0 60 120 18 Q60 74 -80 66Z', '#1f3f4d', 'opacity="0.45"'),
    stroke('M-50 -20 V-150', '#6b5040', 6),
    stroke('M-50 -146 L98 -20 M-50 -146 L-104 -20', '#6b5040', 2),
    ...house,
    path('M-116 -24 Q0 0 122 -28 Q104 30 70 36 H-76 Q-104 24 -116 -24Z', hull),
    path('M-116 -24 Q0 0 122 -28 L119 -14 Q0 14 -113 -10Z', trim),
    ...[-60, 0, 56].map((x) => circle(x, 16, 8, '#20242c') + circle(x, 16, 4, hull)),
  ];
}

function gulls(): string {
  return group(
    [
      [740, 180, 1],
      [820, 230, 0.7],
      [940, 150, 0.8],
      [1330, 250, 1.1],
    ].map(([x = 0, y = 0, size = 1]) => at(x, y, size, stroke('M-34 0 q18 -26 34 0 q16 -26 34 0', '#fdf6e6', 7))),
  );
}

function glitter(): string[] {
  const random = chance(34);
  return times(110, () => {
    const near = random(0, 1);
    const x = 1100 + random(-1, 1) * (60 + near * 330);
    return rect(
      x,
      614 + near * 440,
      10 + near * random(20, 80),
      2 + near * 3,
      '#fff3cf',
      `rx="2" opacity="${(0.75 - near * 0.4).toFixed(2)}"`,
    );
  });
}

function rail(): string {
  return group([
    rect(0, 1020, width, 60, '#3a3436'),
    rect(0, 1012, width, 12, '#6b5a4e'),
    ...times(
      9,
      (post) => rect(40 + post * 190, 900, 16, 124, '#23303a', 'rx="6"') + circle(48 + post * 190, 898, 15, '#23303a'),
    ),
    stroke(`M0 940 ${times(9, (post) => `Q${n(post * 190 - 47)} 976 ${48 + post * 190} 936`).join(' ')}`, '#23303a', 8),
  ]);
}

// The Wandering Hearth on its first evening.
import { at, chance, circle, ellipse, fade, frame, group, halo, landscape, path, rect, stroke, times } from './kit.ts';
import { grass, hills, specks, stars } from './land.ts';
import { bareTree } from './tree.ts';

const { width, height } = landscape;

export function vanAtDusk(): string {
  const defs = [
    fade('sky', ['#1c2747', '#3a4470', '#7b6286', '#d58a78', '#f4bd7e']),
    fade('field', ['#4a5a5c', '#27333f', '#161d2b']),
    fade('body', ['#f3e3c3', '#dcc39c']),
    fade('pane', ['#fff0b8', '#f7b552']),
    halo('lamp', '#ffcf73', 0.75),
    halo('sun', '#ffd9a0', 0.8),
  ];
  return frame(landscape, defs, [sky(), land(), spill(), at(560, 470, 1.12, van()), oak(), frost()]);
}

function sky(): string {
  return group([
    rect(0, 0, width, 760, 'url(#sky)'),
    ...stars(3, 70, width, 380),
    ellipse(330, 650, 620, 260, 'url(#sun)'),
  ]);
}

function land(): string {
  return group([
    hills({ seed: 11, y: 600, rise: 42, waves: 1.2 }, width, 1067, '#8d7590'),
    hills({ seed: 5, y: 645, rise: 36, waves: 1.5 }, width, 1067, '#5f5c80'),
    hills({ seed: 23, y: 700, rise: 26, waves: 1.1 }, width, 1067, '#3e4665'),
    hedge(),
    path(`M0 800 Q400 748 820 776 T1600 762 V${height} H0Z`, 'url(#field)'),
    path(
      `M360 ${height} Q640 930 1240 868 L1600 850 V905 L1330 920 Q920 965 800 ${height}Z`,
      '#5b5a5e',
      'opacity="0.55"',
    ),
  ]);
}

function hedge(): string {
  const random = chance(31);
  return group(
    times(90, (step) =>
      ellipse(
        step * 18,
        772 - Math.sin(step / 9) * 9,
        random(14, 30),
        random(12, 30),
        step % 3 ? '#2b3550' : '#333d59',
      ),
    ),
  );
}

function spill(): string {
  return group([
    path('M650 880 L1340 880 L1580 1067 L330 1067Z', '#ffc766', 'opacity="0.22" filter="url(#softer)"'),
    ellipse(960, 720, 560, 330, 'url(#lamp)', 'opacity="0.75"'),
  ]);
}

export function van(curtains = '#7d8f8a'): string[] {
  return [
    ellipse(390, 352, 430, 26, '#0d1220', 'opacity="0.55"'),
    path(
      'M20 60 Q20 20 62 20 L600 20 Q650 20 680 70 L742 190 Q790 200 800 240 L806 318 Q806 336 786 336 L24 336 Q4 336 4 316Z',
      'url(#body)',
    ),
    path('M4 236 L798 236 L806 318 Q806 336 786 336 L24 336 Q4 336 4 316Z', '#2f6f73'),
    rect(4, 228, 796, 10, '#f0a848'),
    ...[70, 226, 382].map((x) => pane(x, curtains)),
    path('M560 72 L618 72 Q634 72 642 88 L690 186 L560 186Z', 'url(#pane)', 'opacity="0.75"'),
    path('M560 72 L590 72 L632 186 L560 186Z', '#fff6d8', 'opacity="0.3"'),
    rect(534, 50, 8, 280, '#c9ae84', 'opacity="0.6"'),
    stroke('M566 262 h34', '#bfe0d4', 7),
    ...roof(),
    ...[150, 660].map((x) => wheel(x)),
    circle(788, 262, 15, '#fff0b8'),
    rect(-14, 300, 26, 22, '#8b3a35', 'rx="5"'),
  ];
}

function pane(x: number, curtains: string): string {
  return group([
    rect(x - 8, 62, 146, 134, '#b99468', 'rx="14"'),
    rect(x, 70, 130, 118, 'url(#pane)', 'rx="9"'),
    sitter(x),
    path(`M${x} 70 h32 q-4 70 -32 100Z M${x + 130} 70 h-32 q4 70 32 100Z`, curtains, 'opacity="0.9"'),
    rect(x, 70, 130, 12, '#5f726f', 'rx="5"'),
  ]);
}

function sitter(x: number): string {
  const shade = '#8a4b2c';
  if (x === 226)
    return group([
      rect(284, 150, 8, 38, shade),
      path('M262 150 L272 112 H304 L314 150Z', '#fff7dd'),
      ellipse(288, 132, 60, 50, 'url(#lamp)'),
    ]);
  const lean = x === 70 ? 0 : 8;
  return group([
    circle(x + 66 + lean, 126, 17, shade),
    path(`M${x + 32} 188 q4 -44 ${34 + lean} -44 q34 0 36 44Z`, shade),
  ]);
}

function roof(): string[] {
  const smoke = times(9, (puff) =>
    circle(
      462 + Math.sin(puff * 0.9) * 12 + puff * 7,
      -52 - puff * 27,
      10 + puff * 4.4,
      '#e7d3d0',
      `opacity="${(0.42 - puff * 0.04).toFixed(2)}"`,
    ),
  );
  return [
    rect(90, 6, 220, 16, '#8f7a5c', 'rx="6"'),
    rect(110, -12, 60, 20, '#6f7f86', 'rx="4"'),
    rect(450, -38, 20, 60, '#4b4a52', 'rx="3"'),
    path('M440 -38 h40 l-8 -12 h-24Z', '#33323a'),
    group(smoke, 'filter="url(#soft)"'),
  ];
}

function wheel(x: number): string {
  return group([
    path(`M${x - 66} 338 a66 66 0 0 1 132 0Z`, '#1d3a40'),
    circle(x, 336, 50, '#171a22'),
    circle(x, 336, 24, '#a9a59b'),
    circle(x, 336, 9, '#4c4b4e'),
  ]);
}

function oak(): string {
  return bareTree(250, 905, 900, 42, '#121727', 9);
}

function frost(): string {
  return group([
    ...grass(8, 650, width, 850, height + 20, ['#0f1624', '#1d2a36', '#31404a', '#8d8468']),
    ...specks(9, 190, [0, 840, width, height], '#f5e9d6', 2),
  ]);
}

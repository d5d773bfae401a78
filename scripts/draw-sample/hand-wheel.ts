// The black machine that was behind a door, oiled, by the window on to the harbour.
import { at, ellipse, fade, frame, group, halo, landscape, path, rect, stroke, times } from './kit.ts';
import { machine } from './sewing-room.ts';

const { width, height } = landscape;

export function handWheel(): string {
  const defs = [
    fade('sky', ['#f3c98a', '#f7dfae', '#dfe3cf']),
    fade('sea', ['#8db2b0', '#57868c']),
    fade('wall', ['#8d6f56', '#6a5040']),
    fade('table', ['#a8713f', '#6f4426']),
    halo('sun', '#fff0c2', 0.95),
  ];
  return frame(landscape, defs, [
    wall(),
    window(),
    table(),
    light(),
    cloth(),
    at(690, 752, 2.5, machine('#17181d', '#e0ac45', true)),
    thread(),
  ]);
}

function wall(): string {
  return group([
    rect(0, 0, width, height, 'url(#wall)'),
    ...times(22, (board) => rect(board * 76, 0, 3, 820, '#553e31', 'opacity="0.5"')),
  ]);
}

function window(): string {
  const masts = [860, 940, 1090, 1190, 1270].map((x, index) =>
    stroke(
      `M${x} 520 V${200 + (index % 3) * 50} M${x} ${230 + (index % 3) * 50} L${x + 60} 500`,
      '#5d4636',
      index % 2 ? 4 : 6,
    ),
  );
  return group([
    rect(720, 60, 680, 560, '#4a3325', 'rx="8"'),
    rect(752, 92, 616, 496, 'url(#sky)'),
    ellipse(1000, 330, 300, 220, 'url(#sun)'),
    path('M752 440 Q900 404 1060 430 T1368 420 V520 H752Z', '#a9b39a'),
    rect(752, 490, 616, 98, 'url(#sea)'),
    ...masts,
    path('M820 500 q80 24 160 0 q-14 46 -48 48 h-70 q-30 -8 -42 -48Z', '#a8483a'),
    path('M1120 504 q90 24 180 0 q-14 44 -50 46 h-84 q-32 -8 -46 -46Z', '#2d5f68'),
    stroke('M780 566 h110 M960 574 h150 M1190 564 h120', '#e9efdf', 4),
    rect(1050, 92, 20, 496, '#4a3325'),
    rect(690, 604, 740, 34, '#6b4a33', 'rx="6"'),
  ]);
}

function table(): string {
  const grain = times(9, (line) =>
    stroke(`M0 ${860 + line * 24} q400 ${line % 2 ? 10 : -10} 800 0 t800 0`, '#5d371d', 3, 'opacity="0.35"'),
  );
  return group([rect(0, 800, width, 267, 'url(#table)'), rect(0, 796, width, 12, '#c48b52'), ...grain]);
}

/** The evening comes in low and lies along the table. */
function light(): string {
  return group([
    path('M760 640 L1360 640 L1080 1067 L200 1067Z', '#ffe2a0', 'opacity="0.24" filter="url(#softer)"'),
    ellipse(980, 850, 620, 70, '#2a180c', 'opacity="0.4" filter="url(#soft)"'),
  ]);
}

function cloth(): string {
  const folds = times(6, (fold) =>
    stroke(`M${120 + fold * 74} ${870 + fold * 6} q40 50 10 140`, '#7d2b22', 6, 'opacity="0.6"'),
  );
  return group([
    path('M40 860 Q300 820 720 900 Q700 1010 620 1067 H0 V930Z', '#b8402f'),
    path('M40 860 Q300 820 720 900 Q420 880 40 890Z', '#dd6a4f', 'opacity="0.7"'),
    ...folds,
  ]);
}

function thread(): string {
  return group([
    stroke('M560 930 Q700 990 820 940 T1180 980 Q1300 1010 1420 960', '#f0c24b', 4),
    ellipse(1460, 950, 46, 40, '#8a5a35'),
    rect(1424, 900, 72, 90, '#f0c24b', 'rx="10"'),
    ...times(7, (turn) => stroke(`M1424 ${912 + turn * 11} h72`, '#c2912c', 3)),
    ellipse(1460, 898, 44, 12, '#a9733f'),
  ]);
}

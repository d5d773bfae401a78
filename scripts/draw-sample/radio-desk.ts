// The desk above the bookmaker's, at night.
import { chance, circle, ellipse, fade, frame, group, halo, landscape, n, path, rect, stroke, times } from './kit.ts';
import { stars } from './land.ts';

const { width, height } = landscape;

export function radioDesk(): string {
  const defs = [
    fade('sky', ['#131a38', '#2b2f5c', '#5b4570', '#a3607a']),
    fade('desk', ['#7a4f37', '#3d261e']),
    fade('metal', ['#3a3f52', '#1d2130']),
    halo('lamp', '#ffc163', 0.75),
    halo('red', '#ff5a4a', 0.8),
  ];
  return frame(landscape, defs, [
    city(),
    wall(),
    lamp(),
    desk(),
    mixer(),
    microphone(430, 1),
    microphone(1120, -1),
    phones(),
    mug(),
    notes(),
  ]);
}

function city(): string {
  return group([
    rect(0, 0, width, 760, 'url(#sky)'),
    ...stars(28, 60, width, 330),
    ...tower(190, 190, 190, 1),
    ...tower(430, 330, 230, 2),
    ...tower(760, 120, 170, 3),
    ...tower(980, 290, 260, 4),
    ...tower(1290, 210, 180, 5),
  ]);
}

function tower(x: number, top: number, wide: number, seed: number): string[] {
  const random = chance(seed * 13);
  const lit = ['#ffcf73', '#f7a94b', '#ffe6ae', '#8fb7c9'];
  const cells = times(Math.floor((740 - top) / 42), (row) =>
    times(Math.floor(wide / 40), (column) => {
      const on = random(0, 1) > 0.52;
      const colour = on ? (lit[Math.floor(random(0, 4))] ?? '#ffcf73') : '#2d3058';
      return rect(x + 12 + column * 40, top + 18 + row * 42, 22, 24, colour, `opacity="${on ? 0.9 : 0.6}"`);
    }).join(''),
  );
  return [
    rect(x, top, wide, 760 - top, seed % 2 ? '#20244a' : '#282b54'),
    rect(x + wide * 0.7, top - 26, 26, 28, '#20244a'),
    ...cells,
  ];
}

function wall(): string {
  const frameWood = '#4b3140';
  const bar = [0, 533, 1067].map((x) => rect(120 + x, 60, 22, 700, frameWood));
  return group([
    path(`M0 0 H${width} V800 H0Z M136 76 V744 H1456 V76Z`, '#36263a', 'fill-rule="evenodd"'),
    ...bar.slice(1, 2),
    rect(116, 56, 1360, 24, frameWood),
    rect(100, 740, 1392, 34, '#5a3c47'),
    ...duvets(),
    plant(),
    onAir(),
  ]);
}

function duvets(): string[] {
  return times(7, (row) =>
    rect(1492, row * 112, 130, 104, ['#6a4a66', '#805a62', '#4b5b7a', '#8d6f58'][row % 4] ?? '', 'rx="34"'),
  );
}

function plant(): string {
  const leaves = times(9, (leaf) =>
    stroke(
      `M220 700 q${-70 + leaf * 17} -80 ${-110 + leaf * 28} ${-120 + Math.abs(leaf - 4) * 22}`,
      leaf % 2 ? '#4f7a5a' : '#3a6150',
      13,
    ),
  );
  return group([...leaves, path('M182 690 h80 l-12 62 h-56Z', '#b0603f')]);
}

function onAir(): string {
  return group([
    ellipse(796, 30, 240, 90, 'url(#red)', 'opacity="0.7"'),
    rect(720, 8, 152, 42, '#d8413a', 'rx="10"'),
    circle(748, 29, 9, '#fff0df'),
    rect(770, 21, 84, 6, '#ffd9cf', 'rx="3"'),
    rect(770, 32, 60, 6, '#ffd9cf', 'rx="3"'),
  ]);
}

function lamp(): string {
  return group([
    ellipse(1330, 770, 480, 300, 'url(#lamp)'),
    stroke('M1450 820 L1390 620 L1300 560', '#b8893f', 12),
    path('M1330 520 L1384 590 L1260 668 Q1226 590 1330 520Z', '#d9a441'),
    ellipse(1298, 636, 50, 20, '#fff1c4', 'transform="rotate(-36 1298 636)"'),
    path('M1260 660 L1344 604 L1560 1000 L960 1000Z', '#ffd58a', 'opacity="0.2" filter="url(#soft)"'),
    ellipse(1452, 824, 64, 16, '#9c7030'),
  ]);
}

function desk(): string {
  const random = chance(51);
  const lines = times(40, () =>
    stroke(`M${n(random(0, width))} ${n(random(806, height))} h${n(random(80, 460))}`, '#2e1b15', 2, 'opacity="0.3"'),
  );
  return group([rect(0, 786, width, height - 786, 'url(#desk)'), rect(0, 786, width, 8, '#a8744c'), ...lines]);
}

function mixer(): string {
  const random = chance(64);
  const channel = (index: number) => {
    const x = 540 + index * 62;
    const level = random(0.1, 0.9);
    const lights = times(7, (light) =>
      rect(
        x - 22,
        960 - light * 13,
        9,
        8,
        light / 7 < level ? (light > 4 ? '#ff6a4d' : light > 3 ? '#ffc857' : '#7fd08a') : '#2b3146',
      ),
    );
    return group([
      rect(x - 2, 874, 6, 96, '#0e111b'),
      rect(x - 13, 950 - level * 72, 28, 16, '#e9e2d3', 'rx="3"'),
      ...lights,
      circle(x, 846, 13, '#c7a04f'),
      stroke(`M${x} 846 l${n(random(-8, 8))} -10`, '#3a2a12', 3),
      circle(x, 812, 9, '#5fa3a6'),
    ]);
  };
  return group([
    ellipse(790, 1010, 420, 30, '#180f0d', 'opacity="0.6"'),
    path('M500 784 H1080 L1130 1004 H450Z', 'url(#metal)'),
    path('M450 1004 H1130 V1030 H450Z', '#12151f'),
    ...times(9, channel),
  ]);
}

function microphone(x: number, way: 1 | -1): string {
  const elbow = x - way * 230;
  const head = x + way * 30;
  return group([
    stroke(`M${elbow} 800 L${elbow + way * 30} 520 L${head} 440`, '#1a1d29', 16),
    stroke(`M${elbow + way * 8} 790 L${elbow + way * 36} 528 L${head} 448`, '#5b6078', 4),
    circle(elbow + way * 30, 520, 17, '#2b2f40'),
    rect(elbow - 40, 786, 80, 24, '#1a1d29', 'rx="8"'),
    group(
      [
        rect(head - 44, 420, 88, 176, '#23273a', 'rx="42"'),
        rect(head - 44, 420, 88, 104, '#8d93a8', 'rx="42"'),
        ...times(6, (row) => stroke(`M${head - 36} ${446 + row * 14} h72`, '#4c5168', 4)),
        rect(head - 46, 520, 92, 12, '#d9a441'),
        stroke(`M${head - 26} 450 v58`, '#d8dcea', 6, 'opacity="0.6"'),
      ],
      `transform="rotate(${way * 12} ${head} 500)"`,
    ),
  ]);
}

function phones(): string {
  return group([
    ellipse(250, 990, 150, 22, '#180f0d', 'opacity="0.5"'),
    stroke('M150 940 Q150 800 256 796 Q362 800 362 940', '#2f3448', 22),
    stroke('M160 900 Q168 814 256 808', '#6a7090', 5),
    rect(116, 910, 66, 92, '#c2563f', 'rx="28"'),
    rect(330, 910, 66, 92, '#c2563f', 'rx="28"'),
    rect(128, 918, 18, 76, '#e58a68', 'rx="9"'),
  ]);
}

function mug(): string {
  return group([
    ellipse(1246, 992, 82, 14, '#180f0d', 'opacity="0.5"'),
    stroke('M1294 910 q52 6 40 40 q-8 24 -44 20', '#e8dcc0', 14),
    path('M1180 880 h122 l-8 104 q-54 18 -106 0Z', '#efe4cb'),
    ellipse(1241, 882, 61, 13, '#5a3623'),
    stroke('M1222 850 q-16 -26 4 -48 M1258 850 q18 -28 0 -54', '#efe2d6', 5, 'opacity="0.5"'),
  ]);
}

function notes(): string {
  return group([
    rect(1380, 880, 190, 150, '#f4e9cd', 'transform="rotate(7 1470 950)"'),
    ...times(5, (row) =>
      stroke(
        `M${1398 - row * 3} ${912 + row * 22} l${[150, 120, 140, 90, 60][row]} ${[18, 14, 17, 11, 7][row]}`,
        '#8a7a66',
        4,
      ),
    ),
    rect(1400, 1012, 120, 9, '#d9a441', 'transform="rotate(-14 1440 1012)"'),
  ]);
}

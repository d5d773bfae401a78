// The sewing room at Harbour House; the black machine is the one with the hand wheel.
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

const { width, height } = landscape;

export function sewingRoom(): string {
  const defs = [
    fade('wall', ['#efe0c0', '#dcc499']),
    fade('sky', ['#8fb9c6', '#d9e4d6', '#f6e6bd']),
    fade('sea', ['#86aeb2', '#4f8490']),
    fade('table', ['#b9834f', '#8a5a35']),
    halo('sun', '#fff3cf', 0.8),
  ];
  return frame(landscape, defs, [
    wall(),
    window(),
    ...shelves(),
    dummy(),
    table(),
    at(250, 730, 1.05, machine('#1d1f26', '#d9a441', true)),
    at(760, 745, 1.1, machine('#efe7d6', '#2f6f73', false)),
    at(1270, 730, 1.05, machine('#c6d6cf', '#c2563f', false)),
    ...cloths(),
    tools(),
    sun(),
  ]);
}

function wall(): string {
  return group([
    rect(0, 0, width, 800, 'url(#wall)'),
    ...times(20, (board) => rect(board * 82, 0, 3, 800, '#c9ab7a', 'opacity="0.5"')),
    rect(0, 0, width, 26, '#a98255'),
    ...times(6, (beam) => rect(beam * 300 - 30, 0, 46, 70, '#8a6540')),
  ]);
}

function window(): string {
  const masts = [560, 640, 700, 810, 905, 960].map((x, index) =>
    stroke(
      `M${x} 520 V${230 + (index % 3) * 46} M${x} ${260 + (index % 3) * 46} L${x + 56} 500 M${x} ${260 + (index % 3) * 46} L${x - 50} 500`,
      '#6b5040',
      index % 2 ? 5 : 7,
    ),
  );
  const hulls = [560, 700, 905].map((x, index) =>
    path(
      `M${x - 74} 500 q74 22 150 0 q-12 46 -44 48 h-70 q-28 -6 -36 -48Z`,
      ['#c2563f', '#2f6f73', '#33476b'][index] ?? '',
    ),
  );
  return group([
    rect(470, 110, 620, 490, '#7b5736', 'rx="10"'),
    rect(496, 136, 568, 438, 'url(#sky)'),
    ellipse(900, 300, 220, 160, 'url(#sun)'),
    path('M496 440 Q640 396 780 430 T1064 410 V500 H496Z', '#9fb3a4'),
    rect(496, 490, 568, 84, 'url(#sea)'),
    ...masts,
    ...hulls,
    stroke('M520 556 h90 M680 562 h120 M880 556 h110', '#d9ebe6', 4),
    rect(770, 136, 18, 438, '#7b5736'),
    rect(496, 330, 568, 14, '#7b5736'),
    rect(440, 592, 680, 30, '#95693f', 'rx="6"'),
    curtain(470, 1),
    curtain(1090, -1),
  ]);
}

function curtain(x: number, way: number): string {
  const hem = times(5, (dot) => circle(x + way * (8 + dot * 15), 470 - dot * 6, 5, '#f3e6c8'));
  return group([
    path(`M${x - way * 30} 100 h${way * 150} q${way * -8} 220 ${way * -56} 390 l${way * -94} 14Z`, '#c2563f'),
    ...[16, 46, 76].map((step) =>
      stroke(`M${x + way * step} 104 q${way * -6} 200 ${way * -step * 0.4} 376`, '#963c2b', 5, 'opacity="0.55"'),
    ),
    ...hem,
  ]);
}

const cloth = ['#c2563f', '#2f6f73', '#e9b54e', '#7a4f7d', '#efe2c4', '#33607a', '#8ca350', '#d98f7a'];

function shelves(): string[] {
  const unit = (x: number) =>
    times(3, (row) => {
      const y = 210 + row * 150;
      const bolts = times(5, (bolt) => {
        const colour = cloth[(bolt * 3 + row * 2 + Math.round(x / 100)) % cloth.length] ?? '';
        const px = x + 16 + bolt * 60;
        return group([
          rect(px, y - 100, 52, 100, colour, 'rx="12"'),
          ellipse(px + 26, y - 96, 24, 9, '#fff3dc', 'opacity="0.5"'),
          ...times(3, (stripe) =>
            rect(px, y - 74 + stripe * 26, 52, 5, '#fff8e6', bolt % 2 ? 'opacity="0.45"' : 'opacity="0"'),
          ),
        ]);
      });
      return group([...bolts, rect(x, y, 330, 16, '#8a5f3b'), rect(x, y + 16, 330, 6, '#5f4028', 'opacity="0.5"')]);
    });
  return [...unit(60), ...unit(1190)];
}

function dummy(): string {
  return group(
    [
      rect(1128, 470, 12, 330, '#5f4028'),
      path('M1080 330 q54 -40 108 0 q16 60 -10 110 q26 60 20 110 h-128 q-6 -50 20 -110 q-26 -50 -10 -110Z', '#e6d3ad'),
      stroke('M1134 316 v234', '#b79a6b', 3, 'stroke-dasharray="8 8"'),
      path('M1082 332 q52 60 104 0 l10 70 q-60 40 -124 0Z', '#2f6f73'),
      ellipse(1134, 314, 22, 10, '#8a5f3b'),
    ],
    'transform="translate(10 60)"',
  );
}

function table(): string {
  const random = chance(45);
  return group([
    rect(0, 760, width, height - 760, 'url(#table)'),
    rect(0, 760, width, 12, '#dca970'),
    ...times(44, () =>
      stroke(
        `M${n(random(0, width))} ${n(random(786, height))} q${n(random(60, 180))} ${n(random(-7, 7))} ${n(random(160, 420))} 0`,
        '#6b4426',
        2,
        'opacity="0.3"',
      ),
    ),
  ]);
}

export function machine(body: string, accent: string, wheel: boolean): string[] {
  return [
    ellipse(10, 150, 230, 24, '#3a2212', 'opacity="0.55"'),
    rect(-190, 96, 400, 52, '#8a5f3b', 'rx="10"'),
    rect(-180, 74, 380, 32, body, 'rx="10"'),
    path(
      'M70 84 V-70 Q70 -120 20 -122 H-120 Q-166 -122 -170 -84 V-10 H-112 V-46 Q-112 -56 -100 -56 H-10 Q10 -56 10 -36 V84Z',
      body,
    ),
    path('M70 -70 Q70 -120 20 -122 H-120 Q-150 -122 -162 -104 H10 Q46 -104 50 -66Z', '#ffffff', 'opacity="0.22"'),
    rect(-152, -12, 26, 40, '#9aa1a4', 'rx="5"'),
    stroke('M-139 28 v42', '#dfe3e2', 5),
    path('M-160 70 h44 l8 8 h-60Z', '#9aa1a4'),
    wheel
      ? group([
          circle(96, -30, 50, 'none', `stroke="${body}" stroke-width="15"`),
          circle(96, -30, 15, accent),
          stroke('M96 -76 v92 M50 -30 h92', body, 8),
          rect(120, -16, 14, 54, '#8a5f3b', 'rx="7"'),
        ])
      : group([rect(68, -70, 34, 74, accent, 'rx="10"'), circle(-4, -84, 17, accent)]),
    rect(-40, -156, 26, 36, accent, 'rx="5"'),
    stroke('M-28 -140 Q-100 -170 -139 -90 V60', '#b0473d', 2.5),
    stroke('M-140 -90 h110', accent, 6, 'opacity="0.8"'),
    ...[0, 1, 2].map((flower) => circle(-80 + flower * 40, -88, 6, accent)),
  ];
}

function cloths(): string[] {
  const dress = path('M520 856 q90 -40 180 -6 l60 60 q60 60 -30 110 q-160 60 -280 -20 q-40 -90 70 -144Z', '#c2563f');
  const folds = [
    stroke('M560 870 q40 70 10 140 M630 858 q20 90 0 164 M700 868 q40 60 24 140', '#963c2b', 5, 'opacity="0.6"'),
  ];
  const dots = times(26, (dot) =>
    circle(500 + (dot % 7) * 38, 890 + Math.floor(dot / 7) * 36, 5, '#f6e2b8', 'opacity="0.8"'),
  );
  const stack = times(5, (fold) =>
    rect(1010 + (fold % 2) * 8, 984 - fold * 27, 210, 30, cloth[fold + 1] ?? '', 'rx="12"'),
  );
  return [group([dress, ...folds, ...dots]), ...stack];
}

function tools(): string {
  const tape = times(15, (mark) => stroke(`M${880 + mark * 8} ${n(926 + Math.sin(mark / 2) * 20)} v12`, '#4a3a33', 2));
  return group([
    stroke('M876 940 q30 -40 60 0 t60 6', '#f0c64f', 17),
    ...tape,
    circle(330, 960, 25, 'none', 'stroke="#2f6f73" stroke-width="12"'),
    circle(392, 990, 25, 'none', 'stroke="#2f6f73" stroke-width="12"'),
    stroke('M352 946 L490 900 M412 974 L474 880', '#b9c0c1', 11),
    ...[
      [1330, 985, '#2f6f73'],
      [1390, 1000, '#e9b54e'],
      [1450, 980, '#c2563f'],
    ].map(([x, y, colour]) => reel(Number(x), Number(y), String(colour))),
    path('M110 1000 q60 -70 124 0 q-60 40 -124 0Z', '#7a4f7d'),
    ...times(
      8,
      (pin) =>
        stroke(`M${130 + pin * 12} 976 l${(pin - 4) * 3} -26`, '#dfe3e2', 2.5) +
        circle(130 + pin * 12 + (pin - 4) * 3, 948, 5, cloth[pin] ?? ''),
    ),
  ]);
}

function reel(x: number, y: number, colour: string): string {
  return group([
    ellipse(x, y + 30, 30, 9, '#8a5f3b'),
    rect(x - 20, y - 30, 40, 58, colour),
    ...times(5, (turn) => stroke(`M${x - 20} ${y - 20 + turn * 11} h40`, '#00000033', 2)),
    ellipse(x, y - 32, 30, 9, '#b9834f'),
  ]);
}

function sun(): string {
  return group(
    [path('M500 600 L780 600 L620 1067 H120Z', '#fff3cf'), path('M800 600 L1060 600 L1180 1067 H760Z', '#fff3cf')],
    'opacity="0.14" filter="url(#soft)"',
  );
}

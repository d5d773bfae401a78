// Ten minutes before opening, inside the Wandering Hearth.
import { chance, circle, ellipse, fade, frame, group, halo, landscape, n, path, rect, stroke, times } from './kit.ts';

const { width, height } = landscape;

export function insideTheVan(): string {
  const defs = [
    fade('night', ['#141c36', '#25345a', '#3b4f6e']),
    fade('wood', ['#b8814f', '#8a5935']),
    fade('sofa', ['#3c8084', '#24585f']),
    halo('lamp', '#ffcb70', 0.85),
    '<clipPath id="glass"><rect x="470" y="180" width="680" height="330" rx="38"/></clipPath>',
  ];
  return frame(landscape, defs, [
    walls(),
    shelf(),
    window(),
    curtains(),
    carpet(),
    sofa(),
    blanket(),
    table(),
    lamp(),
    kettle(),
    ellipse(1330, 470, 620, 560, 'url(#lamp)', 'opacity="0.5"'),
  ]);
}

function walls(): string {
  const planks = times(12, (row) => rect(0, row * 68, width, 66, row % 2 ? '#d7b98d' : '#dcc097'));
  return group([
    rect(0, 0, width, height, '#c9a878'),
    ...planks,
    path('M0 0 H1600 V70 Q800 150 0 70Z', '#ecdcb8'),
    stroke('M0 74 Q800 154 1600 74', '#b08a59', 7),
    bunting(),
  ]);
}

function bunting(): string {
  const flags = times(17, (index) => {
    const x = 40 + index * 94;
    const y = 120 + Math.sin((index / 16) * Math.PI) * 44;
    return path(`M${x} ${n(y)} h52 l-26 56Z`, ['#b0473d', '#e9b54e', '#2f6f73', '#f1e6cf'][index % 4] ?? '');
  });
  return group([stroke('M0 112 Q800 212 1600 112', '#6b4a33', 3), ...flags]);
}

function window(): string {
  return group([
    rect(446, 156, 728, 378, '#7b5234', 'rx="52"'),
    rect(470, 180, 680, 330, 'url(#night)', 'rx="38"'),
    group(
      [path('M470 470 Q640 400 820 440 T1160 420 V520 H470Z', '#18233f'), ...farLights(), ...rain()],
      'clip-path="url(#glass)"',
    ),
    rect(800, 180, 16, 330, '#7b5234'),
    path('M500 200 L700 200 L560 490 H500Z', '#dfe9f2', 'opacity="0.07"'),
  ]);
}

function farLights(): string[] {
  return [
    [620, 452],
    [650, 446],
    [1010, 436],
    [1048, 440],
    [1080, 430],
  ].map(([x, y]) => circle(x ?? 0, y ?? 0, 5, '#ffcf73') + circle(x ?? 0, y ?? 0, 22, 'url(#lamp)'));
}

function rain(): string[] {
  const random = chance(101);
  const runs = times(42, () => {
    const x = random(470, 1150);
    const y = random(170, 460);
    return stroke(
      `M${n(x)} ${n(y)} q${n(random(-6, 6))} 30 ${n(random(-4, 4))} ${n(random(30, 110))}`,
      '#a9c3d8',
      random(1.5, 3),
      'opacity="0.45"',
    );
  });
  const drops = times(130, () =>
    ellipse(random(470, 1150), random(180, 510), random(1.5, 4), random(2, 6), '#c4d8e6', 'opacity="0.55"'),
  );
  return [...runs, ...drops];
}

function curtains(): string {
  const fold = (x: number, way: number) =>
    path(`M${x} 150 h${way * 104} q${way * -6} 200 ${way * -44} 400 h${way * -60}Z`, '#b0473d') +
    [20, 48, 76]
      .map((step) =>
        stroke(`M${x + way * step} 160 q${way * -4} 190 ${way * -(step * 0.42)} 380`, '#87302b', 5, 'opacity="0.6"'),
      )
      .join('');
  return group([
    fold(430, 1),
    fold(1190, -1),
    rect(410, 134, 800, 18, '#6b4329', 'rx="9"'),
    circle(410, 143, 15, '#6b4329'),
    circle(1210, 143, 15, '#6b4329'),
  ]);
}

function shelf(): string {
  const random = chance(19);
  const books = times(11, (index) =>
    rect(
      84 + index * 24,
      386 - random(60, 108),
      20,
      110,
      ['#8b3f36', '#33607a', '#d9a441', '#5f7351', '#e5d4b0'][index % 5] ?? '',
      'rx="3"',
    ),
  ).map((book) => `<g clip-path="inset(0)">${book}</g>`);
  return group([
    ...books,
    rect(66, 386, 300, 110, '#dcc097'),
    rect(66, 384, 300, 16, '#7b5234'),
    rect(66, 510, 300, 14, '#7b5234'),
    ...[120, 196, 272].map(
      (x, index) =>
        rect(x - 26, 458, 52, 52, ['#efe4cb', '#2f6f73', '#c2563f'][index] ?? '', 'rx="8"') +
        stroke(`M${x + 26} 470 q22 10 0 26`, '#7b5234', 6),
    ),
  ]);
}

function carpet(): string {
  const medallions = times(7, (index) => {
    const x = 110 + index * 232;
    return group([
      path(`M${x} 900 l90 70 l-90 70 l-90 -70Z`, '#d9a441', 'opacity="0.85"'),
      path(`M${x} 922 l62 48 l-62 48 l-62 -48Z`, '#7c2f33'),
      path(`M${x} 944 l34 26 l-34 26 l-34 -26Z`, '#efe2c4'),
    ]);
  });
  const knots = times(54, (index) => rect(index * 30, 862, 16, 10, '#e6cf9c'));
  return group([
    rect(0, 800, width, 267, '#6f2a30'),
    rect(0, 800, width, 26, '#4f2a20'),
    rect(0, 850, width, 34, '#34495f'),
    ...knots,
    ...medallions,
  ]);
}

function sofa(): string {
  return group([
    ellipse(800, 884, 500, 26, '#2a1218', 'opacity="0.55"'),
    rect(370, 530, 860, 280, 'url(#sofa)', 'rx="60"'),
    stroke('M800 560 v180', '#1d4a51', 6),
    ...[560, 690, 910, 1040].map((x) => circle(x, 636, 8, '#1d4a51')),
    rect(350, 700, 900, 160, '#2f6f73', 'rx="40"'),
    rect(410, 690, 385, 90, '#418a8d', 'rx="34"'),
    rect(805, 690, 385, 90, '#418a8d', 'rx="34"'),
    rect(310, 610, 120, 250, '#357a7d', 'rx="54"'),
    rect(1170, 610, 120, 250, '#2d6a6f', 'rx="54"'),
    rect(380, 856, 26, 34, '#5b3a24'),
    rect(1194, 856, 26, 34, '#5b3a24'),
    path('M1010 590 l120 -18 l22 116 l-124 18Z', '#e9b54e'),
    stroke('M1030 606 l92 90 M1120 590 l-84 110', '#c78d2f', 5),
  ]);
}

function blanket(): string {
  const squares = times(24, (index) => {
    const column = index % 4;
    const row = Math.floor(index / 4);
    return rect(
      470 + column * 54 + row * 3,
      524 + row * 50,
      50,
      46,
      ['#c2563f', '#efe2c4', '#5f7351', '#d9a441', '#33607a'][(column * 2 + row * 3) % 5] ?? '',
      'rx="5"',
    );
  });
  const fringe = times(22, (index) => stroke(`M${490 + index * 10} 824 v22`, '#efe2c4', 4));
  return group([rect(464, 518, 238, 308, '#efe2c4', 'rx="12"'), ...squares, ...fringe]);
}

function table(): string {
  return group([
    ellipse(1400, 900, 170, 18, '#2a1218', 'opacity="0.55"'),
    rect(1386, 700, 26, 190, '#6b4329'),
    path('M1330 894 q70 -40 138 0Z', '#6b4329'),
    ellipse(1400, 700, 168, 30, '#9a6a3f'),
    ellipse(1400, 694, 168, 28, '#b98552'),
  ]);
}

function lamp(): string {
  return group([
    rect(1374, 560, 20, 120, '#c79a4d'),
    ellipse(1384, 684, 60, 13, '#a57a36'),
    path('M1288 570 L1330 390 H1438 L1480 570Z', '#fff0c2'),
    path('M1288 570 L1330 390 H1348 L1320 570Z', '#f2cf86'),
    pheasant(),
    stroke('M1288 570 H1480', '#c2563f', 8),
    stroke('M1330 390 H1438', '#c2563f', 8),
  ]);
}

function pheasant(): string {
  return group([
    path('M1348 506 q30 -34 62 -12 l46 22 l-60 4 q-30 14 -48 -14Z', '#9a5a2c'),
    circle(1346, 498, 11, '#2f6f73'),
    path('M1336 498 l-12 4 l12 5Z', '#e9b54e'),
    circle(1343, 496, 3, '#c2373a'),
    stroke('M1376 522 l-4 22 M1390 522 l2 22', '#7b4a24', 3),
  ]);
}

function kettle(): string {
  return group([
    rect(90, 640, 220, 170, '#8a5f3b', 'rx="10"'),
    rect(90, 640, 220, 16, '#6b4329'),
    stroke('M160 560 q40 -62 84 0', '#3a3f4a', 11),
    path('M146 560 h112 l16 70 h-144Z', '#c2563f'),
    path('M264 580 l44 -26 l6 12 l-40 36Z', '#a8432f'),
    rect(170, 546, 64, 16, '#a8432f', 'rx="7"'),
    stroke('M312 540 q18 -24 2 -44 q-14 -24 6 -50', '#f6ecd6', 6, 'opacity="0.6"'),
  ]);
}

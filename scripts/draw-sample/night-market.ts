// The night market in the car park under the Ashenhope flats.
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
import { stars } from './land.ts';

const { width, height } = landscape;

export function nightMarket(): string {
  const defs = [
    fade('sky', ['#141a3a', '#2f3163', '#5c4573', '#8b5672']),
    fade('ground', ['#4a4358', '#272638', '#181a29']),
    halo('lamp', '#ffc766', 0.7),
    halo('bulb', '#ffe6a8', 0.9),
  ];
  return frame(landscape, defs, [sky(), ...flats(), ground(), stalls(), queue(), ...strings(), bench(), ...puddles()]);
}

function sky(): string {
  return group([rect(0, 0, width, 760, 'url(#sky)'), ...stars(81, 50, width, 260)]);
}

function flats(): string[] {
  const block = (x: number, top: number, wide: number, seed: number, tone: string) => {
    const random = chance(seed * 31);
    const cells = times(Math.floor((700 - top) / 46) * Math.floor(wide / 48), (index) => {
      const columns = Math.floor(wide / 48);
      const px = x + 14 + (index % columns) * 48;
      const py = top + 22 + Math.floor(index / columns) * 46;
      const lit = random(0, 1) > 0.55;
      return (
        rect(
          px,
          py,
          26,
          24,
          lit ? (['#ffd27a', '#f7a94b', '#9dbccb'][Math.floor(random(0, 3))] ?? '') : '#343562',
          lit ? 'opacity="0.85"' : '',
        ) + rect(px - 5, py + 28, 36, 5, '#1b1d3d')
      );
    });
    return group([rect(x, top, wide, 800 - top, tone), ...cells, rect(x + wide * 0.4, top - 22, 60, 24, tone)]);
  };
  return [
    block(-40, 120, 360, 1, '#232651'),
    block(420, 250, 300, 2, '#2b2c58'),
    block(860, 90, 330, 3, '#232651'),
    block(1290, 210, 370, 4, '#282a56'),
  ];
}

function ground(): string {
  const lines = times(6, (bay) =>
    stroke(`M${-100 + bay * 380} ${height} L${300 + bay * 210} 740`, '#c8bda8', 5, 'opacity="0.25"'),
  );
  return group([
    rect(0, 730, width, height - 730, 'url(#ground)'),
    ...lines,
    ellipse(800, 800, 900, 160, 'url(#lamp)', 'opacity="0.6"'),
  ]);
}

const stallColours = [
  ['#c2563f', '#f3e6c8'],
  ['#2f6f73', '#f0d9a0'],
  ['#d9a441', '#fbf1d8'],
  ['#7a4f7d', '#f0d6d0'],
] as const;

function stalls(): string {
  return group(stallColours.map(([dark, light], index) => at(70 + index * 382, 480, 1, stall(dark, light, index))));
}

function stall(dark: string, light: string, seed: number): string[] {
  const random = chance(seed + 50);
  const stripes = times(8, (stripe) =>
    path(
      `M${stripe * 40} 0 h40 l${(stripe - 3) * 3} 84 q-22 28 -44 0Z`,
      stripe % 2 ? light : dark,
      `transform="translate(${n((stripe - 3.5) * 2)} 0)"`,
    ),
  );
  const goods = times(11, (index) =>
    circle(
      34 + index * 25,
      208 - random(0, 8),
      random(10, 16),
      ['#e07b2c', '#c2373a', '#8ca350', '#f0c64f'][Math.floor(random(0, 4))] ?? '',
    ),
  );
  const steam = times(6, (puff) =>
    circle(
      70 + seed * 50 + Math.sin(puff) * 12,
      190 - puff * 36,
      12 + puff * 6,
      '#fbe9d0',
      `opacity="${(0.34 - puff * 0.05).toFixed(2)}"`,
    ),
  );
  return [
    ellipse(160, 330, 210, 20, '#0e1020', 'opacity="0.6"'),
    rect(6, 40, 308, 180, '#ffcf7a', 'opacity="0.9"'),
    ellipse(160, 130, 210, 130, 'url(#lamp)'),
    keeper(150 + seed * 14, seed),
    rect(0, 20, 10, 300, '#4a3343'),
    rect(310, 20, 10, 300, '#4a3343'),
    ...goods,
    rect(-12, 214, 344, 26, '#8a5f3b', 'rx="4"'),
    rect(-2, 240, 324, 84, dark),
    ...times(4, (flag) => path(`M${20 + flag * 78} 240 h56 l-28 40Z`, light, 'opacity="0.8"')),
    group(steam, 'filter="url(#soft)"'),
    ...stripes,
    rect(-6, -10, 332, 14, dark, 'rx="6"'),
  ];
}

function keeper(x: number, seed: number): string {
  const coat = ['#33476b', '#8b3f36', '#3f5f52', '#5b4a6e'][seed] ?? '';
  return group([
    path(`M${x - 44} 220 q0 -72 44 -76 q44 4 44 76Z`, coat),
    circle(x, 116, 27, ['#6b4329', '#c98f68', '#8a5a3c', '#e0b08c'][seed] ?? ''),
    path(
      `M${x - 29} 112 q0 -36 29 -36 q29 0 29 36 q-28 -14 -58 0Z`,
      ['#1d1a22', '#efe2c4', '#2b2430', '#6b3a2a'][seed] ?? '',
    ),
  ]);
}

function queue(): string {
  const random = chance(3);
  const people = times(11, (index) => {
    const x = 150 + index * 118 + random(-34, 34);
    const tall = random(170, 214);
    const top = 890 - tall;
    const coat = ['#1b1d35', '#242544', '#2d2848', '#1f2a44'][index % 4] ?? '';
    return group([
      ellipse(x, 890, 46, 9, '#0b0d1a', 'opacity="0.6"'),
      path(
        `M${n(x - 38)} 888 q-6 ${n(-tall * 0.62)} 38 ${n(-tall * 0.68)} q44 ${n(tall * 0.06)} 38 ${n(tall * 0.68)}Z`,
        coat,
      ),
      circle(x, top + 26, 25, coat),
      stroke(`M${n(x - 24)} ${n(top + 16)} q6 -20 26 -20`, '#ffcf7a', 4, 'opacity="0.6"'),
    ]);
  });
  return group(people);
}

function strings(): string[] {
  const wire = (from: number, y: number, to: number, end: number, sag: number) => {
    const bulbs = times(15, (index) => {
      const part = index / 14;
      const x = from + part * (to - from);
      const drop = y + part * (end - y) + Math.sin(part * Math.PI) * sag;
      return circle(x, drop + 12, 34, 'url(#bulb)', 'opacity="0.55"') + circle(x, drop + 10, 8, '#fff2c8');
    });
    return group([
      stroke(`M${from} ${y} Q${(from + to) / 2} ${(y + end) / 2 + sag * 2} ${to} ${end}`, '#14162c', 3),
      ...bulbs,
    ]);
  };
  return [wire(-20, 250, 820, 200, 90), wire(780, 200, 1620, 270, 100), wire(-20, 360, 1620, 330, 80)];
}

function bench(): string {
  const microphone = (x: number, way: number) =>
    group([
      stroke(`M${x} 1040 L${x} 880 L${x + way * 60} 820`, '#0d0f1d', 9),
      ellipse(x, 1040, 46, 10, '#0d0f1d'),
      rect(x + way * 60 - 17, 776, 34, 60, '#8d93a8', `rx="16" transform="rotate(${way * 26} ${x + way * 60} 806)"`),
    ]);
  return group([
    ellipse(800, 1036, 330, 24, '#0b0d1a', 'opacity="0.7"'),
    ...[880, 912, 944].map(
      (y) => rect(560, y, 480, 22, '#a8744c', 'rx="6"') + rect(560, y, 480, 5, '#e0ac74', 'rx="3"'),
    ),
    path('M540 976 H1060 L1080 1000 H520Z', '#b98552'),
    ...[580, 1000].map((x) => rect(x, 870, 18, 166, '#2a2c44', 'rx="5"')),
    microphone(470, 1),
    microphone(1130, -1),
    path('M690 860 h220 l10 84 h-240Z', '#f5ecd2', 'transform="rotate(-2 800 900)"'),
    ...[0, 1, 2].map((row) =>
      stroke(
        `M${716 + row * 8} ${884 + row * 20} h${[170, 150, 110][row]}`,
        '#7c3a35',
        7,
        'transform="rotate(-2 800 900)"',
      ),
    ),
  ]);
}

function puddles(): string[] {
  return [
    ellipse(240, 1000, 190, 24, '#8b6a86', 'opacity="0.45"'),
    ellipse(250, 1000, 120, 10, '#ffd58a', 'opacity="0.5"'),
    ellipse(1400, 980, 160, 18, '#8b6a86', 'opacity="0.4"'),
    ellipse(1390, 980, 90, 8, '#ffd58a', 'opacity="0.5"'),
  ];
}

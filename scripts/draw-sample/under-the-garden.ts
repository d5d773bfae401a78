// A cut through the rain garden, from the side.
import {
  chance,
  circle,
  ellipse,
  fade,
  frame,
  group,
  halo,
  n,
  path,
  portrait,
  rect,
  stroke,
  times,
  type Chance,
} from './kit.ts';
import { clouds } from './land.ts';

const { width, height } = portrait;

export function underTheGarden(): string {
  const defs = [
    fade('sky', ['#7c93a8', '#b4c3c4', '#e6e2cf']),
    fade('soil', ['#5a4032', '#442f27']),
    fade('water', ['#8fc1cc', '#4b8a9c']),
    halo('sun', '#fff2c6', 0.7),
  ];
  return frame(portrait, defs, [sky(), rain(), ...layers(), pool(), plants(), pipe(), ...seeping(), worms(), scale()]);
}

function sky(): string {
  return group([
    rect(0, 0, width, 640, 'url(#sky)'),
    ellipse(860, 130, 300, 220, 'url(#sun)'),
    ...clouds(3, 5, width, 40, 230, '#f4f0e2', 0.8),
    path('M0 470 Q260 430 520 462 T1067 440 V760 H0Z', '#8fa68c'),
    ...times(9, (bush) => ellipse(40 + bush * 124, 470, 58, 34, bush % 2 ? '#6d8c66' : '#7d9a70')),
    rect(0, 520, width, 220, '#7f9c62'),
  ]);
}

function rain(): string {
  const random = chance(4);
  return group(
    times(44, () => {
      const x = random(0, width);
      const y = random(40, 560);
      return stroke(`M${n(x)} ${n(y)} l-9 ${n(random(22, 44))}`, '#eef5f4', 2.4, 'opacity="0.6"');
    }),
  );
}

const dip = (y: number, depth: number) =>
  `M0 ${y} C200 ${y} 240 ${y + depth} 420 ${y + depth} H680 C850 ${y + depth} 880 ${y} 1067 ${y}`;

function layers(): string[] {
  const random = chance(25);
  const floor = `V${height} H0Z`;
  return [
    path(`${dip(600, 110)} ${floor}`, '#6f8a4c'),
    path(`${dip(622, 112)} ${floor}`, 'url(#soil)'),
    ...scatter(random, 150, 740, 1010, ['#6d5040', '#38271f', '#b59a6a', '#cdb482'], 1.5, 6),
    path(`${dip(1000, 60)} ${floor}`, '#d9bd84'),
    ...scatter(random, 150, 1064, 1130, ['#c4a468', '#ead3a0', '#b8955c'], 1.5, 4),
    path(`${dip(1092, 52)} ${floor}`, '#8d8a88'),
    ...stones(random),
    path(`${dip(1400, 30)} ${floor}`, '#a8714e'),
    ...scatter(random, 140, 1440, 1600, ['#8f5c3d', '#bd8862'], 3, 12),
  ];
}

function scatter(
  random: Chance,
  count: number,
  top: number,
  low: number,
  colours: readonly string[],
  small: number,
  large: number,
): string[] {
  return times(count, () =>
    circle(
      random(0, width),
      random(top, low),
      random(small, large),
      colours[Math.floor(random(0, colours.length))] ?? '',
      'opacity="0.8"',
    ),
  );
}

function stones(random: Chance): string[] {
  const tones = ['#a8a49d', '#77757a', '#bfb9ac', '#8f8c90', '#6a6970'];
  return times(200, (index) => {
    const x = (index % 15) * 75 + random(-16, 16);
    const y = 1150 + Math.floor(index / 15) * 20 + 4 + random(-8, 8);
    return ellipse(
      x,
      Math.min(y, 1412),
      random(24, 42),
      random(15, 25),
      tones[(index * 7 + Math.floor(index / 15) * 3 + Math.floor(random(0, 3))) % 5] ?? '',
      `transform="rotate(${n(random(-30, 30))} ${n(x)} ${n(y)})" stroke="#5f5e64" stroke-width="1.6"`,
    );
  });
}

function pool(): string {
  return group([
    path('M262 660 Q330 716 420 712 H680 Q770 712 826 660Z', 'url(#water)', 'opacity="0.85"'),
    stroke('M330 676 h90 M520 672 h140 M460 692 h60', '#e6f4f2', 4, 'opacity="0.8"'),
  ]);
}

function plants(): string {
  const random = chance(58);
  const reeds = times(46, () => {
    const x = random(200, 880);
    const base = 640 + Math.sin(((x - 200) / 680) * Math.PI) * 70;
    const tall = random(90, 330);
    const lean = random(-26, 26);
    const blade = stroke(
      `M${n(x)} ${n(base)} q${n(lean * 0.2)} ${n(-tall * 0.6)} ${n(lean)} ${n(-tall)}`,
      ['#4d7040', '#6c9153', '#8fae62', '#3f6038'][Math.floor(random(0, 4))] ?? '',
      random(4, 9),
    );
    const head = tall > 230 ? rect(x + lean - 9, base - tall - 34, 18, 74, '#6b4329', 'rx="9"') : '';
    const iris =
      tall > 150 && tall < 200
        ? ellipse(x + lean, base - tall, 15, 20, '#6c5aa0') + ellipse(x + lean, base - tall + 8, 7, 9, '#f0c64f')
        : '';
    return blade + head + iris;
  });
  const verge = times(120, () =>
    stroke(
      `M${n(random(0, 1) > 0.5 ? random(0, 240) : random(840, 1067))} 612 q${n(random(-4, 4))} -20 ${n(random(-12, 12))} ${n(-random(24, 60))}`,
      '#6f9148',
      4,
    ),
  );
  return group([...roots(), ...reeds, ...verge]);
}

function roots(): string[] {
  const random = chance(80);
  return times(34, () => {
    const x = random(230, 850);
    return stroke(
      `M${n(x)} 720 q${n(random(-40, 40))} ${n(random(60, 110))} ${n(random(-50, 50))} ${n(random(120, 250))}`,
      '#d8c39a',
      random(1.5, 4),
      'opacity="0.55"',
    );
  });
}

function pipe(): string {
  const holes = times(13, (hole) => circle(70 + hole * 76, 1316, 8, '#3a2a24'));
  return group([
    rect(-20, 1286, width + 40, 62, '#c2563f'),
    rect(-20, 1286, width + 40, 14, '#de8264'),
    rect(-20, 1334, width + 40, 14, '#963c2b'),
    ...holes,
    path('M0 1332 H1067 V1344 H0Z', '#6fb3c4'),
  ]);
}

/** Water on its way down: fewer and smaller drops the deeper they are. */
function seeping(): string[] {
  const random = chance(12);
  return times(110, () => {
    const deep = random(0, 1) ** 0.8;
    const x = 540 + random(-300, 300) * (1 + deep * 0.4);
    const y = 730 + deep * 540;
    const size = random(5, 12) * (1.15 - deep * 0.5);
    return path(
      `M${n(x)} ${n(y - size * 1.8)} q${n(size * 1.5)} ${n(size * 1.9)} 0 ${n(size * 2.8)} q${n(-size * 1.5)} ${n(-size * 0.9)} 0 ${n(-size * 2.8)}Z`,
      '#9fd3df',
      `opacity="${(0.9 - deep * 0.25).toFixed(2)}"`,
    );
  });
}

function worms(): string {
  return group([
    stroke('M120 830 q30 -30 60 0 t60 0', '#d08a7c', 13),
    stroke('M860 930 q-20 30 20 40 t70 -20', '#c57d70', 12),
    stroke('M890 790 q24 -18 46 4', '#d08a7c', 10),
  ]);
}

function scale(): string {
  return group(
    [
      rect(1010, 622, 12, 780, '#f4ead0'),
      ...times(8, (mark) =>
        rect(mark % 2 ? 996 : 980, 622 + mark * 110, mark % 2 ? 26 : 42, 8, mark % 2 ? '#f4ead0' : '#c2563f'),
      ),
    ],
    'opacity="0.9"',
  );
}

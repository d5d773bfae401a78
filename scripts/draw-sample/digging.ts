// The first basin at Long Acre: a weekend in September, strings, spades, and a girl with the last word.
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
import { clouds, grass, hills } from './land.ts';
import { carrier, digger } from './people.ts';
import { roundTree } from './tree.ts';

const { width, height } = landscape;

export function digging(): string {
  const defs = [
    fade('sky', ['#86a9b8', '#cfd8c6', '#f6dfae']),
    fade('field', ['#b3ac68', '#8b9352', '#5f7040']),
    fade('pit', ['#5a4331', '#795a3c', '#946f48']),
    halo('sun', '#fff0c4', 0.95),
  ];
  return frame(landscape, defs, [sky(), land(), heap(), pit(), strings(), people(), barrow(), ...near()]);
}

function sky(): string {
  return group([
    rect(0, 0, width, 640, 'url(#sky)'),
    ellipse(330, 380, 560, 330, 'url(#sun)'),
    ...clouds(41, 8, width, 70, 330, '#fff6e2', 0.6),
  ]);
}

function land(): string {
  return group([
    hills({ seed: 60, y: 490, rise: 30, waves: 1 }, width, 700, '#a9b59d'),
    hills({ seed: 61, y: 540, rise: 22, waves: 1.3 }, width, 700, '#8b9c78'),
    path('M1290 560 V430 L1325 350 L1360 430 V560Z M1355 560 V490 L1372 456 H1480 L1500 490 V560Z', '#b8a583'),
    path('M1284 434 L1325 340 L1366 434Z M1352 492 L1370 450 H1484 L1504 492Z', '#80665a'),
    hills({ seed: 62, y: 588, rise: 12, waves: 1.6 }, width, 720, '#6d8257'),
    path(`M0 610 Q800 590 ${width} 612 V${height} H0Z`, 'url(#field)'),
    roundTree({ x: 170, y: 660, tall: 380, seed: 5, tones: ['#5f7d43', '#789651', '#a5b36a'], trunk: '#5d4a3b' }),
  ]);
}

/** What came out of it, with a lit side. */
function heap(): string {
  const random = chance(8);
  const clods = times(120, () => {
    const part = random(0, 1);
    const y = 690 - random(0, 1) * 110 * Math.sin(part * Math.PI);
    return circle(
      1130 + part * 400,
      y,
      random(4, 12),
      ['#8d6a45', '#6d5036', '#a37c50'][Math.floor(random(0, 3))] ?? '',
    );
  });
  return group([path('M1090 700 Q1180 560 1330 566 Q1490 580 1560 706Z', '#7a5a3b'), ...clods]);
}

function pit(): string {
  const random = chance(21);
  const marks = times(60, () => {
    const x = random(380, 1220);
    return stroke(`M${n(x)} ${n(random(800, 930))} q10 -8 ${n(random(16, 40))} -2`, '#51392a', 4, 'opacity="0.5"');
  });
  return group([
    ellipse(800, 812, 610, 168, '#6e7d43'),
    ellipse(800, 816, 580, 152, '#43301f'),
    ellipse(800, 846, 548, 124, 'url(#pit)'),
    ...marks,
    path('M1010 930 Q1160 906 1290 872 L1330 836 Q1180 880 1010 930Z', '#b08a5a', 'opacity="0.5"'),
  ]);
}

/** All at one height, which the ground is not. */
function strings(): string {
  const pegs = [
    [246, 752],
    [520, 676],
    [800, 658],
    [1080, 676],
    [1354, 752],
  ] as const;
  const line = pegs.map(([x, y]) => `${x} ${y - 44}`).join(' L');
  return group([
    ...pegs.map(([x, y]) => group([rect(x - 6, y - 60, 12, 76, '#c9a06a'), rect(x - 6, y - 60, 12, 8, '#e8d3a8')])),
    stroke(`M${line}`, '#f7f0dd', 3),
  ]);
}

function people(): string {
  const tool = group([rect(44, -134, 96, 18, '#e3b23c', 'rx="4"'), rect(82, -131, 22, 10, '#bfe0a8', 'rx="4"')]);
  return group([
    at(470, 880, 0.86, digger({ coat: '#2f6f73', legs: '#39424f', hat: '#c2563f', skin: '#9a6a48' })),
    at(820, 820, 0.72, digger({ coat: '#b6533a', legs: '#4a4034', hat: '#e9d3a0', skin: '#e0b48f' }, -1)),
    at(1090, 900, 0.9, digger({ coat: '#d9a441', legs: '#37475a', hat: '#37475a', skin: '#c68f66' }, -1)),
    at(640, 690, 0.52, carrier({ coat: '#6a7fa6', legs: '#39424f', hat: '#39424f', skin: '#d9a982' }, '')),
    at(1240, 770, 0.56, carrier({ coat: '#c94f5f', legs: '#3b4a6b', hat: '#f2d06b', skin: '#e2b691' }, tool, -1)),
  ]);
}

function barrow(): string {
  return at(1310, 950, 1.1, [
    stroke('M-10 -20 L150 -70 M60 -10 L30 40 M130 -40 L128 40', '#6b4b34', 9),
    path('M-40 -76 H128 L96 -8 H-6Z', '#3f6f68'),
    path('M-34 -76 Q40 -136 122 -76Z', '#7a5a3b'),
    circle(-30, 22, 27, '#2b2a2c'),
    circle(-30, 22, 11, '#8d949a'),
  ]);
}

function near(): string[] {
  return [
    ellipse(300, 1000, 420, 60, '#fff1c0', 'opacity="0.14" filter="url(#softer)"'),
    ...grass(17, 520, width, 960, height + 26, ['#4d6234', '#6d7f40', '#93954f', '#c3b468']),
  ];
}

// A plank across the basin, a level on it, and a bucket of water in the bottom: water does not flatter you.
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
import { clouds, grass, specks } from './land.ts';

const { width, height } = landscape;

export function level(): string {
  const defs = [
    fade('sky', ['#a9bec2', '#e3ddc4', '#f5dca8']),
    fade('wall', ['#7d5c3d', '#63452d', '#3f2b1d']),
    fade('water', ['#dfe3cf', '#9fb7b4', '#5f7f86']),
    fade('plank', ['#dcb67c', '#b98a52']),
    fade('glass', ['#d9f2b4', '#a8d67c']),
    halo('sun', '#fff4d0', 0.9),
  ];
  return frame(landscape, defs, [sky(), earth(), ...edge(), puddle(), boots(), plank(), tool()]);
}

function sky(): string {
  return group([
    rect(0, 0, width, 420, 'url(#sky)'),
    ellipse(1240, 160, 520, 260, 'url(#sun)'),
    ...clouds(33, 6, width, 50, 220, '#fff8e8', 0.6),
    path('M0 330 Q400 290 800 318 T1600 300 V430 H0Z', '#98a579'),
    path('M0 360 Q500 334 1000 352 T1600 340 V450 H0Z', '#7b8c58'),
  ]);
}

/** The wall of the basin: grass, soil, sand, gravel. */
function earth(): string {
  const random = chance(52);
  const stones = times(170, () => {
    const tone = ['#8f8574', '#a89c86', '#6f675b'][Math.floor(random(0, 3))] ?? '';
    return ellipse(random(0, width), random(640, 760), random(6, 20), random(5, 12), tone, 'opacity="0.8"');
  });
  const roots = times(40, () => {
    const x = random(0, width);
    return stroke(
      `M${n(x)} 420 q${n(random(-20, 20))} 40 ${n(random(-30, 30))} ${n(random(50, 120))}`,
      '#9c7a55',
      2.4,
      'opacity="0.6"',
    );
  });
  return group([
    path(`M0 392 Q400 380 800 396 T1600 386 V${height} H0Z`, 'url(#wall)'),
    path('M0 600 Q420 586 820 602 T1600 594 V650 Q1100 668 700 652 T0 664Z', '#c9a567', 'opacity="0.75"'),
    ...roots,
    ...stones,
    path(`M0 770 Q800 730 ${width} 770 V${height} H0Z`, '#4b3524'),
  ]);
}

function puddle(): string {
  const waves = [70, 120, 180].map((step) =>
    ellipse(820, 900, step * 3.1, step * 0.5, 'none', 'stroke="#f3f1df" stroke-width="3" opacity="0.5"'),
  );
  const bucket = at(360, 905, 1.25, [
    ellipse(0, 20, 120, 22, '#20170f', 'opacity="0.5"'),
    path('M-86 -140 H86 L66 16 Q0 34 -66 16Z', '#8fa3a8'),
    path('M-86 -140 H-30 L-24 24 Q-52 22 -66 16Z', '#b9c8c9', 'opacity="0.8"'),
    ellipse(0, -140, 86, 20, '#6d8187'),
    ellipse(0, -136, 74, 15, '#c9d8d0'),
    stroke('M-84 -140 Q0 -290 84 -140', '#5b6a6f', 7),
  ]);
  return group([
    ellipse(820, 905, 640, 104, '#33241a'),
    ellipse(820, 905, 610, 92, 'url(#water)'),
    path('M560 866 Q820 840 1120 872 Q980 886 820 880 Q660 886 560 866Z', '#f9e6b6', 'opacity="0.8"'),
    ...waves,
    bucket,
  ]);
}

/** Somebody of fourteen stands on the far edge and looks at the bubble. */
function boots(): string {
  const boot = (x: number, way: number) =>
    at(
      x,
      396,
      1.2,
      group(
        [
          path('M-28 -150 H24 L28 -26 L72 -8 Q84 8 70 14 H-30Z', '#3f7a5a'),
          rect(-30, -156, 58, 18, '#e8c24e', 'rx="6"'),
          rect(-32, 8, 106, 12, '#243a30', 'rx="5"'),
          path('M-30 -152 H26 L40 -330 H-44Z', '#45587e'),
        ],
        `transform="scale(${way} 1)"`,
      ),
    );
  return group([boot(760, -1), boot(880, 1), path('M690 0 H960 V60 Q820 96 690 60Z', '#c94f5f')]);
}

function plank(): string {
  const grain = times(7, (line) =>
    stroke(`M30 ${474 + line * 7} q400 ${line % 2 ? 6 : -6} 760 0 t780 0`, '#9a6f3f', 2, 'opacity="0.5"'),
  );
  return group([
    path('M0 560 H1600 L1600 640 Q800 690 0 640Z', '#1b120b', 'opacity="0.35" filter="url(#soft)"'),
    rect(-10, 464, width + 20, 62, 'url(#plank)'),
    rect(-10, 520, width + 20, 12, '#8a6238'),
    ...grain,
  ]);
}

/** It is out by the width of a hair, and she has seen it. */
function tool(): string {
  return group([
    rect(470, 376, 700, 92, '#e0b13a', 'rx="10"'),
    rect(470, 376, 700, 18, '#f4d271', 'rx="9"'),
    rect(470, 452, 700, 16, '#a87d1f', 'rx="6"'),
    rect(690, 396, 260, 52, '#4b3a17', 'rx="22"'),
    rect(700, 403, 240, 38, 'url(#glass)', 'rx="18"'),
    rect(784, 403, 5, 38, '#33401f'),
    rect(852, 403, 5, 38, '#33401f'),
    ellipse(832, 420, 29, 13, '#f8ffe6'),
    ellipse(824, 416, 12, 4, '#fff'),
    ...[540, 1080].map((x) =>
      group([circle(x, 422, 30, '#4b3a17'), circle(x, 422, 22, 'url(#glass)'), ellipse(x, 412, 9, 6, '#f8ffe6')]),
    ),
  ]);
}

function edge(): string[] {
  return [
    ...grass(5, 260, width, 380, 420, ['#5d7340', '#7b8c4c', '#a3a35c']),
    ...specks(6, 90, [0, 780, width, height], '#c9a67a', 3),
  ];
}

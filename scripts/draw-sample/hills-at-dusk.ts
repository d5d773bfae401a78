// The five Marl villages at nightfall, and the van on its way home.
import { chance, circle, ellipse, fade, frame, group, halo, landscape, n, path, rect, stroke, times } from './kit.ts';
import { clouds, grass, groundAt, hills, stars } from './land.ts';

const { width, height } = landscape;

export function hillsAtDusk(): string {
  const defs = [
    fade('sky', ['#1f2d52', '#41578a', '#8a86ac', '#e0a493', '#f6d09a']),
    halo('sun', '#ffe0a6', 0.8),
    halo('lamp', '#ffcf73', 0.9),
    ...ridges.map(({ top, low }, index) => fade(`hill${index}`, [top, low])),
  ];
  return frame(landscape, defs, [sky(), ...ridges.map((_, index) => layer(index)), road(), van(), near()]);
}

const ridges = [
  { y: 470, rise: 62, waves: 0.8, seed: 2, top: '#a08aa4', low: '#c79f9d', village: 1190 },
  { y: 550, rise: 58, waves: 1, seed: 71, top: '#7f7899', low: '#a58d9d', village: 380 },
  { y: 640, rise: 56, waves: 0.9, seed: 19, top: '#5d6388', low: '#847d99', village: 960 },
  { y: 745, rise: 50, waves: 1.1, seed: 35, top: '#3f4c73', low: '#606487', village: 230 },
  { y: 860, rise: 46, waves: 0.8, seed: 50, top: '#27355a', low: '#3a4468', village: 1270 },
] as const;

function sky(): string {
  return group([
    rect(0, 0, width, 700, 'url(#sky)'),
    ...stars(10, 60, width, 330),
    circle(1240, 170, 5, '#fff7e0'),
    stroke('M1240 150 v40 M1220 170 h40', '#fff7e0', 1.5, 'opacity="0.7"'),
    ellipse(640, 500, 760, 250, 'url(#sun)'),
    ...clouds(5, 6, width, 260, 420, '#f3c1a4', 0.45),
  ]);
}

function layer(index: number): string {
  const ridge = ridges[index] ?? ridges[0];
  const size = 0.45 + index * 0.22;
  const x = ridge.village;
  const y = groundAt(ridge, width, x) + 20 + index * 9;
  return group([hills(ridge, width, height, `url(#hill${index})`), copse(index), village(x, y, size, index)]);
}

function village(x: number, y: number, size: number, seed: number): string {
  const random = chance(seed * 7 + 3);
  const houses = times(6, (house) => {
    const left = x + (house - 3) * 46 * size + random(-9, 9);
    const high = random(22, 36) * size;
    const low = y + random(-5, 12) * size;
    const wide = random(30, 44) * size;
    return [
      rect(left, low - high, wide, high + 8, '#2a2f4e'),
      path(
        `M${n(left - 4)} ${n(low - high)} l${n(wide / 2 + 4)} ${n(-20 * size)} l${n(wide / 2 + 4)} ${n(20 * size)}Z`,
        '#1f2440',
      ),
      rect(left + wide * 0.2, low - high * 0.7, 8 * size, 10 * size, '#ffd27a'),
      house % 2 ? rect(left + wide * 0.62, low - high * 0.7, 8 * size, 10 * size, '#ffbf5c') : '',
    ].join('');
  });
  return group([ellipse(x, y, 260 * size, 90 * size, 'url(#lamp)', 'opacity="0.45"'), ...houses]);
}

function copse(index: number): string {
  const random = chance(index + 90);
  const start = random(100, 1300);
  const ridge = ridges[index] ?? ridges[0];
  return group(
    times(14, (tree) => {
      const x = start + tree * 15;
      return ellipse(
        x,
        groundAt(ridge, width, x) + 26 + index * 8 + random(-5, 8),
        9 + index * 4,
        10 + index * 5,
        ridge.top,
        'opacity="0.7"',
      );
    }),
  );
}

function road(): string {
  return (
    stroke('M1290 926 C1010 930 720 900 560 950 S420 1040 620 1110', '#c3a6a0', 26, 'opacity="0.5"') +
    stroke('M300 790 C520 800 640 840 880 850 S1170 890 1290 926', '#a891a0', 12, 'opacity="0.45"')
  );
}

function van(): string {
  return group([
    path('M560 938 L120 1000 L150 1040Z', '#ffe2a0', 'opacity="0.35" filter="url(#soft)"'),
    rect(560, 886, 120, 50, '#e9d7b4', 'rx="12"'),
    rect(560, 916, 120, 22, '#2f6f73', 'rx="6"'),
    ...[588, 622, 654].map((x) => rect(x, 896, 18, 15, '#ffd27a', 'rx="3"')),
    circle(588, 940, 11, '#10162a'),
    circle(654, 940, 11, '#10162a'),
    circle(563, 928, 6, '#fff3c4'),
  ]);
}

function near(): string {
  return group([
    hills({ seed: 8, y: 1036, rise: 30, waves: 0.7 }, width, height, '#141d38'),
    ...grass(30, 420, width, 1010, height + 20, ['#0e1529', '#18223f', '#222d4b']),
  ]);
}

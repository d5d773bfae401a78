// Blossom day at Long Acre.
import { at, chance, ellipse, fade, frame, group, halo, landscape, n, path, rect, stroke, times } from './kit.ts';
import { clouds, grass, hills, specks } from './land.ts';
import { roundTree } from './tree.ts';

const { width, height } = landscape;
const tones = [
  ['#c78fa0', '#ecbcc4', '#fae3e2'],
  ['#c9b7a8', '#efe3d4', '#fffaf0'],
  ['#b98aa6', '#e3b0c6', '#f8dbe4'],
] as const;

export function orchardInBlossom(): string {
  const defs = [
    fade('sky', ['#86b7cf', '#c3dcdd', '#f8ecd0']),
    fade('meadow', ['#b5c477', '#86a457', '#587a3e']),
    halo('sun', '#fff2c6', 0.9),
  ];
  return frame(landscape, defs, [sky(), land(), ...rows(), bunting(), ladder(), table(), ...front(), ...petals()]);
}

function sky(): string {
  return group([
    rect(0, 0, width, 640, 'url(#sky)'),
    ellipse(320, 180, 460, 320, 'url(#sun)'),
    ...clouds(40, 9, width, 70, 330, '#fffaf0', 0.75),
  ]);
}

function land(): string {
  const random = chance(66);
  return group([
    hills({ seed: 60, y: 470, rise: 30, waves: 1 }, width, 700, '#a8bfb8'),
    hills({ seed: 61, y: 512, rise: 22, waves: 1.3 }, width, 700, '#8caf94'),
    ...times(100, (step) =>
      ellipse(step * 16.4, 556, random(12, 24), random(12, 26), step % 3 ? '#6d9068' : '#7fa071'),
    ),
    path(`M0 560 Q800 540 ${width} 560 V${height} H0Z`, 'url(#meadow)'),
    path(`M640 ${height} Q740 760 786 566 L830 566 Q900 760 1010 ${height}Z`, '#cfd08c', 'opacity="0.8"'),
  ]);
}

/** Three pairs of rows that run to the hedge. */
function rows(): string[] {
  const random = chance(72);
  return times(6, (row) => {
    const near = (row / 5) ** 1.6;
    const y = 586 + near * 300;
    const tall = 100 + near * 430;
    const spread = 90 + near * 520;
    const middle = 806 + near * 14;
    const columns = row < 3 ? [-3.1, -2.1, -1.1, 1.1, 2.1, 3.1] : row < 4 ? [-2, -1.02, 1.02, 2] : [-1.12, 1.12];
    return columns
      .map((column, index) =>
        standing(
          middle + column * spread + random(-12, 12),
          y + random(-6, 6),
          tall * random(0.9, 1.06),
          row * 7 + index,
        ),
      )
      .join('');
  });
}

function standing(x: number, y: number, tall: number, seed: number): string {
  const shade = ellipse(x + tall * 0.16, y + 4, tall * 0.36, tall * 0.06, '#3f5f33', 'opacity="0.45"');
  const stake = rect(x + tall * 0.07, y - tall * 0.4, tall * 0.022, tall * 0.4, '#a9855c');
  return (
    shade + stake + roundTree({ x, y, tall, seed: seed + 300, tones: tones[seed % 3] ?? tones[0], trunk: '#5b4538' })
  );
}

function bunting(): string {
  const colours = ['#c2563f', '#f3e6c8', '#2f6f73', '#e9b54e'];
  const flags = times(15, (index) => {
    const part = index / 14;
    const x = 330 + part * 940;
    const y = 500 + Math.sin(part * Math.PI) * 96;
    return path(`M${n(x - 19)} ${n(y)} h38 l-19 44Z`, colours[index % 4] ?? '');
  });
  return group([stroke('M300 490 Q800 694 1300 490', '#6b5040', 4), ...flags]);
}

function ladder(): string {
  const rungs = times(8, (rung) =>
    stroke(`M${n(1214 + rung * 5.2)} ${900 - rung * 52} h${74 - rung * 4}`, '#a9855c', 9),
  );
  return group([stroke('M1200 950 L1262 500', '#8b6a47', 13), stroke('M1304 950 L1288 500', '#8b6a47', 13), ...rungs]);
}

function table(): string {
  const cup = (x: number, colour: string) =>
    group([rect(x, -62, 26, 26, colour, 'rx="5"'), ellipse(x + 13, -62, 13, 4, '#5a3623')]);
  return at(420, 900, 1.15, [
    ellipse(110, 74, 190, 18, '#35522c', 'opacity="0.5"'),
    path('M-50 -36 H270 L290 16 Q110 40 -70 16Z', '#f6efdd'),
    path('M-70 16 Q110 40 290 16 V36 Q110 60 -70 36Z', '#dccfb0'),
    ...times(8, (check) => rect(-44 + check * 40, -36, 18, 56, '#c2563f', 'opacity="0.35"')),
    rect(-40, 30, 12, 50, '#8b6a47'),
    rect(250, 30, 12, 50, '#8b6a47'),
    cup(-10, '#2f6f73'),
    cup(40, '#e9b54e'),
    cup(200, '#c2563f'),
    path('M96 -96 h64 l10 58 h-84Z', '#d8dcda'),
    stroke('M160 -86 q30 6 20 36', '#b3b9b7', 7),
    path('M96 -84 l-30 -14 l4 -8 l32 10Z', '#d8dcda'),
  ]);
}

function front(): string[] {
  const random = chance(91);
  const cowParsley = times(26, () => {
    const x = random(0, 1) > 0.5 ? random(-20, 520) : random(1120, width);
    const y = random(990, 1090);
    const tall = random(70, 170);
    const head = times(12, () =>
      ellipse(x + random(-26, 26), y - tall + random(-9, 9), random(3, 7), random(2, 5), '#fdf8e8'),
    );
    return stroke(`M${n(x)} ${n(y)} q${n(random(-9, 9))} ${n(-tall / 2)} 0 ${n(-tall)}`, '#5f8040', 4) + head.join('');
  });
  return [...grass(52, 620, width, 900, height + 24, ['#44682f', '#5d8440', '#83a552', '#b9bf6f']), ...cowParsley];
}

function petals(): string[] {
  return [
    ...specks(31, 240, [0, 360, width, height], '#fff1f0', 5),
    ...specks(37, 90, [0, 800, width, height], '#f4c8d0', 6),
  ];
}

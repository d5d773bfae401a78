// Neuadd Pentre Helyg on the night of the children's concert.
import { chance, circle, ellipse, fade, frame, group, halo, landscape, path, rect, stroke, times } from './kit.ts';
import { hills, specks, stars } from './land.ts';
import { bareTree, snowyFir } from './tree.ts';

const { width, height } = landscape;
const stone = '#6d6a7c';

export function hallInSnow(): string {
  const defs = [
    fade('sky', ['#131d3a', '#253463', '#4c5b8c', '#8d8db0']),
    fade('snow', ['#dfe3ee', '#b6c0da', '#8794b8']),
    fade('pane', ['#fff2bd', '#f5ae4b']),
    halo('lamp', '#ffc564', 0.7),
    halo('moon', '#e9edff', 0.5),
  ];
  return frame(landscape, defs, [sky(), land(), hall(), footprints(), trees(), ...falling()]);
}

function sky(): string {
  return group([
    rect(0, 0, width, 800, 'url(#sky)'),
    ...stars(18, 110, width, 520),
    ellipse(300, 190, 230, 230, 'url(#moon)'),
    circle(300, 190, 46, '#f4f2e6'),
    circle(286, 180, 9, '#d8d8d6'),
    circle(314, 204, 6, '#d8d8d6'),
  ]);
}

function land(): string {
  return group([
    hills({ seed: 41, y: 560, rise: 92, waves: 0.9 }, width, height, '#6d7aa6'),
    hills({ seed: 44, y: 660, rise: 54, waves: 1.2 }, width, height, '#8592bb'),
    farWood(),
    path(`M0 806 Q360 742 820 786 T1600 760 V${height} H0Z`, 'url(#snow)'),
  ]);
}

function farWood(): string {
  const random = chance(6);
  return group(
    times(34, (step) =>
      snowyFir(step * 49 + random(-14, 14), 772 + random(-10, 18), random(60, 128), '#2c3a63', '#c3cce4'),
    ),
  );
}

function hall(): string {
  return group([
    ellipse(860, 770, 620, 300, 'url(#lamp)', 'opacity="0.6"'),
    rect(560, 520, 620, 300, stone),
    ...courses(),
    path('M520 530 L640 342 H1120 L1222 530Z', '#e9ecf5'),
    path('M520 530 L1222 530 L1222 548 Q1180 566 1130 548 T1010 552 T880 550 T740 554 T610 550 T520 548Z', '#cfd6e8'),
    porch(),
    ...[606, 700, 1010, 1100].map((x) => window(x)),
    rect(1060, 280, 58, 110, stone),
    path('M1052 284 q37 -26 74 0 v12 h-74Z', '#eef0f7'),
    smoke(),
  ]);
}

function courses(): string[] {
  const random = chance(88);
  return times(90, () =>
    rect(
      566 + random(0, 590),
      552 + Math.floor(random(0, 13)) * 20,
      random(24, 50),
      15,
      random(0, 1) > 0.5 ? '#7b788a' : '#5f5c70',
      'rx="4" opacity="0.7"',
    ),
  );
}

function window(x: number): string {
  return group([
    path(`M${x - 6} 746 v-116 q36 -50 72 0 v116Z`, '#4a4860'),
    path(`M${x} 740 v-106 q30 -42 60 0 v106Z`, 'url(#pane)'),
    stroke(`M${x + 30} 612 v128 M${x} 660 h60 M${x} 700 h60`, '#8a5a34', 4),
    rect(x - 12, 744, 84, 12, '#eef0f7', 'rx="6"'),
  ]);
}

function porch(): string {
  return group([
    rect(790, 590, 172, 232, '#77748a'),
    path('M764 604 L876 500 L988 604Z', '#f1f3f9'),
    path('M786 604 L876 520 L966 604Z', '#5f5c74'),
    path('M826 822 v-150 q50 -56 100 0 v150Z', 'url(#pane)'),
    path('M826 822 v-150 q24 -34 50 -40 v190Z', '#7d3a35'),
    circle(866, 742, 5, '#f1c46a'),
    circle(876, 572, 15, '#ffe9b0'),
    path('M826 822 H926 L1010 1000 Q870 1030 730 1000Z', '#ffcf77', 'opacity="0.45" filter="url(#soft)"'),
  ]);
}

function smoke(): string {
  return group(
    times(8, (puff) =>
      circle(
        1090 + puff * 9 + Math.sin(puff) * 10,
        258 - puff * 25,
        12 + puff * 5,
        '#c9cde0',
        `opacity="${(0.4 - puff * 0.045).toFixed(2)}"`,
      ),
    ),
    'filter="url(#soft)"',
  );
}

/** Footprints in pairs, smaller towards the door. */
function footprints(): string {
  const prints = times(26, (step) => {
    const near = (step / 25) ** 1.4;
    const x = 880 + Math.sin(step * 0.35) * 26 - near * 250 + (step % 2 ? 1 : -1) * (6 + near * 16);
    return ellipse(x, 838 + near * 226, 5 + near * 12, 3 + near * 7, '#7482ab', 'opacity="0.75"');
  });
  const second = times(20, (step) =>
    ellipse(
      900 + step * 15 + (step % 2 ? 9 : -5),
      842 + step * 10.5,
      4 + step * 0.4,
      2.5 + step * 0.25,
      '#7f8db4',
      'opacity="0.7"',
    ),
  );
  return group([...prints, ...second, drift()]);
}

function drift(): string {
  return path(`M0 1000 Q300 936 620 1010 Q900 1062 1200 1000 T1600 990 V${height} H0Z`, '#e8ebf4', 'opacity="0.55"');
}

function trees(): string {
  return group([
    bareTree(220, 900, 640, 12, '#1e2440', 9),
    stroke('M196 905 q26 -16 58 0', '#e3e7f2', 14),
    snowyFir(1420, 900, 420, '#22305a', '#e6eaf5'),
    snowyFir(1536, 960, 330, '#1c2850', '#dfe4f1'),
    snowyFir(70, 990, 300, '#1c2850', '#dfe4f1'),
  ]);
}

function falling(): string[] {
  return [
    ...specks(2, 240, [0, 0, width, height], '#ffffff', 3.2),
    `<g filter="url(#soft)">${specks(3, 12, [0, 0, width, height], '#ffffff', 18).join('')}</g>`,
  ];
}

// Thread in every colour that anybody brought, and one needle.
import { chance, circle, ellipse, fade, frame, group, halo, landscape, rect, stroke, times } from './kit.ts';

const { width, height } = landscape;
const colours = [
  '#c2563f',
  '#2f6f73',
  '#e9b54e',
  '#7a4f7d',
  '#efe2c4',
  '#33607a',
  '#8ca350',
  '#d98f7a',
  '#1f2a3c',
  '#b23a55',
];

export function spools(): string {
  const defs = [
    fade('wood', ['#6d4a31', '#4a301f']),
    fade('shade', ['#fff', '#000'], true),
    halo('lamp', '#ffdf9a', 0.8),
    fade('edge', ['#a97a4c', '#7c5533']),
  ];
  return frame(landscape, defs, [
    rect(0, 0, width, height, 'url(#wood)'),
    ...shelf(0),
    ...shelf(1),
    ...shelf(2),
    glow(),
    ...needle(),
  ]);
}

function shelf(row: number): string[] {
  const random = chance(70 + row);
  const floor = 330 + row * 340;
  const count = 11;
  const board = [rect(0, floor, width, 34, 'url(#edge)'), rect(0, floor + 34, width, 26, '#2b1a10', 'opacity="0.55"')];
  const all = times(count, (index) => {
    const tall = random(150, 240);
    const x = 20 + index * 144 + random(-8, 8);
    const colour = colours[(index * 3 + row * 4) % colours.length] ?? '#ccc';
    return spool(x, floor, tall, colour, random(0, 1));
  });
  return [...all, ...board];
}

function spool(x: number, floor: number, tall: number, colour: string, used: number): string {
  const [w, top] = [118, floor - tall];
  const inset = 6 + used * 26;
  const turns = times(Math.floor((tall - 48) / 9), (turn) =>
    stroke(
      `M${x + inset} ${top + 30 + turn * 9} q${(w - inset * 2) / 2} 7 ${w - inset * 2} 0`,
      '#1a1420',
      1.6,
      'opacity="0.28"',
    ),
  );
  return group([
    ellipse(x + w / 2, floor - 4, w * 0.56, 12, '#1a100a', 'opacity="0.5"'),
    rect(x + inset, top + 18, w - inset * 2, tall - 36, colour, 'rx="10"'),
    rect(x + inset + 10, top + 20, 16, tall - 40, '#fff', 'opacity="0.28" rx="8"'),
    rect(x + w - inset - 26, top + 20, 22, tall - 40, '#150f1a', 'opacity="0.22" rx="8"'),
    ...turns,
    rect(x, floor - 24, w, 24, '#c39a68', 'rx="6"'),
    rect(x, top, w, 24, '#d9b583', 'rx="6"'),
    ellipse(x + w / 2, top + 3, w / 2 - 4, 8, '#e8cda0'),
    ellipse(x + w / 2, top + 3, 12, 4, '#5d4129'),
  ]);
}

function glow(): string {
  return group([ellipse(420, 250, 900, 640, 'url(#lamp)', 'opacity="0.55"')]);
}

/** The red thread goes from one shelf to the next, which is what a table is for. */
function needle(): string[] {
  return [
    stroke(
      'M228 520 Q300 700 560 640 T960 720 Q1120 770 1210 900',
      '#1a100a',
      7,
      'opacity="0.35" transform="translate(6 10)"',
    ),
    stroke('M228 520 Q300 700 560 640 T960 720 Q1120 770 1210 900', '#e0492f', 6),
    stroke('M1196 880 L1400 1020', '#e9edf0', 9),
    stroke('M1200 880 L1396 1016', '#fff', 3),
    circle(1210, 892, 5, '#3a2416'),
  ];
}

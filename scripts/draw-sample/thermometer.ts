// The thermometer in the hall at Helyg, from night to nine in the morning. The same drawing at every moment between.
import { chance, circle, ellipse, fade, group, halo, n, path, rect, stroke, times } from './kit.ts';

const [width, height] = [640, 360];
const [coldest, warmest] = [4, 18];

/** `part` of the night that has gone, from 0 to 1. */
export function thermometer(part: number, scale = 1): string {
  const light = part ** 1.4;
  const defs = [
    fade('wall', [mix('#39405a', '#efdcb4', light), mix('#242a40', '#d2b485', light)]),
    fade('sky', [mix('#0d1430', '#8fb6c9', light), mix('#27325c', '#f6dca6', light)]),
    fade('hill', [mix('#1a2340', '#93a972', light), mix('#121a30', '#6b8752', light)]),
    halo('sun', '#fff2c4', 0.95 * light),
    halo('warm', '#ffb066', 0.5 * part),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${defs.join('')}</defs>`,
    rect(0, 0, width, height, 'url(#wall)'),
    window(light),
    frost(part),
    sill(light, part),
    ellipse(505, 250, 170, 150, 'url(#warm)'),
    glass(part),
    '</svg>',
  ].join('');
}

function window(light: number): string {
  const sunAt = 210 - light * 90;
  return group([
    rect(40, 30, 340, 250, mix('#2b2a35', '#8a6540', light), 'rx="6"'),
    rect(54, 44, 312, 222, 'url(#sky)'),
    ellipse(260, sunAt, 130, 110, 'url(#sun)'),
    circle(260, sunAt, 18, mix('#27325c', '#fff6d8', light), `opacity="${n(light)}"`),
    path('M54 220 Q120 176 200 200 T366 186 V266 H54Z', 'url(#hill)'),
    path('M54 240 Q150 214 240 232 T366 222 V266 H54Z', mix('#0e1528', '#55703f', light)),
    rect(204, 44, 10, 222, mix('#2b2a35', '#8a6540', light)),
    rect(54, 148, 312, 9, mix('#2b2a35', '#8a6540', light)),
  ]);
}

/** Flowers of ice on the panes, gone from the middle first. */
function frost(part: number): string {
  const random = chance(23);
  const flowers = times(46, () => {
    const [x, y] = [random(58, 362), random(48, 262)];
    const edge = Math.min(x - 54, 366 - x, y - 44, 266 - y) / 110;
    const left = Math.max(0, 1 - part * 1.5 - edge * 0.35);
    const long = random(10, 24);
    const rays = times(6, (ray) => {
      const turn = (ray / 6) * Math.PI * 2 + x;
      return `M${n(x)} ${n(y)} l${n(Math.cos(turn) * long)} ${n(Math.sin(turn) * long)}`;
    });
    return stroke(rays.join(' '), '#eaf3fb', 1.6, `opacity="${n(left * 0.8)}"`);
  });
  return group(flowers);
}

function sill(light: number, part: number): string {
  const steam = times(3, (line) =>
    stroke(`M${118 + line * 14} 268 q-8 -14 0 -26 t0 -26`, '#fff6e4', 3, `opacity="${n(0.6 * part)}"`),
  );
  return group([
    rect(24, 278, 380, 18, mix('#3b3947', '#a9804f', light), 'rx="4"'),
    '<g transform="translate(0 -22)">',
    ...steam,
    path('M104 268 H152 L147 300 Q128 306 109 300Z', mix('#4a3f4d', '#c2563f', light)),
    stroke('M150 274 q18 2 12 14 q-4 8 -14 6', mix('#4a3f4d', '#c2563f', light), 5),
    '</g>',
  ]);
}

function glass(part: number): string {
  const degrees = coldest + (warmest - coldest) * part;
  const top = (degree: number) => 262 - degree * 9;
  const marks = times(11, (step) => {
    const y = top(step * 2);
    return group([
      rect(528, y - 1, step % 5 === 0 ? 22 : 12, 2.4, '#3a3128'),
      ...(step % 5 === 0 ? numeral(step * 2, 556, y) : []),
    ]);
  });
  return group([
    rect(440, 34, 150, 292, '#f6ead0', 'rx="14"'),
    rect(440, 34, 150, 292, 'none', 'rx="14" stroke="#a9804f" stroke-width="6"'),
    ...marks,
    rect(497, 60, 22, 214, '#e3e9ea', 'rx="11"'),
    rect(502, top(degrees), 12, 270 - top(degrees), '#c9362b', 'rx="5"'),
    circle(508, 284, 22, '#c9362b'),
    circle(501, 277, 6, '#f2a396'),
    rect(500, 66, 4, 190, '#fff', 'opacity="0.6" rx="2"'),
  ]);
}

/** 0, 10 or 20, drawn, so that it looks the same whatever letters a machine has. */
function numeral(degree: number, x: number, y: number): string[] {
  const zero = (left: number) => ellipse(left + 5, y, 4.6, 6.6, 'none', 'stroke="#3a3128" stroke-width="2.4"');
  if (degree === 0) return [zero(x)];
  const first = degree === 10 ? `M${x + 1} ${n(y - 4)} l4 -3 v13.6` : `M${x} ${n(y - 3)} q1 -4 5 -4 q5 1 3 6 l-8 8 h9`;
  return [stroke(first, '#3a3128', 2.4), zero(x + 13)];
}

/** Between two colours. */
function mix(from: string, to: string, part: number): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const between = [1, 3, 5].map((at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * part));
  return `#${between.map((one) => one.toString(16).padStart(2, '0')).join('')}`;
}

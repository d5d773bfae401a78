// A lane at night, and the van by its curtains.
import { at, chance, ellipse, fade, frame, group, halo, landscape, n, path, rect, stroke, times } from './kit.ts';
import { specks, stars } from './land.ts';
import { van } from './van-at-dusk.ts';

const { width, height } = landscape;

export function redCurtains(): string {
  const defs = [
    fade('sky', ['#0f1730', '#1d2a4d', '#3a4370']),
    fade('road', ['#2b3047', '#181c2c']),
    fade('body', ['#d9cdb6', '#b3a184']),
    fade('pane', ['#fff0b8', '#f7b552']),
    fade('stone', ['#4d5066', '#33364a']),
    halo('lamp', '#ffcf73', 0.85),
    halo('moon', '#dfe6f5', 0.7),
  ];
  return frame(landscape, defs, [
    sky(),
    ...houses(),
    road(),
    spill(),
    at(470, 470, 1.2, van('#c23f33')),
    wet(),
    ...rain(),
  ]);
}

function sky(): string {
  return group([
    rect(0, 0, width, 800, 'url(#sky)'),
    ...stars(19, 90, width, 420),
    ellipse(1330, 150, 210, 210, 'url(#moon)'),
    ellipse(1330, 150, 46, 46, '#eef2f8'),
  ]);
}

function houses(): string[] {
  const random = chance(12);
  return times(5, (index) => {
    const x = -60 + index * 350;
    const wide = 330;
    const top = 330 + random(-40, 60);
    const lit = times(4, (pane) => {
      const isLit = random(0, 1) > 0.55;
      const [px, py] = [x + 50 + (pane % 2) * 150, top + 60 + Math.floor(pane / 2) * 150];
      return group([
        rect(px, py, 74, 92, isLit ? 'url(#pane)' : '#232840', 'rx="4"'),
        rect(px + 34, py, 6, 92, '#3b3f56'),
        rect(px, py + 42, 74, 6, '#3b3f56'),
      ]);
    });
    return group([
      rect(x + 60, top - 190, 44, 110, '#33364a'),
      path(`M${x - 20} ${n(top)} L${x + 60} ${n(top - 130)} H${x + wide - 50} L${x + wide + 20} ${n(top)}Z`, '#2a2d42'),
      rect(x, top, wide, 800 - top, 'url(#stone)'),
      ...lit,
    ]);
  });
}

function road(): string {
  return group([
    path(`M0 790 Q800 770 ${width} 790 V${height} H0Z`, 'url(#road)'),
    rect(0, 776, width, 18, '#555a73'),
    path(`M0 ${height} L0 990 Q800 940 ${width} 990 V${height}Z`, '#12151f', 'opacity="0.5"'),
  ]);
}

function spill(): string {
  return group([
    ellipse(930, 650, 640, 330, 'url(#lamp)', 'opacity="0.65"'),
    path('M560 880 L1300 880 L1520 1067 L340 1067Z', '#ff9c5a', 'opacity="0.28" filter="url(#softer)"'),
  ]);
}

/** What is lit above lies red and gold in the wet below. */
function wet(): string {
  const streaks = [600, 790, 980].flatMap((x) => [
    rect(x, 890, 46, 160, '#d9503f', 'opacity="0.45" filter="url(#soft)"'),
    rect(x + 50, 890, 60, 170, '#ffcf73', 'opacity="0.5" filter="url(#soft)"'),
  ]);
  const ripples = times(26, (index) =>
    stroke(
      `M${360 + index * 42} ${920 + ((index * 37) % 120)} h${30 + ((index * 13) % 50)}`,
      '#ffe2ac',
      2.5,
      'opacity="0.3"',
    ),
  );
  return group([...streaks, ...ripples]);
}

function rain(): string[] {
  const random = chance(91);
  const drops = times(170, () => {
    const [x, y] = [random(0, width), random(0, height)];
    return stroke(
      `M${n(x)} ${n(y)} l-7 ${n(random(22, 46))}`,
      '#c9d4ea',
      1.6,
      `opacity="${random(0.1, 0.4).toFixed(2)}"`,
    );
  });
  return [...drops, ...specks(92, 60, [0, 900, width, height], '#e9e3d0', 2)];
}

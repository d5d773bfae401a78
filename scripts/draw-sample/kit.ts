// What every drawing of the sample is made of: a frame, plain shapes, gradients, and chance from a fixed seed.

export type Size = { readonly width: number; readonly height: number };
export const landscape: Size = { width: 1600, height: 1067 };
export const portrait: Size = { width: 1067, height: 1600 };

export type Chance = (from: number, to: number) => number;

/** Numbers that look random and are the same on every machine (mulberry32). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return (from, to) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return from + (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * (to - from);
  };
}

export function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** One decimal is finer than a pixel, and keeps the drawing the same on machines whose sine differs in the last bit. */
export const n = (value: number) => String(Math.round(value * 10) / 10);

export const path = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;

export const rect = (x: number, y: number, width: number, height: number, fill: string, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string, more = '') =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}" ${more}/>`;

export const stroke = (d: string, colour: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const group = (content: string | string[], more = '') => `<g ${more}>${[content].flat().join('')}</g>`;

export const at = (x: number, y: number, scale: number, content: string | string[]) =>
  group(content, `transform="translate(${n(x)} ${n(y)}) scale(${scale})"`);

/** Colours from top to bottom, evenly spaced. */
export function fade(id: string, colours: readonly string[], across = false): string {
  const end = across ? 'x2="1" y2="0"' : 'x2="0" y2="1"';
  return `<linearGradient id="${id}" x1="0" y1="0" ${end}>${stops(colours)}</linearGradient>`;
}

/** A light that thins out: the middle's colour, to nothing. */
export function halo(id: string, colour: string, opacity: number): string {
  const clear = `<stop offset="1" stop-color="${colour}" stop-opacity="0"/>`;
  const half = `<stop offset="0.45" stop-color="${colour}" stop-opacity="${opacity * 0.35}"/>`;
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/>${half}${clear}</radialGradient>`;
}

export function blur(id: string, radius: number): string {
  return `<filter id="${id}" x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${radius}"/></filter>`;
}

/** The whole drawing, with a little paper grain and darker corners over everything. */
export function frame(size: Size, defs: readonly string[], layers: readonly string[]): string {
  const { width, height } = size;
  const whole = (more: string) => `<rect width="${width}" height="${height}" ${more}/>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${grain}${corners}${blur('soft', 14)}${blur('softer', 40)}${defs.join('')}</defs>`,
    ...layers,
    whole('filter="url(#grain)" opacity="0.045"'),
    whole('fill="url(#corners)"'),
    '</svg>',
  ].join('\n');
}

const grain = `<filter id="grain"><feTurbulence type="fractalNoise" baseFrequency="0.35" numOctaves="2" seed="7"/><feColorMatrix values="0 0 0 0 0.5  0 0 0 0 0.45  0 0 0 0 0.4  1.6 0 0 0 -0.55"/></filter>`;

const corners = `<radialGradient id="corners" cx="0.5" cy="0.48" r="0.75"><stop offset="0.6" stop-color="#1a1522" stop-opacity="0"/><stop offset="1" stop-color="#1a1522" stop-opacity="0.32"/></radialGradient>`;

function stops(colours: readonly string[]): string {
  const last = Math.max(1, colours.length - 1);
  return colours.map((colour, index) => `<stop offset="${index / last}" stop-color="${colour}"/>`).join('');
}

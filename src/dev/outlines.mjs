// The only door to world-atlas (Natural Earth, 1:10m, 1:50m and 1:110m): its outlines, packed, as modules that the templates
// import when they draw a map: `import('./10m?outline')`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packOutline } from '../draw/pack-outline.ts';

const files = {
  '10m': import.meta.resolve('world-atlas/countries-10m.json'),
  '50m': import.meta.resolve('world-atlas/countries-50m.json'),
  '110m': import.meta.resolve('world-atlas/countries-110m.json'),
};
/** As it is written, and as tools that have resolved it before write it again: `/@id/__x00__10m?outline`. */
const asOutline = /(\d+m)\?outline$/;

export const outlines = {
  name: 'milepost-outlines',
  enforce: 'pre',
  resolveId(source) {
    const [outline] = asOutline.exec(source) ?? [];
    return outline && `\0${outline}`;
  },
  load(id) {
    const [, detail] = asOutline.exec(id) ?? [];
    if (detail === undefined) return undefined;
    const topology = JSON.parse(readFileSync(fileURLToPath(files[detail]), 'utf8'));
    const packed = JSON.stringify(JSON.stringify(packOutline(topology)));
    return `export default JSON.parse(${packed});`;
  },
};

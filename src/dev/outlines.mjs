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
const asOutline = '?outline';

export const outlines = {
  name: 'milepost-outlines',
  enforce: 'pre',
  resolveId(source) {
    if (!source.endsWith(asOutline)) return undefined;
    return `\0${source.slice(source.lastIndexOf('/') + 1)}`;
  },
  load(id) {
    if (!id.startsWith('\0') || !id.endsWith(asOutline)) return undefined;
    const topology = JSON.parse(readFileSync(fileURLToPath(files[id.slice(1, -asOutline.length)]), 'utf8'));
    const packed = JSON.stringify(JSON.stringify(packOutline(topology)));
    return `export default JSON.parse(${packed});`;
  },
};

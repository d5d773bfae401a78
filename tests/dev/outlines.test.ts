import { expect, test } from 'vitest';
import { outlines } from '../../src/dev/outlines.mjs';

test.each(['10m', '50m', '110m'])(
  'the outline %s is found by its name, and by the names that tools give it',
  (detail) => {
    const id = outlines.resolveId(`./${detail}?outline`) ?? '';
    for (const name of [id, `/@id/__x00__${detail}?outline`, `/work/src/draw/${detail}?outline`])
      expect(outlines.resolveId(name)).toBe(id);
    expect(outlines.load(id)).toMatch(/^export default JSON\.parse\("\{.*\}"\);$/);
  },
);

test('what is no outline is left to others', () => {
  expect(outlines.resolveId('./search-page.ts?program')).toBeUndefined();
  expect(outlines.load('/work/src/draw/outline.ts')).toBeUndefined();
});

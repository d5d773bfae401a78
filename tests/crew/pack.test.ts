import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openPack, packReader } from '../../src/crew/pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let packs = 0;
const newPack = () => {
  packs += 1;
  return openPack(join(folder, `pack-${packs}`));
};
const texts = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 });

test('every slice is read back as it was, from whichever pack', () => {
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const [one, other] = [newPack(), newPack()];
      const slices = [...left.map(one.add), ...right.map(other.add)];
      one.flush();
      other.flush();
      expect(slices.map(packReader().text)).toEqual([...left, ...right]);
    }),
    { numRuns: 50 },
  );
});

test('slices stand in their order between two texts', () => {
  fc.assert(
    fc.property(texts, (parts) => {
      const pack = newPack();
      const slices = parts.map(pack.add).reverse();
      pack.flush();
      const bytes = packReader().between(['«', '»'], slices);
      expect(Buffer.from(bytes).toString()).toBe(`«${parts.toReversed().join('')}»`);
    }),
    { numRuns: 50 },
  );
});

test('a pack that was cut short is not taken for whole', () => {
  const { at, pack } = newPack().add('short');
  expect(() => packReader().text({ pack, at, length: 50 })).toThrow('could not be read back whole');
});

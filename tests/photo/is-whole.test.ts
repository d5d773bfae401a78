import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWhole } from '../../src/photo/is-whole.ts';
import { drawing, revealing } from './sample-pictures.ts';

const thumbnail = await drawing(16, 16).jpeg().toBuffer();

test.each(['jpeg', 'png', 'webp', 'gif'] as const)('a %s with its end is whole, whatever follows it', async (kind) => {
  const bytes = await drawing(64, 40)[kind]().toBuffer();
  expect(isWhole(bytes, kind)).toBe(true);
  expect(isWhole(Buffer.concat([bytes, Buffer.alloc(100)]), kind)).toBe(true);
});

test.each(['jpeg', 'png', 'webp'] as const)('a %s that breaks off anywhere is not whole', async (kind) => {
  const bytes = await drawing(64, 40)[kind]().toBuffer();
  for (let length = 3; length < bytes.length - 8; length += 7)
    expect(isWhole(bytes.subarray(0, length), kind)).toBe(false);
});

test('a progressive JPEG with profiles is whole', async () => {
  expect(isWhole(await revealing(drawing(64, 40)).jpeg({ progressive: true }).toBuffer(), 'jpeg')).toBe(true);
});

test('the end of a thumbnail is not the end of the photo', async () => {
  const photo = await drawing(64, 40).jpeg().toBuffer();
  const segment = Buffer.from([0xff, 0xe1, (thumbnail.length + 2) >> 8, (thumbnail.length + 2) & 255]);
  const whole = Buffer.concat([photo.subarray(0, 2), segment, thumbnail, photo.subarray(2)]);
  expect(isWhole(whole, 'jpeg')).toBe(true);
  expect(isWhole(whole.subarray(0, -30), 'jpeg')).toBe(false);
});

test('any bytes have an answer', () => {
  const anyKind = fc.constantFrom('jpeg' as const, 'png' as const, 'webp' as const, 'gif' as const);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), anyKind, (bytes, kind) => {
      isWhole(Buffer.from(bytes), kind);
    }),
  );
});

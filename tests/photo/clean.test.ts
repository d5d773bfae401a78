import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PictureKind } from '../../src/model/picture.ts';
import { cleaned } from '../../src/photo/clean.ts';
import { hasPosition } from '../../src/photo/has-position.ts';
import { readExif, orientationAlone } from '../../src/photo/exif.ts';
import { openPicture, readHeader } from '../../src/photo/sharp.ts';
import { metadataIn } from './metadata-in.ts';
import { drawing, revealing, withCaption } from './sample-pictures.ts';

const kinds = ['jpeg', 'png', 'webp'] as const;
const pixels = (bytes: Buffer) => openPicture(bytes).autoOrient().raw().toBuffer();
const revealed = async (kind: (typeof kinds)[number], width = 90) => revealing(drawing(width, 60))[kind]().toBuffer();

function clean(bytes: Buffer, kind: PictureKind): Buffer {
  const made = cleaned(bytes, kind);
  if (!made) throw new Error('It could not be taken apart');
  return made;
}

test.each(kinds)('a %s that says where it was taken is known by it, and says it no more', async (kind) => {
  const plain = await revealed(kind);
  const bytes = kind === 'jpeg' ? withCaption(plain) : plain;
  expect(hasPosition(bytes, kind)).toBe(true);
  const made = clean(bytes, kind);
  expect(hasPosition(made, kind)).toBe(false);
  expect(metadataIn(bytes).length).toBeGreaterThan(2);
  expect(metadataIn(made).filter((mark) => !/^ICC|^iCC/.test(mark))).toEqual([]);
});

test.each(kinds)('what a %s draws is the same to the last bit, and its colours keep their profile', async (kind) => {
  const bytes = await revealed(kind);
  const made = clean(bytes, kind);
  expect((await pixels(made)).equals(await pixels(bytes))).toBe(true);
  expect((await openPicture(made).metadata()).icc).toEqual((await openPicture(bytes).metadata()).icc);
});

test.each(kinds)('a %s that is stored turned stays upright', async (kind) => {
  const bytes = await drawing(90, 60).withMetadata({ orientation: 6 })[kind]().toBuffer();
  const made = clean(bytes, kind);
  expect(await readHeader(made)).toMatchObject({ width: 60, height: 90 });
  expect((await pixels(made)).equals(await pixels(bytes))).toBe(true);
});

test.each(kinds)('a clean %s is left alone', async (kind) => {
  const made = clean(await revealed(kind), kind);
  expect(cleaned(made, kind)).toBe(made);
});

test('a WebP whose last chunk is not filled up can be taken apart', async () => {
  const plain = await drawing(90, 60).webp().toBuffer();
  const odd = Buffer.concat([plain, Buffer.from('note\x03\0\0\0abc', 'latin1')]);
  odd.writeUInt32LE(odd.length - 8, 4);
  expect(clean(odd, 'webp').equals(plain)).toBe(true);
});

test('a film that a phone hangs behind a photo goes', async () => {
  const bytes = await drawing(90, 60).jpeg({ progressive: true }).toBuffer();
  expect(clean(Buffer.concat([bytes, Buffer.from('ftypmp42 a film')]), 'jpeg').equals(bytes)).toBe(true);
});

test('of a clean JPEG nothing is left that tells', async () => {
  const bytes = withCaption(await revealing(drawing(90, 60)).jpeg().toBuffer());
  expect(metadataIn(clean(bytes, 'jpeg'))).toEqual(['ICC_PROFILE']);
});

test('a broken file is never cleaned to another picture, and never ends the program', async () => {
  for (const kind of kinds) {
    const bytes = await revealed(kind);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, value, length) => {
        const broken = Buffer.from(bytes.subarray(0, Math.max(12, length)));
        broken[at % broken.length] = value;
        const made = cleaned(broken, kind);
        expect(made === undefined || made.length <= broken.length + 60).toBe(true);
        hasPosition(broken, kind);
      }),
      { numRuns: 300 },
    );
  }
});

test('of EXIF only what makes sense is read', () => {
  expect(readExif(orientationAlone(6))).toEqual({ orientation: 6, hasPosition: false });
  expect(readExif(orientationAlone(1))).toEqual({ hasPosition: false });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.constantFrom('II*\0', 'MM\0*', ''), (rest, head) => {
      expect(readExif(Buffer.concat([Buffer.from(head, 'latin1'), rest]))).toHaveProperty('hasPosition');
    }),
  );
});

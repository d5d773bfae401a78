import { expect, test } from 'vitest';
import { drawPng, openPicture, rasterise, readHeader } from '../../src/photo/sharp.ts';
import { boxOf, claimedPng, drawing, revealing, withChunks } from './sample-pictures.ts';

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="red"/></svg>';

test('a drawing of our own becomes a JPEG of its own size', async () => {
  const { format, width, height } = await openPicture(await rasterise(svg)).metadata();
  expect({ format, width, height }).toEqual({ format: 'jpeg', width: 40, height: 20 });
});

test.each(['jpeg', 'png', 'webp', 'gif'] as const)('a %s is read', async (kind) => {
  const bytes = await drawing(20, 10)[kind]().toBuffer();
  expect((await openPicture(bytes).metadata()).format).toBe(kind);
});

test('nothing else is read as a photo', async () => {
  const real = await Promise.all([drawing(20, 10).avif().toBuffer(), drawing(20, 10).tiff().toBuffer()]);
  for (const bytes of [
    ...real,
    Buffer.from(svg),
    boxOf('heic'),
    Buffer.from('%PDF-1.7\n'),
    Buffer.from('P6 1 1 255\n'),
  ]) {
    expect(() => openPicture(bytes)).toThrow('Unsupported picture');
    await expect(readHeader(bytes)).rejects.toThrow('Unsupported picture');
  }
});

// Good bytes, past the door that asks what they are: the decoders would draw them, were they not blocked.
test('other decoders are blocked even for drawings', async () => {
  const real = [await drawing(20, 10).avif().toBuffer(), await drawing(20, 10).tiff().toBuffer()];
  for (const bytes of real) {
    await expect(rasterise(bytes as unknown as string)).rejects.toThrow('unsupported image format');
    await expect(drawPng(bytes as unknown as string)).rejects.toThrow('unsupported image format');
  }
});

test('a drawing that begins like a photo is not drawn', async () => {
  for (const start of ['GIF89a', '\xff\xd8\xff', 'RIFF1234WEBP'])
    await expect(readHeader(Buffer.from(start + svg, 'latin1'))).rejects.toThrow(
      /corrupt header|cannot be taken apart/,
    );
});

test.each(['jpeg', 'png', 'webp'] as const)('a decoder is given nothing of a %s but what is drawn', async (kind) => {
  const bytes = await revealing(drawing(20, 10)).withMetadata({ orientation: 6 }).withXmp('<x/>')[kind]().toBuffer();
  const told = await openPicture(kind === 'png' ? withNote(bytes) : bytes).metadata();
  expect(told).toMatchObject({ format: kind, width: 20, height: 10, orientation: 6 });
  expect(told).not.toHaveProperty('xmp');
  expect(told).not.toHaveProperty('comments');
  expect(told.exif?.includes('Somebody')).toBe(false);
});

test('many drawings and photos are opened at the same time', async () => {
  const photo = await drawing(20, 10).png().toBuffer();
  const work = Array.from({ length: 400 }, (_, n) => (n % 4 ? openPicture(photo).toBuffer() : rasterise(svg)));
  expect((await Promise.all(work)).length).toBe(400);
});

test('a picture of too many pixels is not decoded', async () => {
  await expect(openPicture(claimedPng(12_000, 9_000)).resize(10).toBuffer()).rejects.toThrow('exceeds pixel limit');
});

function withNote(png: Buffer): Buffer {
  return withChunks(png, Buffer.from('tEXtComment\0Somebody', 'latin1'));
}

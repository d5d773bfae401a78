import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kindOfPicture } from '../../src/photo/kind-of-picture.ts';
import { boxOf, drawing } from './sample-pictures.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

test('a picture is known by its first bytes', async () => {
  const small = drawing(8, 8);
  for (const kind of ['jpeg', 'png', 'gif', 'webp'] as const)
    expect(kindOfPicture(await small.clone()[kind]().toBuffer())).toBe(kind);
});

test('AVIF and HEIC are told apart by their brands', () => {
  expect(kindOfPicture(boxOf('avif'))).toBe('avif');
  expect(kindOfPicture(boxOf('avis'))).toBe('avif');
  expect(kindOfPicture(boxOf('heic'))).toBe('heic');
  expect(kindOfPicture(boxOf('mif1'))).toBe('heic');
  expect(kindOfPicture(latin1('\0\0\0\x18ftypmp42\0\0\0\0isommp42'))).toBeUndefined();
});

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
  ['\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<svg:svg>', 'svg'],
  ['II*\0rest', 'tiff'],
  ['MM\0*rest', 'tiff'],
  [`BM${'\0'.repeat(12)}\x28${'\0'.repeat(40)}`, 'bmp'],
])('%j is %s', (text, kind) => {
  expect(kindOfPicture(latin1(text))).toBe(kind);
});

test.each([
  '',
  'Dear all,',
  'BMW gave us a van',
  '<!doctype html><svg>',
  '<html><body><svg>',
  'I wrote <svg>',
  'RIFF....WAVE',
  '%PDF-1.7',
])('%j is no picture', (text) => {
  expect(kindOfPicture(latin1(text))).toBeUndefined();
});

test('any bytes have an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      kindOfPicture(bytes);
    }),
  );
});

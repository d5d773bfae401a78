// What a file is by its first bytes, as names lie: a WebP saved as `.jpg` is common.
import type { PictureKind } from '../model/picture.ts';

export type FileKind = PictureKind | 'avif' | 'heic' | 'svg' | 'tiff' | 'bmp';

const heicBrands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'];

// Sizes of the header that follows a BMP's file header. Without them, a letter about a BMW is a picture.
const bmpHeaderSizes = [12, 40, 52, 56, 64, 108, 124];

/** Absent: no picture of a kind known here. The first 4 KB are enough. */
export function kindOfPicture(bytes: Uint8Array): FileKind | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (head.startsWith('GIF87a') || head.startsWith('GIF89a')) return 'gif';
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'webp';
  if (head.startsWith('ftyp', 4)) return kindOfBox(head);
  if (['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].includes(head.slice(0, 4))) return 'tiff';
  if (head.startsWith('BM') && bmpHeaderSizes.includes(head.charCodeAt(14))) return 'bmp';
  return isDrawing(head) ? 'svg' : undefined;
}

/** Photos are what is published; the other kinds are known only to be refused by name. */
export function isPhoto(kind: FileKind | undefined): kind is PictureKind {
  return kind === 'jpeg' || kind === 'png' || kind === 'gif' || kind === 'webp';
}

/** ISO base media files list their brands: the main one, a version, then those they agree with. */
function kindOfBox(head: string): 'avif' | 'heic' | undefined {
  const length = Buffer.from(head.slice(0, 4), 'latin1').readUInt32BE();
  const brands = Array.from(head.slice(8, Math.max(12, length)).matchAll(/.{4}/gs), ([brand]) => brand);
  if (brands.includes('avif') || brands.includes('avis')) return 'avif';
  return brands.some((brand) => heicBrands.includes(brand)) ? 'heic' : undefined;
}

function isDrawing(head: string): boolean {
  const text = head
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  const isPage = text.startsWith('<!doctype html') || /<html[\s>]/.test(text);
  return text.startsWith('<') && !isPage && /<(?:\w{1,20}:)?svg[\s>]/.test(text);
}

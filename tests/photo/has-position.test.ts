// Places in a file where a position hides, and which are all empty once it is clean.
import { deflateSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import type { PictureKind } from '../../src/model/picture.ts';
import { cleaned } from '../../src/photo/clean.ts';
import { hasPosition } from '../../src/photo/has-position.ts';
import { openPicture } from '../../src/photo/sharp.ts';
import { box } from '../media/media-files.ts';
import { drawing, revealing, withChunks } from './sample-pictures.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const plain = drawing(90, 60);
const [jpeg, png, gif] = [await plain.jpeg().toBuffer(), await plain.png().toBuffer(), await plain.gif().toBuffer()];
const webp = await plain.webp().toBuffer();
const telling = await revealing(drawing(30, 20)).jpeg().toBuffer();
const exif = telling.subarray(telling.indexOf('Exif\0\0'), telling.indexOf('Exif\0\0') + 400);
const xmp = latin1('<x:xmpmeta><rdf:Description exif:GPSLatitude="53,30.1N" exif:GPSLongitude="1,20.2W"/></x:xmpmeta>');
const drone = latin1('<x:xmpmeta><rdf:Description drone-dji:GpsLatitude="+53.5" drone-dji:GpsLongtitude="-1.3"/>');
const film = Buffer.concat([
  box('ftyp', latin1('mp42')),
  box('moov', box('udta', box('\xa9xyz', latin1('\0\x12\x15\xc7+53.5000-001.3000/')))),
]);
const letters = (bytes: Buffer) =>
  latin1(`\nexif\n${String(bytes.length).padStart(8)}\n${bytes.toString('hex').replace(/.{72}/g, '$&\n')}\n`);

function segment(marker: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content]);
}
const inJpeg = (...segments: readonly Buffer[]) => Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
const more = (part: Buffer) => segment(0xe1, latin1(`http://ns.adobe.com/xmp/extension/\0${'A'.repeat(40)}`), part);

function inGif(block: Buffer): Buffer {
  const magic = Buffer.from([1, ...Array.from({ length: 256 }, (_, index) => 255 - index), 0]);
  return Buffer.concat([gif.subarray(0, -1), latin1('\x21\xff\x0bXMP DataXMP'), block, magic, gif.subarray(-1)]);
}

const hidden: Readonly<Record<string, readonly [PictureKind, Buffer]>> = {
  'EXIF of a JPEG': ['jpeg', telling],
  'a second EXIF': ['jpeg', inJpeg(segment(0xe1, latin1('Exif\0\0MM\0*\0\0\0\x08\0\0')), segment(0xe1, exif))],
  'XMP of a JPEG': ['jpeg', inJpeg(segment(0xe1, latin1('http://ns.adobe.com/xap/1.0/\0'), xmp))],
  'XMP that is continued': ['jpeg', inJpeg(more(xmp.subarray(0, 40)), more(xmp.subarray(40)))],
  'a small copy of the photo': ['jpeg', inJpeg(segment(0xe0, latin1('JFXX\0\x10'), telling.subarray(0, 2000)))],
  'a second picture behind it': ['jpeg', Buffer.concat([jpeg, telling])],
  'XMP of a drone': ['jpeg', inJpeg(segment(0xe1, latin1('http://ns.adobe.com/xap/1.0/\0'), drone))],
  'the film of a moving photo': ['jpeg', Buffer.concat([jpeg, film])],
  'the film of another maker': ['jpeg', Buffer.concat([jpeg, latin1('MotionPhoto_Data'), film, latin1('SEFT')])],
  'a film behind a WebP': ['webp', Buffer.concat([webp, film])],
  'XMP of a PNG': ['png', withText('iTXtXML:com.adobe.xmp\0\0\0\0\0', xmp)],
  'packed XMP of a PNG': ['png', withText('iTXtXML:com.adobe.xmp\0\x01\0\0\0', deflateSync(xmp))],
  'EXIF in letters': ['png', withText('tEXtRaw profile type exif\0', letters(exif))],
  'EXIF in packed letters': ['png', withText('zTXtRaw profile type APP1\0\0', deflateSync(letters(exif)))],
  'XMP of a GIF': ['gif', inGif(xmp)],
};

function withText(name: string, content: Buffer): Buffer {
  return withChunks(png, Buffer.concat([latin1(name), content]));
}

test.each(Object.entries(hidden))(
  '%s says where it was taken, and no more once it is clean',
  async (_, [kind, bytes]) => {
    expect(hasPosition(bytes, kind)).toBe(true);
    const made = cleaned(bytes, kind) ?? Buffer.alloc(0);
    expect(hasPosition(made, kind)).toBe(false);
    for (const secret of [exif.subarray(0, 60), xmp, drone, film, latin1('GPSLatitude'), latin1('JFXX')])
      expect(made.includes(secret)).toBe(false);
    const pixels = (file: Buffer) => openPicture(file).raw().toBuffer();
    expect((await pixels(made)).equals(await pixels(bytes))).toBe(true);
  },
);

test('a picture that tells nothing of a place has none', () => {
  expect([hasPosition(jpeg, 'jpeg'), hasPosition(png, 'png'), hasPosition(gif, 'gif')]).toEqual([false, false, false]);
  const words = withText('iTXtXML:com.adobe.xmp\0\0\0\0\0', latin1('<x:xmpmeta>Mill Lane</x:xmpmeta>'));
  expect(hasPosition(words, 'png')).toBe(false);
});

test('notes of a GIF go, and it moves as before', async () => {
  const film = await drawing(30, 60, 3).gif({ loop: 0, delay: 80 }).toBuffer();
  const note = latin1('\x21\xfe\x05Aisha\0');
  const made = cleaned(Buffer.concat([film.subarray(0, -1), note, film.subarray(-1), latin1('behind')]), 'gif');
  expect(made?.equals(film)).toBe(true);
});

test('the small copy within JFIF goes', () => {
  const [head, dots] = [latin1('JFIF\0\x01\x02\0\0\x01\0\x01\x02\x01'), latin1('abcdef')];
  const rest = jpeg.subarray(2 + 2 + jpeg.readUInt16BE(4));
  const file = Buffer.concat([jpeg.subarray(0, 2), segment(0xe0, head, dots), rest]);
  const made = cleaned(file, 'jpeg');
  expect(made?.includes('abcdef')).toBe(false);
  expect(
    made?.equals(Buffer.concat([jpeg.subarray(0, 2), segment(0xe0, head.subarray(0, 12), Buffer.alloc(2)), rest])),
  ).toBe(true);
});

const intel = latin1('II*\0\x08\0\0\0');

test('a file full of beginnings is told to have a position, and a longer one is not read for longer', () => {
  const listOf300 = Buffer.concat([intel, Buffer.from([300 & 255, 300 >> 8, 0, 1, 3, 0])]);
  const readsOf = (size: number) => {
    const reads = vi.spyOn(Buffer.prototype, 'readUInt16LE');
    const file = Buffer.concat([jpeg, Buffer.alloc(size, listOf300)]);
    expect(hasPosition(file, 'jpeg')).toBe(true);
    expect(hasPosition(file.subarray(jpeg.length), 'heic')).toBe(true);
    const count = reads.mock.calls.length;
    reads.mockRestore();
    return count;
  };
  expect(readsOf(20_000)).toBeGreaterThan(64 * 300);
  expect(readsOf(400_000)).toBe(readsOf(20_000));
  expect(hasPosition(Buffer.alloc(400_000, intel), 'heic')).toBe(true);
});

test('a few beginnings that lead nowhere are no position, and one among them that leads there is', () => {
  const few = Buffer.alloc(8 * 60, intel);
  expect(hasPosition(Buffer.concat([jpeg, few]), 'jpeg')).toBe(false);
  expect(hasPosition(Buffer.concat([jpeg, few, telling]), 'jpeg')).toBe(true);
});

import { createHash } from 'node:crypto';
import { chmod, mkdir, symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { measurePicture } from '../../src/photo/measure.ts';
import { boxOf, claimedPng, drawing, layeredJpeg, withCaption, withChunks } from './sample-pictures.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();

const refusal = (refused: string, detail: unknown = expect.any(String)) => ({ refused, detail });

test('facts are measured, and the name of the file does not count', async () => {
  const bytes = await drawing(300, 200).webp().toBuffer();
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const facts = { digest, kind: 'webp', width: 300, height: 200, bytes: bytes.length };
  expect(await measurePicture(await folder.put('lying.jpg', bytes))).toEqual(facts);
});

test.each([1, 2, 3, 4])('width and height of orientation %i are as stored', async (orientation) => {
  const bytes = await drawing(300, 200).withMetadata({ orientation }).jpeg().toBuffer();
  expect(await measurePicture(await folder.put('stored.jpg', bytes))).toMatchObject({ width: 300, height: 200 });
});

test.each([5, 6, 7, 8])('width and height of orientation %i are exchanged', async (orientation) => {
  const bytes = await drawing(300, 200).withMetadata({ orientation }).jpeg().toBuffer();
  expect(await measurePicture(await folder.put('turned.jpg', bytes))).toMatchObject({ width: 200, height: 300 });
});

test('what is not there is missing', async () => {
  expect(await measurePicture(join(folder.path, 'gone.jpg'))).toEqual(refusal('missing'));
  expect(await measurePicture(join(folder.path, 'gone.jpg\0.png'))).toEqual(refusal('missing'));
  expect(await measurePicture(join(folder.path, 'x'.repeat(300)))).toEqual(refusal('missing'));
  await symlink('circle.jpg', join(folder.path, 'circle.jpg'));
  expect(await measurePicture(join(folder.path, 'circle.jpg'))).toEqual(refusal('missing'));
});

test('a folder, a text and an empty file are no pictures', async () => {
  await mkdir(join(folder.path, 'folder.jpg'));
  expect(await measurePicture(join(folder.path, 'folder.jpg'))).toEqual(refusal('not-a-picture'));
  expect(await measurePicture(await folder.put('letter.jpg', 'Dear all,'))).toEqual(refusal('not-a-picture'));
  expect(await measurePicture(await folder.put('empty.jpg', ''))).toEqual(refusal('not-a-picture'));
});

test('AVIF, HEIC, SVG, TIFF and BMP are not supported', async () => {
  const files = {
    avif: boxOf('avif'),
    heic: boxOf('heic'),
    svg: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    tiff: await drawing(8, 8).tiff().toBuffer(),
    bmp: Buffer.concat([Buffer.from('BM'), Buffer.alloc(12), Buffer.from([40]), Buffer.alloc(80)]),
  };
  for (const [kind, bytes] of Object.entries(files))
    expect(await measurePicture(await folder.put('photo.jpg', bytes))).toEqual(refusal('unsupported', kind));
});

test('a JPEG that breaks off is damaged, even within its header', async () => {
  const bytes = withCaption(await drawing(300, 200).jpeg().toBuffer());
  for (const length of [4, 30, 200, bytes.length >> 1, bytes.length - 2])
    expect(await measurePicture(await folder.put('cut.jpg', bytes.subarray(0, length)))).toEqual(refusal('damaged'));
});

test('first bytes alone are damaged', async () => {
  for (const start of ['\xff\xd8\xff', '\x89PNG\r\n\x1a\n', 'GIF89a', 'RIFF\x04\0\0\0WEBP'])
    expect(await measurePicture(await folder.put('start', Buffer.from(start, 'latin1')))).toEqual(refusal('damaged'));
});

test('sizes that would fill the memory are too large, and are refused at once', async () => {
  for (const [width, height] of [
    [65_535, 1],
    [1, 20_001],
    [10_001, 10_000],
  ] as const)
    expect(await measurePicture(await folder.put('bomb.png', claimedPng(width, height)))).toEqual(refusal('too-large'));
});

test('a size that no decoder holds is damage', async () => {
  const path = await folder.put('bomb.png', claimedPng(2_000_000_000, 2_000_000_000));
  expect(await measurePicture(path)).toEqual(refusal('damaged'));
});

function gifOf(width: number, height: number, frames: number): Buffer {
  const size = Buffer.from([width & 255, width >> 8, height & 255, height >> 8]);
  const [before, place] = [
    Buffer.from('\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0', 'latin1'),
    Buffer.from([0, 2, 2, 0x44, 1, 0]),
  ];
  const frame = Buffer.concat([before, size, place]);
  const rest = Buffer.from('\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  return Buffer.concat([Buffer.from('GIF89a'), size, rest, ...Array<Buffer>(frames).fill(frame), Buffer.from(';')]);
}

test('a film is told from a picture, and is too large sooner', async () => {
  const measured = async (bytes: Buffer) => measurePicture(await folder.put('film.gif', bytes));
  expect(await measured(gifOf(2500, 2000, 1))).not.toHaveProperty('frames');
  expect(await measured(gifOf(2500, 2000, 10))).toMatchObject({ frames: 10 });
  expect(await measured(gifOf(2500, 2000, 11))).toEqual(refusal('too-large'));
});

const dot = Buffer.from('\x21\xf9\x04\0\0\0\0\0\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0', 'latin1');
const dots = (count: number) => {
  const header = Buffer.from('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
  return Buffer.concat([header, Buffer.alloc(count * dot.length, dot), Buffer.from(';')]);
};

test('a thousand frames are a film, and more are too many, however small they are', async () => {
  expect(await measurePicture(await folder.put('film.gif', dots(1000)))).toMatchObject({ kind: 'gif', width: 1 });
  expect(await measurePicture(await folder.put('film.gif', dots(1001)))).toEqual(
    refusal('too-large', 'more frames or parts than a decoder should list'),
  );
  const film = Buffer.concat([
    Buffer.from('RIFF\0\0\0\0WEBP', 'latin1'),
    Buffer.alloc(1001 * 8, Buffer.from('ANMF\0\0\0\0', 'latin1')),
  ]);
  expect(await measurePicture(await folder.put('film.webp', film))).toMatchObject({ refused: 'too-large' });
});

test('a file with very many notes in it is refused before they are listed', async () => {
  const [jpeg, png] = [await drawing(30, 20).jpeg().toBuffer(), await drawing(30, 20).png().toBuffer()];
  const segment = Buffer.from([0xff, 0xfe, 0, 2]);
  const chunk = Buffer.concat([Buffer.alloc(4), Buffer.from('tEXt'), Buffer.alloc(4)]);
  const segments = (count: number) => [jpeg.subarray(0, 2), Buffer.alloc(4 * count, segment), jpeg.subarray(2)];
  const chunks = (count: number) => [png.subarray(0, 33), Buffer.alloc(12 * count, chunk), png.subarray(33)];
  for (const [name, crowded] of [
    ['a.jpg', segments],
    ['a.png', chunks],
  ] as const)
    expect(await measurePicture(await folder.put(name, Buffer.concat(crowded(20_001))))).toMatchObject({
      refused: 'too-large',
    });
  expect(await measurePicture(await folder.put('a.jpg', Buffer.concat(segments(100))))).toMatchObject({ width: 30 });
});

test('a JPEG that is drawn in more layers than a decoder should walk through is too large', async () => {
  const measured = async (bytes: Buffer) => measurePicture(await folder.put('layers.jpg', bytes));
  const counted = refusal('too-large', 'more frames or parts than a decoder should list');
  expect(await measured(layeredJpeg(8000, 8000, 61))).toEqual(counted);
  expect(await measured(layeredJpeg(8000, 8000, 60))).toMatchObject({ width: 8000 });
  expect(await measured(layeredJpeg(800, 800, 500))).toMatchObject({ width: 800 });
  const between = Buffer.concat([layeredJpeg(8000, 8000, 10).subarray(0, -2), Buffer.from('between')]);
  expect(await measured(Buffer.concat([between, layeredJpeg(8000, 8000, 51).subarray(2)]))).toEqual(counted);
});

test('notes that fill gigabytes when they are unpacked are never unpacked', async () => {
  const full = deflateSync(Buffer.alloc(50_000_000), { level: 1 });
  const note = Buffer.concat([Buffer.from('zTXtnote\0\0', 'latin1'), full]);
  const bytes = withChunks(await drawing(30, 20).png().toBuffer(), ...Array<Buffer>(150).fill(note));
  expect(await measurePicture(await folder.put('notes.png', bytes))).toMatchObject({ width: 30 });
});

test('a file over 40 MB is not read', async () => {
  const path = await folder.put('huge.gif', 'GIF89a');
  await truncate(path, 50 * 1024 * 1024);
  expect(await measurePicture(path)).toEqual(refusal('too-large', '52428800 bytes'));
});

test.skipIf(process.getuid?.() === 0)('a file that may not be read is damaged, as far as anybody can see', async () => {
  const path = await folder.put('locked.jpg', await drawing(8, 8).jpeg().toBuffer());
  await chmod(path, 0);
  expect(await measurePicture(path)).toEqual(refusal('damaged', 'EACCES'));
});

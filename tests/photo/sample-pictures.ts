// Pictures made for the tests, with everything in them that must not be published.
import { crc32 } from 'node:zlib';
import { openPicture, type OpenedPicture } from '../../src/photo/sharp.ts';

type Colour = readonly [number, number, number];

/** A red left half and a blue right half, with a slope of green so that no two places are alike. Frames share the height. */
export function drawing(width = 1600, height = 1000, frames = 1): OpenedPicture {
  const pixels = Buffer.alloc(width * height * 3);
  for (let at = 0; at < pixels.length; at += 3) {
    const isLeft = (at / 3) % width < width / 2;
    pixels[at] = isLeft ? 220 : 20;
    pixels[at + 1] = (at * 120) / pixels.length;
    pixels[at + 2] = isLeft ? 20 : 220;
  }
  const film = frames > 1 ? { pageHeight: height / frames } : {};
  return openPicture(pixels, { raw: { width, height, channels: 3, ...film } });
}

const place = {
  IFD0: { Make: 'Phone', Copyright: 'Somebody' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 0/1' },
};

const xmp =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>';

/** With position, XMP and a colour profile. */
export function revealing(picture: OpenedPicture): OpenedPicture {
  return picture.withExif(place).withXmp(xmp).withIccProfile('p3');
}

/** Adds an IPTC block, where Photoshop keeps captions and names. */
export function withCaption(jpeg: Buffer): Buffer {
  const record = Buffer.from([0x1c, 2, 120, 0, 6, ...Buffer.from('Aisha ')]);
  const resource = Buffer.concat([Buffer.from('8BIM'), Buffer.from([4, 4, 0, 0, 0, 0, 0, record.length]), record]);
  const data = Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource]);
  const length = Buffer.from([0xff, 0xed, 0, data.length + 2 + (data.length % 2)]);
  return Buffer.concat([jpeg.subarray(0, 2), length, data, Buffer.alloc(data.length % 2), jpeg.subarray(2)]);
}

/** The header of a PNG that claims this size, and nothing else that is true. */
export function claimedPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(17);
  header.write('IHDR', 'latin1');
  header.writeUInt32BE(width, 4);
  header.writeUInt32BE(height, 8);
  header.set([8, 2], 12);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk(header),
    chunk(Buffer.from('IDAT')),
    chunk(Buffer.from('IEND')),
  ]);
}

/** With these chunks, each its name and what it holds, behind its header. */
export function withChunks(png: Buffer, ...bodies: readonly Buffer[]): Buffer {
  return Buffer.concat([png.subarray(0, 33), ...bodies.map(chunk), png.subarray(33)]);
}

/** A JPEG in one colour that is drawn in so many layers; each has nothing to draw. */
export function layeredJpeg(width: number, height: number, layers: number): Buffer {
  const frame = Buffer.from([0xff, 0xc2, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0]);
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const tables = Buffer.concat([
    Buffer.from([0xff, 0xdb, 0, 67, 0, ...Array<number>(64).fill(1)]),
    ...[0x00, 0x10].map((table) => Buffer.from([0xff, 0xc4, 0, 20, table, 1, ...Array<number>(15).fill(0), 0])),
  ]);
  const layer = Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    tables,
    frame,
    ...Array<Buffer>(layers).fill(layer),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function chunk(body: Buffer): Buffer {
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(body.length - 4);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}

/** The start of an AVIF or HEIC file. */
export function boxOf(brand: string): Buffer {
  return Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    Buffer.from(`ftyp${brand}\0\0\0\0mif1miaf`, 'latin1'),
    Buffer.alloc(64),
  ]);
}

/** Colour of the middle of a quarter of the picture, each counted from 0. */
export async function colourAt(picture: Buffer, column: number, row: number): Promise<Colour> {
  const { data, info } = await openPicture(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at =
    (Math.floor(info.height * (row + 0.5) * 0.5) * info.width + Math.floor(info.width * (column + 0.5) * 0.5)) *
    info.channels;
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
}

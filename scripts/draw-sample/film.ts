// A film without sound from drawings: a lossy WebP holds one key frame of VP8, and WebM holds such frames with their times.
// Source: RFC 9649, 2.5; RFC 9559.
import { rasterise } from '../../src/photo/sharp.ts';

export type Film = {
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  readonly frames: readonly string[];
};

export async function film({ width, height, seconds, frames }: Film): Promise<Buffer> {
  const step = (seconds * 1000) / frames.length;
  const pictures: Buffer[] = [];
  for (const frame of frames) pictures.push(keyFrame(await rasterise(frame, 'webp')));
  const header = element(0x1a45dfa3, [
    element(0x4286, number(1)),
    element(0x42f7, number(1)),
    element(0x42f2, number(4)),
    element(0x42f3, number(8)),
    element(0x4282, Buffer.from('webm')),
    element(0x4287, number(2)),
    element(0x4285, number(2)),
  ]);
  const duration = Buffer.alloc(8);
  duration.writeDoubleBE(seconds * 1000);
  const information = element(0x1549a966, [
    element(0x2ad7b1, number(1_000_000)),
    element(0x4d80, Buffer.from('Milepost')),
    element(0x5741, Buffer.from('Milepost')),
    element(0x4489, duration),
  ]);
  const track = element(0xae, [
    element(0xd7, number(1)),
    element(0x73c5, number(1)),
    element(0x83, number(1)),
    element(0x86, Buffer.from('V_VP8')),
    element(0xe0, [element(0xb0, number(width)), element(0xba, number(height))]),
  ]);
  const blocks = pictures.map((picture, index) => {
    const head = Buffer.from([0x81, 0, 0, 0x80]);
    head.writeInt16BE(Math.round(index * step), 1);
    return element(0xa3, Buffer.concat([head, picture]));
  });
  const cluster = element(0x1f43b675, [element(0xe7, number(0)), ...blocks]);
  return Buffer.concat([header, element(0x18538067, [information, element(0x1654ae6b, track), cluster])]);
}

function keyFrame(webp: Buffer): Buffer {
  if (webp.toString('latin1', 12, 16) !== 'VP8 ') throw new Error('The picture is not one frame of VP8');
  return webp.subarray(20, 20 + webp.readUInt32LE(16));
}

/** With a length of eight bytes, as every program reads it. */
function element(id: number, content: Buffer | readonly Buffer[]): Buffer {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.concat(content);
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(bytes.length));
  size[0] = 1;
  return Buffer.concat([Buffer.from(id.toString(16), 'hex'), size, bytes]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

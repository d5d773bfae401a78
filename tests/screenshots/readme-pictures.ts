// The pictures of README.md, put together from pictures of pages: a desk, and phones side by side.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPicture } from '../../src/photo/sharp.ts';

const jpeg = { quality: 72, mozjpeg: true };

const phones = ['milestone-390-light', 'organisation-390-dark', 'post-390-rtl'];
const phone = { width: 390, height: 760, gap: 30 };

/** `shots` is the folder of pictures that `npm run screenshots` made; the two of README.md go to `out`. */
export async function makeReadmePictures(shots: string, out: string): Promise<void> {
  const read = (name: string) => openPicture(readFileSync(join(shots, `${name}.jpg`)));
  const desk = read('home-1280-light').extract({ left: 0, top: 0, width: 1280, height: 1180 });
  writeFileSync(join(out, 'desk.jpg'), await desk.resize(1000).jpeg(jpeg).toBuffer());
  const width = phones.length * (phone.width + phone.gap) - phone.gap;
  const ground = Buffer.alloc(width * phone.height * 3, 0xff);
  const placed = phones.map(async (name, index) => ({
    input: await read(name).extract({ left: 0, top: 0, width: phone.width, height: phone.height }).png().toBuffer(),
    left: index * (phone.width + phone.gap),
    top: 0,
  }));
  const raw = { width, height: phone.height, channels: 3 } as const;
  const side = openPicture(ground, { raw }).composite(await Promise.all(placed));
  writeFileSync(join(out, 'phones.jpg'), await side.jpeg(jpeg).toBuffer());
}

// A network whose posts show photos of 12 megapixels, as phones take them, no two alike.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPicture } from '../../src/photo/sharp.ts';
import { chance } from './chance.ts';

const [width, height] = [4000, 3000];
const photosAPost = 10;

export async function writePhotos(content: string, count: number, onPhoto: (done: number) => void): Promise<void> {
  const room = join(content, 'organisations', 'bench');
  mkdirSync(room, { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'name: Bench\nurl: https://bench.example\nas-of: 2026-07-01\n');
  writeFileSync(join(room, 'organisation.md'), '---\nname: Bench\n---\n');
  const scene = grain();
  for (let from = 0; from < count; from += photosAPost) {
    const names = Array.from(
      { length: Math.min(photosAPost, count - from) },
      (_, index) => `photo-${from + index}.jpg`,
    );
    const post = join(room, 'posts', `2026-01-01-photos-${from}`);
    mkdirSync(post, { recursive: true });
    const body = names.map((name) => `![${name.replace(/\D/g, '')} of the day](${name})\n`).join('\n');
    writeFileSync(join(post, 'index.md'), `---\ntitle: Photos from ${from}\n---\n\n${body}`);
    for (const [index, name] of names.entries()) {
      writeFileSync(join(post, name), await photo(scene, from + index));
      onPhoto(from + index + 1);
    }
  }
}

/** Soft shapes under a fine grain: as hard to encode as what a phone takes. Some lines longer than one photo needs. */
function grain(): Buffer {
  const random = chance(12);
  const pixels = Buffer.alloc(width * (height + 1000) * 3);
  for (let at = 0; at < pixels.length; at += 1) {
    const [column, row] = [Math.floor(at / 3) % width, Math.floor(at / 3 / width)];
    const shape = Math.sin(column / 211 + (at % 3)) + Math.sin(row / 173) + Math.sin((column + row) / 37) / 3;
    pixels[at] = 120 + 40 * shape + random.below(24);
  }
  return pixels;
}

function photo(scene: Buffer, number: number): Promise<Buffer> {
  const from = (number % 1000) * width * 3;
  const raw = { width, height, channels: 3 } as const;
  return openPicture(scene.subarray(from, from + width * height * 3), { raw })
    .jpeg({ quality: 88 })
    .toBuffer();
}

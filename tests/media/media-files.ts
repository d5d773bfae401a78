// Recordings as encoders write them, and what can be hidden in them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'fixtures', 'media');

export const mediaNames = readdirSync(folder)
  .filter((name) => !name.endsWith('.md'))
  .sort();

export function mediaFile(name: string): Buffer {
  return readFileSync(join(folder, name));
}

/** What the files of the fixtures say beside what is heard and seen; and what the helpers below write. */
export const secrets = /secret|51\.507|\+51|GPS|handler/i;

export const secret = Buffer.from('SECRET +51.5074-000.1278/ Ana Price, GPSLatitude', 'latin1');

/** A box of MP4, or a chunk of its kind. */
export function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
}

export function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** A WAV with these chunks before and behind its sound. */
export function wavWith(before: readonly Buffer[], after: readonly Buffer[]): Buffer {
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(8000, 4);
  format.writeUInt32LE(8000, 8);
  format.writeUInt16LE(1, 12);
  format.writeUInt16LE(8, 14);
  const sound = chunk('data', Buffer.from([128, 140, 128, 116, 128]));
  const parts = [Buffer.from('WAVE', 'latin1'), ...before, chunk('fmt ', format), sound, ...after];
  return chunk('RIFF', Buffer.concat(parts));
}

/** ID3v2.3 with a name, words of its own kind, and a file inside it. */
export function id3(): Buffer {
  const frame = (name: string, content: Buffer) => {
    const head = Buffer.alloc(10);
    head.write(name, 0, 'latin1');
    head.writeUInt32BE(content.length, 4);
    return Buffer.concat([head, content]);
  };
  const body = Buffer.concat([frame('TPE1', secret), frame('TXXX', secret), frame('GEOB', secret), Buffer.alloc(300)]);
  const head = Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, body.length >> 7, body.length & 127]);
  return Buffer.concat([head, body]);
}

/** APEv2 with its head and its foot. */
export function apeTag(): Buffer {
  const item = Buffer.alloc(8);
  item.writeUInt32LE(secret.length);
  const items = Buffer.concat([item, Buffer.from('Location\0', 'latin1'), secret]);
  const edge = (flags: number) => {
    const bytes = Buffer.alloc(32);
    bytes.write('APETAGEX', 0, 'latin1');
    bytes.writeUInt32LE(2000, 8);
    bytes.writeUInt32LE(items.length + 32, 12);
    bytes.writeUInt32LE(1, 16);
    bytes.writeUInt32LE(flags, 20);
    return bytes;
  };
  return Buffer.concat([edge(0xa0000000), items, edge(0x80000000)]);
}

export function id3v1(): Buffer {
  return Buffer.concat([Buffer.from('TAG', 'latin1'), secret, Buffer.alloc(125 - secret.length)]);
}

/** An element of WebM with a length of eight bytes. */
export function element(id: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const name = Buffer.from(id.toString(16).padStart(2, '0'), 'hex');
  const size = Buffer.alloc(8);
  size.writeBigUInt64BE(BigInt(content.length));
  size[0] = 1;
  return Buffer.concat([name, size, content]);
}

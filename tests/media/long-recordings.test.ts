// Recordings in more parts than anybody writes: nothing is kept of each part while all of them are gone through.
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cleanMedia } from '../../src/media/clean-media.ts';
import { oggPage, oggPages, type OggPage } from '../../src/media/ogg-pages.ts';
import { readRecording } from '../../src/media/measure-recording.ts';
import { id3, mediaFile, secrets } from './media-files.ts';

const many = 100_000;

function cleanOf(bytes: Buffer): Buffer {
  const media = cleanMedia(bytes);
  if ('refused' in media) throw new Error(`${media.refused}: ${media.detail}`);
  return media.bytes;
}

/** A page of comments in the middle of its packet, and one on which it ends. */
function withLongComments([head, comments, ...sound]: readonly OggPage[]): OggPage[] {
  if (!head || !comments) throw new Error('There are no comments');
  const words = Buffer.alloc(255 * 255, 'SECRET ');
  comments.content.copy(words, 0, 0, 8);
  const begin = { ...comments, lacing: Buffer.alloc(255, 255), content: words };
  const end = { ...comments, flags: 1, lacing: Buffer.from([6]), content: Buffer.from('SECRET') };
  return [head, begin, end, ...sound];
}

test('an Ogg file of a hundred thousand pages comes out with the same sound, each page with its number', () => {
  const pages = withLongComments([...oggPages(mediaFile('voice.ogg'))]);
  const last = pages.at(-1);
  if (!last) throw new Error('There is no page');
  const short = Array.from({ length: many }, (_, index) => {
    return { ...last, flags: 0, lacing: Buffer.from([2]), content: Buffer.from([index & 255, index >> 8]) };
  });
  const clean = cleanOf(Buffer.concat([...pages, ...short].map(oggPage)));
  expect(clean.subarray(0, 2000).toString('latin1')).not.toMatch(secrets);
  const [made, given] = [[...oggPages(clean)], [...pages, ...short]];
  expect(made).toHaveLength(given.length - 1);
  expect(made.every(({ whole }, number) => whole.readUInt32LE(18) === number)).toBe(true);
  const soundOf = (some: readonly OggPage[]) => Buffer.concat(some.map(({ content }) => content));
  expect(soundOf(made.slice(2)).equals(soundOf(given.slice(3)))).toBe(true);
});

test('an MP3 of a hundred thousand frames comes out with all of them, without the tags between them', () => {
  const frame = Buffer.alloc(24);
  // MPEG-2, layer III: 8 kilobits and 24,000 samples a second, one channel.
  frame.writeUInt32BE(0xfff314c0);
  const half = Buffer.alloc((frame.length * many) / 2, frame);
  expect(cleanOf(Buffer.concat([id3(), half, id3(), half])).equals(Buffer.concat([half, half]))).toBe(true);
});

test('a film of 300 megabytes is refused by its size', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'milepost-film-'));
  try {
    const film = join(folder, 'meeting.mp4');
    writeFileSync(film, mediaFile('film.mp4'));
    truncateSync(film, 300_000_000);
    expect(await readRecording(film)).toEqual({ refused: 'too-large', detail: '300000000 bytes' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

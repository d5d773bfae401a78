import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cleanRecordings } from '../../src/media/clean-recordings.ts';
import { mediaFile, secrets } from './media-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'milepost-clean-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('recordings are cleaned where they are, and nothing else is touched', () => {
  mkdirSync(join(folder, 'posts'));
  writeFileSync(join(folder, 'posts', 'slates.MP4'), mediaFile('film.mp4'));
  writeFileSync(join(folder, 'rain.mp3'), mediaFile('sound.mp3'));
  writeFileSync(join(folder, 'cut.wav'), mediaFile('sound.wav').subarray(0, 900));
  writeFileSync(join(folder, 'slates.vtt'), 'WEBVTT\n\nNOTE secret\n\n00:01.000 --> 00:02.000\nYes.\n');
  writeFileSync(join(folder, 'huge.mp3'), 'ID3');
  truncateSync(join(folder, 'huge.mp3'), 25 * 1024 * 1024 + 1);
  expect(cleanRecordings(folder)).toEqual({
    seen: 4,
    cleaned: [
      { file: 'posts/slates.MP4', hadPosition: true },
      { file: 'rain.mp3', hadPosition: false },
    ],
    unreadable: ['cut.wav', 'huge.mp3'],
  });
  expect(readFileSync(join(folder, 'posts', 'slates.MP4'), 'latin1')).not.toMatch(secrets);
  expect(readFileSync(join(folder, 'slates.vtt'), 'utf8')).toContain('secret');
  expect(cleanRecordings(folder)).toMatchObject({ cleaned: [] });
});

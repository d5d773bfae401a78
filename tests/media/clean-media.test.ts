// What is published of recordings as encoders write them.
import { describe, expect, test } from 'vitest';
import { cleanMedia, type CleanMedia } from '../../src/media/clean-media.ts';
import { mediaFile, mediaNames, secrets } from './media-files.ts';

function cleanOf(bytes: Buffer): CleanMedia {
  const media = cleanMedia(bytes);
  if ('refused' in media) throw new Error(`${media.refused}: ${media.detail}`);
  return media;
}

describe.each(mediaNames)('%s', (name) => {
  const file = mediaFile(name);

  test('says nothing any more of who, where or with what', () => {
    expect(file.toString('latin1')).toMatch(secrets);
    expect(cleanOf(file).bytes.toString('latin1')).not.toMatch(secrets);
    expect(cleanOf(file).bytes.toString('latin1')).not.toMatch(/Lavf|x264/);
  });

  test('stays as it is when it is cleaned again', () => {
    const { bytes } = cleanOf(file);
    expect(cleanOf(bytes).bytes.equals(bytes)).toBe(true);
  });

  test('is the same on every day and machine', () => {
    expect(cleanOf(file).bytes.equals(cleanOf(Buffer.from(file)).bytes)).toBe(true);
  });
});

test('a kind is told by the first bytes, and whether there is something to see', () => {
  const kinds = mediaNames.map((name) => {
    const { role, type, ending } = cleanOf(mediaFile(name));
    return `${name}: ${role} ${type} ${ending}`;
  });
  expect(kinds).toEqual([
    'film.mp4: video video/mp4 mp4',
    'film.webm: video video/webm webm',
    'sound.m4a: audio audio/mp4 m4a',
    'sound.mp3: audio audio/mpeg mp3',
    'sound.ogg: audio audio/ogg ogg',
    'sound.wav: audio audio/wav wav',
    'voice.ogg: audio audio/ogg ogg',
    'voice.webm: audio audio/webm webm',
  ]);
});

test('nothing moves in files that count places from their beginning', () => {
  for (const name of ['film.mp4', 'film.webm', 'sound.m4a', 'voice.webm'])
    expect(cleanOf(mediaFile(name)).bytes).toHaveLength(mediaFile(name).length);
});

test('what is heard stays, bit for bit', () => {
  const wav = mediaFile('sound.wav');
  const sound = wav.subarray(wav.indexOf('data') + 8);
  expect(cleanOf(wav).bytes.includes(sound.subarray(0, wav.readUInt32LE(wav.indexOf('data') + 4)))).toBe(true);

  const mp3 = mediaFile('sound.mp3');
  const frames = mp3.subarray(mp3.indexOf(Buffer.from([0xff, 0xf3])), -128);
  const clean = cleanOf(mp3).bytes;
  expect(clean).toHaveLength(frames.length);
  const second = clean.indexOf(Buffer.from([0xff, 0xf3]), 4);
  expect(clean.subarray(second).equals(frames.subarray(second))).toBe(true);
});

test('kinds that browsers cannot all play are named', () => {
  const named = (bytes: string) => cleanMedia(Buffer.from(bytes.padEnd(64, '\0'), 'latin1'));
  expect(named('fLaC')).toMatchObject({ refused: 'unsupported', detail: 'FLAC' });
  expect(named('\0\0\0\x14ftypqt  ')).toMatchObject({ refused: 'unsupported', detail: 'QuickTime' });
  expect(named('RIFF\x20\0\0\0AVI LIST')).toMatchObject({ refused: 'unsupported', detail: 'AVI' });
  expect(named('FORM\0\0\0\x20AIFF')).toMatchObject({ refused: 'unsupported', detail: 'AIFF' });
  expect(named('#!AMR\n')).toMatchObject({ refused: 'unsupported', detail: 'AMR' });
  const hevc = Buffer.from(mediaFile('film.mp4').toString('latin1').replace('avc1\0\0\0\0', 'hvc1\0\0\0\0'), 'latin1');
  expect(cleanMedia(hevc)).toMatchObject({ refused: 'unsupported', detail: 'MP4 (hvc1)' });
});

test('what is no recording is told apart from one that is broken', () => {
  const refusedAs = (bytes: Buffer) => {
    const media = cleanMedia(bytes);
    return 'refused' in media ? media.refused : 'clean';
  };
  expect(refusedAs(Buffer.from('Dear all,\nit rained.\n'))).toBe('not-a-recording');
  expect(refusedAs(Buffer.alloc(0))).toBe('not-a-recording');
  expect(refusedAs(Buffer.from('\xff\xd8\xff\xe0 a photo', 'latin1'))).toBe('not-a-recording');
  expect(refusedAs(Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'))).toBe('not-a-recording');
  expect(refusedAs(Buffer.from('ID3 Dear all, it rained.'.repeat(9)))).toBe('damaged');
  expect(refusedAs(Buffer.alloc(25 * 1024 * 1024 + 1, 'ID3'))).toBe('too-large');
});

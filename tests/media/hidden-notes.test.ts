// What telephones, cameras and programs hide in recordings, each where it is usual.
import { describe, expect, test } from 'vitest';
import { cleanMedia } from '../../src/media/clean-media.ts';
import { apeTag, box, chunk, element, id3, id3v1, mediaFile, secret, secrets, wavWith } from './media-files.ts';

function published(file: Buffer): Buffer {
  expect(file.toString('latin1')).toMatch(secrets);
  const media = cleanMedia(file);
  if ('refused' in media) throw new Error(`${media.refused}: ${media.detail}`);
  expect(media.bytes.toString('latin1')).not.toMatch(secrets);
  return media.bytes;
}

const clean = (name: string) => {
  const media = cleanMedia(mediaFile(name));
  if ('refused' in media) throw new Error(media.detail);
  return media.bytes;
};

test('MP3: tags before, between and behind the sound', () => {
  const plain = clean('sound.mp3');
  expect(published(Buffer.concat([id3(), id3(), plain, apeTag(), id3v1()])).equals(plain)).toBe(true);
  const third = plain.indexOf(plain.subarray(0, 2), plain.indexOf(plain.subarray(0, 2), 4) + 4);
  const between = Buffer.concat([id3(), plain.subarray(0, third), id3(), plain.subarray(third)]);
  expect(published(between).equals(plain)).toBe(true);
  const lyrics = Buffer.concat([Buffer.from('LYRICSBEGIN'), secret, Buffer.from('000059LYRICS200')]);
  expect(published(Buffer.concat([plain, lyrics, id3v1()])).equals(plain)).toBe(true);
});

test('WAV: notes of studios and telephones, and what stands behind the end', () => {
  const notes = ['LIST', 'bext', 'iXML', 'id3 ', '_PMX', 'cue ', 'junk'].map((name) => chunk(name, secret));
  const plain = wavWith([], []);
  expect(published(wavWith(notes, notes)).equals(plain)).toBe(true);
  expect(published(Buffer.concat([plain, secret])).equals(plain)).toBe(true);
});

describe('MP4', () => {
  const file = clean('film.mp4');
  const movieAt = file.indexOf('moov') - 4;
  const [before, movie] = [file.subarray(0, movieAt), file.subarray(movieAt)];
  const inMovie = movie.subarray(8);
  const position = Buffer.concat([Buffer.from([0, 0, 0x15, 0xc7]), secret]);

  test('a position as telephones write it, and its neighbours', () => {
    const notes = [
      box('udta', box('\xa9xyz', position), box('loci', secret)),
      box('meta', secret),
      box('uuid', secret),
    ];
    const noted = published(Buffer.concat([before, box('moov', inMovie, ...notes), ...notes, box('skip', secret)]));
    expect(noted.subarray(0, movieAt).equals(before)).toBe(true);
  });

  test('a track of positions, and its samples among the pictures', () => {
    const samples = box('mdat', secret);
    const numbers = (...all: readonly number[]) => {
      const bytes = Buffer.alloc(all.length * 4);
      for (const [index, number] of all.entries()) bytes.writeUInt32BE(number, index * 4);
      return bytes;
    };
    const at = file.length + 8;
    const table = box(
      'stbl',
      box('stsd', numbers(0, 1), box('mebx', secret)),
      box('stts', numbers(0, 1, 1, 1)),
      box('stsc', numbers(0, 1, 1, 1, 1)),
      box('stsz', numbers(0, secret.length, 1)),
      box('stco', numbers(0, 1, at)),
    );
    const handler = box('hdlr', numbers(0, 0), Buffer.from('meta'), secret);
    const track = box(
      'trak',
      box('tkhd', Buffer.alloc(84)),
      box('mdia', box('mdhd', Buffer.alloc(24)), handler, box('minf', table)),
    );
    const noted = published(Buffer.concat([before, box('moov', inMovie, track), samples]));
    expect(noted.toString('latin1')).not.toContain('mebx');
    expect(noted.subarray(0, movieAt).equals(before)).toBe(true);
  });

  test('what lies between the pictures, where no table leads', () => {
    const noted = published(Buffer.concat([file, box('mdat', secret)]));
    expect(noted.subarray(0, file.length).equals(file)).toBe(true);
  });

  test('when it was made, in every place', () => {
    const raw = mediaFile('film.mp4');
    for (const type of ['mvhd', 'tkhd', 'mdhd']) {
      const at = raw.indexOf(type) + 8;
      expect(raw.readUInt32BE(at)).not.toBe(0);
      expect(file.readUInt32BE(at)).toBe(0);
    }
  });

  test('messages between the pictures, in which cameras write day and place', () => {
    const raw = mediaFile('film.mp4');
    const message = raw.indexOf('x264') - 20;
    expect(raw.subarray(message, message + 4).toString('latin1')).not.toBe(
      file.subarray(message, message + 4).toString('latin1'),
    );
    expect(file.toString('latin1')).not.toContain('x264');
    expect(file.includes(Buffer.alloc(200, 0xff))).toBe(true);
  });

  test('the maker of a camera among the brands', () => {
    const marked = Buffer.from(file);
    marked.write('GPS4', 8, 'latin1');
    marked.write('GPS5', 20, 'latin1');
    const noted = published(marked);
    expect([noted.toString('latin1', 8, 12), noted.toString('latin1', 20, 24)]).toEqual(['isom', 'isom']);
  });
});

test('WebM: days, names, files, notes and tracks that are no sound', () => {
  const plain = clean('voice.webm');
  const segmentAt = plain.indexOf(Buffer.from('18538067', 'hex'));
  const parts = plain.subarray(segmentAt + 12);
  const [attachment, tags, chapters] = [0x1941a469, 0x1254c367, 0x1043a770].map((id) => element(id, secret));
  const noted = published(
    Buffer.concat([
      plain.subarray(0, segmentAt),
      element(0x18538067, attachment ?? secret, parts, tags ?? secret, chapters ?? secret),
      secret,
    ]),
  );
  expect(noted.includes(parts)).toBe(true);
  expect(noted.includes(Buffer.from('1941a469', 'hex'))).toBe(false);
});

test('Ogg: comments are gone, and every page has its number and its sum', () => {
  for (const name of ['sound.ogg', 'voice.ogg']) {
    const [raw, bytes] = [mediaFile(name), clean(name)];
    const pages = (file: Buffer) => file.toString('latin1').split('OggS').length - 1;
    expect(pages(bytes)).toBe(pages(raw));
    const comments = bytes.indexOf(name === 'voice.ogg' ? 'OpusTags' : '\x03vorbis');
    const length = name === 'voice.ogg' ? 8 : 7;
    expect(bytes.readUInt32LE(comments + length)).toBe(0);
    expect(bytes.readUInt32LE(comments + length + 4)).toBe(0);
    // The sums were written by this program; a wrong one is refused, as those of the encoder were right.
    const broken = Buffer.from(bytes);
    broken[bytes.length - 1] = (broken.at(-1) ?? 0) ^ 1;
    expect(cleanMedia(broken)).toMatchObject({ refused: 'damaged' });
  }
});

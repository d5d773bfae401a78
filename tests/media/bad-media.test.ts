// Files that break off, and files in which somebody changed bytes: refused or clean, at once, and never an error.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanMedia } from '../../src/media/clean-media.ts';
import { mediaFile, mediaNames } from './media-files.ts';

const runs = 300;

describe.each(mediaNames)('%s', (name) => {
  const file = mediaFile(name);
  const clean = cleanMedia(file);
  if ('refused' in clean) throw new Error(clean.detail);

  test('is refused wherever it breaks off, but where a page ends, or the last frame would begin', () => {
    const cut = Array.from({ length: clean.bytes.length - 1 }, (_, at) => at + 1);
    const passed = cut.filter((length) => !('refused' in cleanMedia(clean.bytes.subarray(0, length))));
    const isPage = (at: number) => name.endsWith('.ogg') && clean.bytes.toString('latin1', at, at + 4) === 'OggS';
    const isLast = (at: number) => name.endsWith('.mp3') && clean.bytes.length - at <= 78;
    expect(passed.filter((at) => !isPage(at) && !isLast(at))).toEqual([]);
    expect(passed.length).toBeLessThan(10);
  });

  test('with any bytes changed is refused, or published without what it hides', () => {
    const changes = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(changes, (all) => {
        const changed = Buffer.from(file);
        for (const [at, byte] of all) changed[at] = byte;
        const media = cleanMedia(changed);
        if ('refused' in media) return;
        // A byte that was changed in what is heard or seen may read like anything: words of the hidden notes do not.
        expect(media.bytes.toString('latin1')).not.toMatch(/SecretTitle|SecretArtist|SecretComment|SecretHandler/);
      }),
      { numRuns: runs },
    );
  });

  test('with lengths that lie ends', () => {
    const lie = fc.tuple(fc.nat(file.length - 4), fc.constantFrom(0, 1, 7, 8, 0x7fffffff, 0xffffffff));
    fc.assert(
      fc.property(lie, ([at, value]) => {
        const changed = Buffer.from(file);
        changed.writeUInt32BE(value, at);
        expect(cleanMedia(changed)).toBeDefined();
      }),
      { numRuns: runs },
    );
  });
});

test('nothing but chance is refused, whatever it begins with', () => {
  const heads = [
    'ID3',
    'OggS',
    'RIFF\0\0\0\0WAVE',
    '\x1a\x45\xdf\xa3',
    '\0\0\0\x10ftypisom',
    '\xff\xfb\x90',
    'WEBVTT\n\n',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 400 }), (head, rest) => {
      expect('refused' in cleanMedia(Buffer.concat([Buffer.from(head, 'latin1'), rest]))).toBe(true);
    }),
    { numRuns: runs },
  );
});

test('what would take time with the square of its length is refused at once', () => {
  const twentyMegabytes = (part: string) => Buffer.from(part.repeat(Math.floor(20_000_000 / part.length)), 'latin1');
  const bombs = [
    `ID3${'\0'.repeat(7)}`,
    'LYRICSBEGIN',
    '\xff\xfb\x90\xc4',
    '\0\0\0\x10ftypisom\0\0\0\x08moov',
    `OggS${'\0'.repeat(23)}`,
    'RIFF\xf0\x2d\x31\x01WAVELIST\0\0\0\0',
    '\x1a\x45\xdf\xa3\x87\x42\x82\x84webm\x18\x53\x80\x67\xff\xec\x80',
    'WEBVTT\n\n<a<a<a<v <v',
  ];
  for (const bomb of bombs) expect('refused' in cleanMedia(twentyMegabytes(bomb)), bomb).toBe(true);
});

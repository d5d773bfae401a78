import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCaptions, writeCaptions } from '../../src/media/captions.ts';
import { cleanMedia } from '../../src/media/clean-media.ts';

function published(text: string): string {
  const media = cleanMedia(Buffer.from(text));
  if ('refused' in media) throw new Error(`${media.refused} ${media.line}: ${media.detail}`);
  expect(media).toMatchObject({ role: 'captions', type: 'text/vtt', ending: 'vtt' });
  return media.bytes.toString();
}

const refusal = (text: string) => cleanMedia(Buffer.from(text));

describe('captions', () => {
  test('are written anew from their times and words', () => {
    const text =
      'WEBVTT - Ana\nLanguage: en\n\n1\n00:01.000 --> 00:03.500 line:0 align:start x:y\nHand me\nthe next.\n';
    expect(published(text)).toBe('WEBVTT\n\n00:00:01.000 --> 00:00:03.500 line:0 align:start\nHand me\nthe next.\n');
  });

  test('have no style, no region and no note', () => {
    const notes = [
      'STYLE\n::cue { background: url(https://elsewhere.example) }',
      'REGION\nid:fred',
      'NOTE by Ana Price',
    ];
    const text = `WEBVTT\n\n${notes.join('\n\n')}\n\n00:01.000 --> 00:02.000\nYes.\n`;
    expect(published(text)).toBe('WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nYes.\n');
  });

  test('say who speaks in words, and have no other marks', () => {
    const words =
      '<v.loud Ana Price>Hand <b>me</b> the <00:01.500><c.x>next</c> &amp; <lang cy>llechen</lang>, 1 &lt; 2';
    expect(published(`WEBVTT\n\n00:01.000 --> 00:02.000\n${words}\n`)).toContain(
      '\nAna Price: Hand me the next &amp; llechen, 1 &lt; 2\n',
    );
  });

  test('keep nobody’s address, which is told with its line', () => {
    const media = refusal('WEBVTT\n\n00:01.000 --> 00:02.000\nWrite to\nana@riverside.example\n');
    expect(media).toMatchObject({ contacts: [{ contact: 'ana@riverside.example', line: 5 }] });
    expect('bytes' in media && media.bytes.toString()).toContain('\nWrite to\n[…]\n');
  });

  test('may be SubRip, with the line ends and the mark of an office', () => {
    const text =
      '\uFEFF1\r\n00:00:01,000 --> 00:00:02,500\r\n- Yes.\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nNo.\r\n';
    expect(published(text)).toBe(
      'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n- Yes.\n\n00:00:03.000 --> 00:00:04.000\nNo.\n',
    );
  });

  test('with times that are none, or run backwards, are refused with their line', () => {
    const broken = ['00:01 - 00:03', '00:03.000 --> 00:01.000', '00:01.000 --> 00:61.000', 'Hand me the next.'];
    for (const line of broken)
      expect(refusal(`WEBVTT\n\n00:00.000 --> 00:01.000\nYes.\n\n${line}\nNo.\n`)).toMatchObject({
        refused: 'damaged',
        line: 6,
      });
    expect(refusal('WEBVTT\n\nNOTE nothing\n')).toMatchObject({ refused: 'damaged', line: 1 });
    expect(refusal('WEBVTTX\n')).toMatchObject({ refused: 'not-a-recording' });
  });

  test('of any words are read again as they were written', () => {
    const cue = fc.record({
      from: fc.nat(3_600_000),
      length: fc.integer({ min: 1, max: 90_000 }),
      words: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(cue, { minLength: 1, maxLength: 8 }), (cues) => {
        const given = cues.map(({ from, length, words }) => ({ from, to: from + length, settings: '', text: words }));
        const written = writeCaptions({ cues: given, contacts: [] });
        const once = cleanMedia(Buffer.from(written));
        if ('refused' in once) return;
        expect(cleanMedia(once.bytes)).toMatchObject({ bytes: once.bytes });
        expect(once.bytes.toString()).not.toMatch(/<[a-z/]/i);
        expect(readCaptions(once.bytes.toString()).cues.length).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, test } from 'vitest';
import { largestFile, lineAt, textOf } from '../../src/read/read-text.ts';
import { fc, test as property } from '../model/property.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const codes = (data: Uint8Array) => textOf(data, 'post.md').problems.map(({ code, line }) => `${line} ${code}`);

describe('the bytes of a file', () => {
  test('become text with plain line feeds', () => {
    const result = textOf(bytes('\uFEFFone\r\ntwo\rthr\u0007ee\n'), 'post.md');
    expect(result.text).toBe('one\ntwo\nthree\n');
    expect(result.problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      '1 byte-order-mark',
      '1 windows-line-endings',
      '2 control-character',
    ]);
  });

  test.each(['', ' \n\t\n', '\uFEFF', '\r\n'])('may say nothing: %j', (text) => {
    expect(codes(bytes(text))).toEqual(['1 empty-file']);
  });

  test('are text in UTF-8, or it is said where they are not', () => {
    expect(codes(Uint8Array.of(0x61, 0x0a, 0x62, 0xe9, 0x20))).toEqual(['2 not-text']);
  });

  test('are at most a megabyte', () => {
    expect(codes(new Uint8Array(largestFile + 1).fill(0x61))).toEqual(['1 file-too-large']);
    expect(codes(new Uint8Array(largestFile).fill(0x61))).toEqual([]);
  });

  property('are text without control characters, or a problem', fc.uint8Array({ maxLength: 60 }), (data) => {
    const { text, problems } = textOf(data, 'post.md');
    expect(text === undefined && problems.length === 0).toBe(false);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
    expect(text ?? '').not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f]|^\uFEFF/);
  });

  property('keep every plain text as it is', fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: plain text has none
    if (!/[\u0000-\u001f\u007f]/.test(text) && text.trim() !== '')
      expect(textOf(bytes(text), 'post.md').text).toBe(text);
  });
});

test('lines are counted from one', () => {
  expect([0, 1, 2, 3].map((offset) => lineAt('a\nb\n', offset))).toEqual([1, 1, 2, 2]);
});

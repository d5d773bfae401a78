import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { toPlainFont } from '../../src/card/woff.ts';
import { readTypeface } from '../../src/card/typeface.ts';

const woff = readFileSync(
  fileURLToPath(
    import.meta
      .resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'),
  ),
);

/** OpenType: the sum of a table's numbers of 32 bits; that of `head` is made without its own `checkSumAdjustment`. */
function checksum(tag: string, table: Buffer): number {
  const padded = Buffer.concat([table], Math.ceil(table.length / 4) * 4);
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) if (tag !== 'head' || at !== 8) sum += padded.readUInt32BE(at);
  return sum % 2 ** 32;
}

test('a plain font has every table of the packed one, and each is what it was', () => {
  const plain = toPlainFont(woff);
  const count = plain.readUInt16BE(4);
  expect(count).toBe(woff.readUInt16BE(12));
  const wrong = Array.from({ length: count }, (_, index) => 12 + 16 * index).filter((record) => {
    const tag = plain.toString('latin1', record, record + 4);
    const [offset, length] = [plain.readUInt32BE(record + 8), plain.readUInt32BE(record + 12)];
    return checksum(tag, plain.subarray(offset, offset + length)) !== plain.readUInt32BE(record + 4);
  });
  expect(wrong).toEqual([]);
});

test('what is no packed font is refused', () => {
  expect(() => toPlainFont(Buffer.from('wOF2 and so on'))).toThrow('Not a WOFF file');
});

test('our letters write English, Welsh and Arabic, and no Greek', () => {
  const typeface = readTypeface();
  const has = (text: string) => [...text].every((letter) => typeface.has(letter.codePointAt(0) ?? 0));
  expect(has('Café — “£5”')).toBe(true);
  expect(has('ŴŵŶŷâêîôû')).toBe(true);
  expect(has('ضظغءئؤةىپچگ')).toBe(true);
  expect(has('Ω')).toBe(false);
});

test('a wide letter is wider than a narrow one, and bold wider than regular', () => {
  const { width } = readTypeface();
  expect(width('m', 'regular')).toBeGreaterThan(2 * width('i', 'regular'));
  expect(width('promise', 'bold')).toBeGreaterThan(width('promise', 'regular'));
  expect(width('e\u0301', 'bold')).toBe(width('e', 'bold'));
});

test('our fonts have names that no font of a machine has', () => {
  for (const { name, bytes } of readTypeface().fonts) {
    const texts = [
      bytes.toString('latin1'),
      Buffer.from(bytes.subarray(0, bytes.length & ~1))
        .swap16()
        .toString('utf16le'),
    ];
    const odd = Buffer.from(bytes.subarray(1, bytes.length - ((bytes.length + 1) % 2)))
      .swap16()
      .toString('utf16le');
    expect([...texts, odd].join(' '), name).not.toMatch(/Atkinson Hyper|Noto Sans/);
    expect([...texts, odd].join(' '), name).toMatch(/Milepost Hyperlegible Next|Mile Sans Arabic/);
  }
});

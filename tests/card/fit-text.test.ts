import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText, type TextRoom } from '../../src/card/fit-text.ts';

const room: TextRoom = { width: 400, height: 120, sizes: [50, 30, 20] };

/** Every letter is half as wide as it is high. */
const measure = (text: string) => [...text].length / 2;

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', 'م', 'W'), minLength: 1, maxLength: 18 }), {
  maxLength: 30,
});

test('few words are large', () => {
  expect(fitText('Warm club', room, measure)).toEqual({ size: 50, lines: ['Warm club'] });
});

test('more words become smaller before they are shortened', () => {
  const { size, lines } = fitText('Sixty stops in five villages over the winter', room, measure);
  expect(size).toBe(30);
  expect(lines.join(' ')).toBe('Sixty stops in five villages over the winter');
});

test('one long word makes all letters smaller, and is not broken', () => {
  expect(fitText('Elektrizitätenbetriebswerk', room, measure)).toEqual({
    size: 20,
    lines: ['Elektrizitätenbetriebswerk'],
  });
});

describe('whatever the words', () => {
  test('no line is wider than its room, and no more lines stand there than fit', () => {
    fc.assert(
      fc.property(words, (some) => {
        const { size, lines } = fitText(some.join(' '), room, measure);
        for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(room.width);
        expect(lines.length * size).toBeLessThanOrEqual(room.height);
      }),
    );
  });

  test('words are whole and in their order, and a sign says where some are missing', () => {
    fc.assert(
      fc.property(words, (some) => {
        const shown = fitText(some.join(' '), room, measure).lines.join(' ');
        const all = some.join(' ');
        if (shown === all) return;
        expect(shown.endsWith('…')).toBe(true);
        expect(`${all} `.startsWith(`${shown.slice(0, -1)} `)).toBe(true);
      }),
    );
  });
});

test('a script without spaces is broken between its words, in large letters', () => {
  const { size, lines } = fitText('日本語の庭園は雨を飲む', room, measure);
  expect(size).toBe(50);
  expect(lines.join('')).toBe('日本語の庭園は雨を飲む');
});

test('a word that no size has room for is broken, and nothing runs over', () => {
  const { size, lines } = fitText('x'.repeat(70), room, measure);
  expect(lines.join('')).toBe('x'.repeat(70));
  expect(Math.max(...lines.map(measure)) * size).toBeLessThanOrEqual(room.width);
});

test('nothing is nothing', () => {
  expect(fitText('', room, measure).lines).toEqual([]);
});

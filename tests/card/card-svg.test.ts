import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { cardAddress, design } from '../../src/card/card-address.ts';
import { cardSvg } from '../../src/card/card-svg.ts';
import { readTypeface } from '../../src/card/typeface.ts';
import { arabic, look, promised } from './things.ts';

const typeface = readTypeface();

/** By design: what these cards look like, letters included. Cards that look another way need another name. */
const known: Readonly<Record<number, string>> = { 2: '7ce4298a673008e6' };

test('a change of how cards look comes with another number of the design', () => {
  const drawings = [promised, arabic].map((card) => cardSvg(card, typeface)).join('');
  const letters = typeface.fonts.map(({ bytes }) => hash('sha256', bytes, 'hex')).join('');
  expect(hash('sha256', drawings + letters, 'hex').slice(0, 16)).toBe(known[design]);
});

test('a card has all its words', () => {
  const svg = cardSvg(promised, typeface);
  for (const words of ['Lindle Valley', 'Neuadd Helyg', 'Clwb cynnes ŵ ŷ', 'Due 31 March 2026', '>31<', '>Mar<'])
    expect(svg).toContain(words);
});

test('words are words, whatever signs are in them', () => {
  const svg = cardSvg({ ...promised, title: '<script>&"</text>' }, typeface);
  expect(svg).toContain('&lt;script&gt;&amp;&quot;&lt;/text&gt;');
  expect(svg).not.toContain('<script');
});

test('Arabic begins at the right, and its milepost stands at the left', () => {
  const svg = cardSvg(arabic, typeface);
  expect(svg).toMatch(/<text x="1128" [^>]*direction="rtl"[^>]*>طاولة/);
  expect(svg).toContain('<path d="M72 516');
});

test('a card is named by what it shows, and by its logo first', () => {
  const logo = '/photos/0123456789abcdef0123456789abcdef-480.png';
  expect(cardAddress(promised)).toMatch(/^\/cards\/[0-9a-f]{32}\.png$/);
  expect(cardAddress({ ...promised, title: 'Another' })).not.toBe(cardAddress(promised));
  expect(cardAddress({ ...promised, look: { ...look, logo } })).toMatch(
    /^\/cards\/0123456789abcdef0123456789abcdef-[0-9a-f]{32}\.png$/,
  );
});

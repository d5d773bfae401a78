import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyFacts } from '../../../src/body/body-facts.ts';
import { cleanLines } from '../../../src/import/giving/clean-text.ts';
import { plainToMarkdown } from '../../../src/import/giving/plain-to-markdown.ts';

function readBack(text: string): string {
  return bodyFacts(`${plainToMarkdown(text)}\n`, 'md', { isWhole: true }).facts?.text ?? '';
}

test.each([
  '10:30 and 3:2, *not* emphasis_or_code `x` a_b _c_',
  '# no heading\n- no list\n1. nor this\n2) nor that\n=== \n---',
  ':::audio{src="x"}\nno player\n:::',
  '<script>alert(1)</script> &amp; &copy; a & b',
  'A | B\n:--|--\n1 | 2',
  'see http://x.org/a_b_c and www.y.org/~z or https://z.org.',
  '[x](http://y.org) ![z](a.png) [^1] \\',
  'One.\n\nTwo,\nin two lines.',
])('reads back as it was: %j', (text) => {
  expect(readBack(cleanLines(text))).toBe(cleanLines(text));
});

const marks = fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~:=&$^"\'/ \n1aé€', 'www.', 'http://', '://', '&amp;', '\n\n');

test('any text reads back as it was', () => {
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
      const text = cleanLines(parts.join(''));
      expect(readBack(text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});

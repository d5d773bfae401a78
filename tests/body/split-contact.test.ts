import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { toSegments } from '../../src/body/to-segments.ts';
import { targets } from './allow-list.ts';

function shown(source: string, contact?: string): string {
  const { contact: _, ...without } = targets;
  const segments = toSegments(source, 'md', contact === undefined ? without : { ...without, contact });
  return segments.map((segment) => ('html' in segment ? segment.html : '')).join('');
}
const words = (html: string) => html.replace(/<[^>]*>/g, '');

describe('an e-mail address with markup inside it', () => {
  test.each([
    ['Write to **ann**@mill.example today', 'Write to […] today'],
    ['ann@<b>mill.example</b>', '[…]'],
    ['*a*nn@mi*ll*.example and bob@well.example', '[…] and […]'],
    ['| a |\n| - |\n| **ann**@mill.example |', 'a[…]'],
  ])('is left out: %s', (source, left) => {
    expect(words(shown(source)).replace(/\s*\n\s*/g, '')).toBe(left);
  });

  test('is told with its line', () => {
    const { faults } = bodyFacts('One\n\nWrite to **ann**@mill.example', 'md');
    expect(faults).toMatchObject([{ code: 'contact-in-post', line: 3, values: { contact: 'ann@mill.example' } }]);
  });

  test('stays where it is the one that replies go to', () => {
    expect(words(shown('Write to **ann**@mill.example', 'ann@mill.example'))).toContain('ann@mill.example');
  });
});

test('however it is divided, nobody reads it', () => {
  const address = 'ann@mill.example';
  fc.assert(
    fc.property(fc.nat(address.length), fc.nat(address.length), (one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const source = `x ${address.slice(0, from)}<i>${address.slice(from, to)}</i>${address.slice(to)} y`;
      expect(words(shown(source))).not.toContain(address);
    }),
  );
});

describe('an e-mail address in the name of a place', () => {
  test.each([
    ['[the end](#bob@well.example)\n\n<a id="bob@well.example"></a>'],
    ['Told by a friend[^bob@well.example].\n\n[^bob@well.example]: At the well.'],
    ['<b id="x bob@well.example">a</b> <i id="x bob@well.example">b</i>'],
  ])('is left out, and nothing leads to it: %s', (source) => {
    const html = JSON.stringify(shown(source));
    expect(html).not.toContain('well.example');
    expect(html).not.toMatch(/ id=\\"[^"]*\[…\]/);
    expect(bodyFacts(source, 'md').faults.map(({ code }) => code)).toContain('contact-in-post');
  });
});

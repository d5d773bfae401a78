import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { filled, isComplete } from '../../src/body/draft.ts';
import { toSegments } from '../../src/body/to-segments.ts';
import { ownPage, type BodyFormat, type BodyTargets } from '../../src/model/segment.ts';
import { targets } from './allow-list.ts';
import { attacks, shards } from './attacks.ts';

const own = 'https://own.example/gone/';
const here: BodyTargets = { ...targets, page: ownPage, deadLinks: [own] };

/** How often a draft was used instead of settling the text anew. */
function compare(source: string, format: BodyFormat): boolean {
  const draft = bodyFacts(source, format).draft?.();
  if (!draft || !isComplete(draft, here)) return false;
  expect(filled(draft, here), source).toEqual(toSegments(source, format, here));
  return true;
}

test.each(['md', 'mdx'] as const)('a draft filled in is what settling the text anew gives, in %s', (format) => {
  const known = [
    '[a](roof.md)',
    '[o](https://own.example/gone/)',
    '<https://else.example/?a=b&c>',
    '![A roof](roof.jpg)',
    '[b](/funders/mill-trust/)',
    '## H',
    '[h](#h)',
    '\n\n',
    'a@b',
  ];
  const stories = [
    '\n:::gallery\n',
    '\n:::story\n',
    '\n:::before-after{before=2025-11-03 after=2026-03-02}\n',
    '\n:::\n',
  ];
  const source = fc
    .array(fc.constantFrom(...known, ...stories, ...shards), { maxLength: 16 })
    .map((parts) => parts.join(''));
  let used = 0;
  fc.assert(
    fc.property(source, (text) => {
      if (compare(text, format)) used += 1;
    }),
    { numRuns: 2_000, seed: 2026 },
  );
  for (const attack of attacks) if (compare(attack, format)) used += 1;
  expect(used).toBeGreaterThan(200);
});

test('what names something that is not there has no complete draft', () => {
  for (const source of ['[a](cellar.md)', '![A wall](wall.jpg)', '[a](roof.md) [b](constructor)']) {
    const draft = bodyFacts(source, 'md').draft?.();
    expect(draft && isComplete(draft, here), source).toBe(false);
  }
  const progress = bodyFacts('<Quote>\n<Progress milestone="cellar" />\n</Quote>', 'mdx').draft?.();
  expect(progress && isComplete(progress, here)).toBe(false);
});

test('words of the page and contact data are never in a draft', () => {
  for (const source of ['a[^1]\n\n[^1]: b', '![](https://cats.example/1.png)', 'Ask me@home.example'])
    expect(bodyFacts(source, 'md').draft, source).toBeUndefined();
});

test('an address that an author forged stays where it is written', () => {
  const forged = '[a](https://link.invalid/0) [b](roof.md) https://link.invalid/0 `href="https://link.invalid/0"`';
  const html = JSON.stringify(toSegments(forged, 'md', here));
  expect(html.match(/organisations\/riverside\/posts\/roof/g)?.length).toBeLessThanOrEqual(3);
  expect(html).not.toContain('link.invalid/1');
});

test('a target cannot end its attribute', () => {
  const odd = { ...here, links: { 'roof.md': '/roof/?a="onclick=alert(1)<b>&amp' } };
  const [segment] = toSegments('[a](roof.md)', 'md', odd);
  expect(segment).toEqual({
    kind: 'html',
    html: '<p><a href="/roof/?a=&#34;onclick=alert(1)&#60;b&#62;&#38;amp">a</a></p>',
  });
});

test('an address of the site itself that leads nowhere is its text, and one of another site stays', () => {
  const source = `[a](${own}) [b](//else.example/?a=b&c=d)`;
  const html = '<p>a <a href="https://else.example/?a=b&#38;c=d">b</a></p>';
  expect(toSegments(source, 'md', here)).toEqual([{ kind: 'html', html }]);
  const draft = bodyFacts(source, 'md').draft?.();
  expect(draft && isComplete(draft, here)).toBe(false);
  expect(draft && isComplete(draft, targets)).toBe(true);
});

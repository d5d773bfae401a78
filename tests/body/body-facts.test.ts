import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { excerptOf } from '../../src/body/plain-text.ts';

const factsOf = (source: string) => {
  const { facts } = bodyFacts(source, 'md');
  if (!facts) throw new Error('No facts');
  return facts;
};

test('a short text is its own excerpt', () => {
  expect(excerptOf(' We won.\n Twice. ')).toBe('We won. Twice.');
});

test('an excerpt ends with a sentence, after at least eighty characters', () => {
  const first = `${'We painted the long wall by the river blue again this spring'.repeat(2)}.`;
  expect(excerptOf(`${first} ${'And so on and so forth. '.repeat(20)}`)).toMatch(/\.$/);
  expect(excerptOf(`No. ${first} ${'x '.repeat(200)}`)).toBe(`No. ${first}`);
});

test('a Chinese excerpt ends with a sentence, although no space follows it', () => {
  const sentence = `${'我们在河边种了很多树'.repeat(9)}。`;
  expect(excerptOf(sentence.repeat(5))).toBe(sentence);
});

test('a text without spaces is cut near its limit', () => {
  expect(excerptOf('漢'.repeat(500))).toBe(`${'漢'.repeat(239)}…`);
});

test('no excerpt is longer than its limit or has half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), (text) => {
      const excerpt = excerptOf(text);
      expect(excerpt.length).toBeLessThanOrEqual(240);
      expect(excerpt.isWellFormed() || !text.isWellFormed()).toBe(true);
    }),
    { seed: 2026 },
  );
});

test("an excerpt has no footnote numbers, no script and nobody's address", () => {
  const source = 'We won[^1] <script>alert(1)</script>a cup. Write to ana@home.example.\n\n[^1]: Twice.';
  expect(factsOf(source).excerpt).toBe('We won a cup. Write to […].');
});

test('"10:30" and "3:2" are times and scores', () => {
  expect(factsOf('At 10:30 we won 3:2. :smile: ::x').excerpt).toBe('At 10:30 we won 3:2. :smile: ::x');
});

test('a body of nothing but a film or a picture from elsewhere has something to show', () => {
  expect(factsOf('<iframe src="https://film.example/1"></iframe>').words).toBeGreaterThan(0);
  expect(factsOf('![](https://film.example/1.jpg)').words).toBeGreaterThan(0);
});

test('the words of a quotation are counted', () => {
  expect(bodyFacts('<Quote by="x">one two three</Quote>', 'mdx').facts?.words).toBe(3);
});

test('words with accents and signs in between are one word each', () => {
  expect(factsOf("Popty'r pentref naïve हिन्दी بيت").words).toBe(5);
});

test('links that may lead into the site are collected, others are not', () => {
  const { links } = factsOf('[a](/x/) [b](../y.md) [c](https://c.example) [d](#e) [f](mailto:f@f.example)');
  expect(links).toEqual(['/x/', '../y.md', 'https://c.example']);
});

test('every anchor is there once', () => {
  const heading = fc.constantFrom('a', 'a-2', 'A', 'fn-1', 'Footnote label', '漢字', '!!!', 'a b');
  const raw = heading.map((text) => `<span id="${text}">x</span><a name="${text}">y</a>`);
  const line = fc.oneof(
    heading.map((text) => `## ${text}`),
    raw,
    fc.constant('x[^1]'),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const { anchors } = factsOf([...lines, '[^1]: note'].join('\n\n'));
      expect(new Set(anchors).size).toBe(anchors.length);
    }),
    { seed: 2026 },
  );
});

test('the first mistake is placed on its own line', () => {
  const { faults } = bodyFacts('one\n\ntwo\n\n![](roof.jpg)', 'md');
  expect(faults).toMatchObject([{ code: 'missing-alt', line: 5 }]);
});

test('an address is named once, where it is', () => {
  const { faults } = bodyFacts('x\n\nana@home.example', 'md');
  expect(faults).toMatchObject([{ code: 'contact-in-post', line: 3 }]);
});

test('an address inside the address of a link is named once, where it is', () => {
  for (const link of ['[a](https://x.example/?m=jo%40home.example)', 'https://x.example/?m=jo@home.example'])
    expect(bodyFacts(`x\n\n${link}`, 'md').faults).toEqual([
      { code: 'contact-in-post', line: 3, values: { contact: expect.stringContaining('jo@home.example') } },
    ]);
});

test('a link to a picture file around a picture is no link', () => {
  const { links, pictures } = factsOf(
    '[![A flower](p.jpg)](p.JPG?w=2000) [the file](q.jpg) [![A flower](p.jpg)](r.md)',
  );
  expect(links).toEqual(['q.jpg', 'r.md']);
  expect(pictures).toEqual(['p.jpg']);
});

test.each([
  ['a <title>b\n\nc', '<title> up to </title>'],
  ['a <textarea>b\n\nc', '<textarea> up to </textarea>'],
  ['a <select>b', '<select> up to </select>'],
  ['a <object>b', '<object> up to </object>'],
  ['a <template>b', '<template> up to </template>'],
  ['a\n\n<!-- b\n\nc', '<!-- up to -->'],
  ['Dear <Name>, in <your town>', '<name>,<your>'],
])('nothing of "%s" vanishes in silence', (source, told) => {
  const { faults } = bodyFacts(source, 'md');
  const words = faults.map(({ values: { markup, until } }) => (until ? `${markup} up to ${until}` : markup));
  expect(words.join()).toBe(told);
  expect(faults.every(({ code, line }) => code === 'unsafe-markup' && line !== undefined)).toBe(true);
});

test.each([
  'a <!-- b --> c',
  '<!-- a\n\nb -->\n\nc',
  '> <!-- a\n> b -->',
  '`<!--`',
  '```\n<Name> <!--\n```',
  '<center>a</center>',
])('there is nothing to tell of "%s"', (source) => expect(bodyFacts(source, 'md').faults).toEqual([]));

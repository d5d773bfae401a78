import { expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { htmlOf, picture, segmentsOf, targets } from './allow-list.ts';

const codesOf = (source: string) => bodyFacts(source, 'mdx').faults.map(({ code }) => code);

test('imports and exports are left out, and said to be', () => {
  const source = 'import x from "y"\nimport z from "w"\n\nexport const meta = {\n  a: { b: 1 } }\n\nHello.';
  expect(htmlOf(source, 'mdx').trim()).toBe('<p>Hello.</p>');
  expect(codesOf(source)).toEqual(['code-in-mdx', 'code-in-mdx']);
});

test('a sentence that begins with "import" is a sentence', () => {
  expect(htmlOf('import duties rose', 'mdx')).toBe('<p>import duties rose</p>');
});

test('expressions are left out whole, with what is marked up inside them', () => {
  expect(htmlOf('a {1 + *2* + <b>3</b>} b', 'mdx')).toBe('<p>a  b</p>');
  expect(htmlOf('{props.title}\n\nHello.', 'mdx').trim()).toBe('<p>Hello.</p>');
  expect(codesOf('a {1 + 2} b')).toEqual(['code-in-mdx']);
});

test('a brace that never ends is a brace', () => {
  expect(htmlOf('a { b', 'mdx')).toBe('<p>a { b</p>');
  expect(htmlOf('a \\{b\\}', 'mdx')).toBe('<p>a {b}</p>');
});

test('comments are left out without a word, over many lines too', () => {
  const source = '{/* <Figure src="roof.jpg" alt="x" />\n\nand more */}\n\nHello {/* you */} there.';
  expect(segmentsOf(source, 'mdx')).toEqual([{ kind: 'html', html: expect.stringContaining('<p>Hello  there.</p>') }]);
  expect(codesOf(source)).toEqual([]);
});

test('an example of code is shown as it was written', () => {
  const code = 'import x from "y"\n\nconst a = { b: "={c}" }; {/* d */}\nexport \\{ x }';
  expect(htmlOf(`\`\`\`js\n${code}\n\`\`\``, 'mdx')).toContain(code.replaceAll('"', '"'));
  expect(htmlOf('`a={b}` and `{c}`', 'mdx')).toBe('<p><code>a={b}</code> and <code>{c}</code></p>');
});

test('an attribute that is computed is left out; one that looks like it is text', () => {
  expect(segmentsOf('<Quote by={"Ana"}>x</Quote>', 'mdx')).toEqual([
    { kind: 'quote', children: [{ kind: 'html', html: 'x' }] },
  ]);
  expect(segmentsOf('<Quote by="{Ana}">x</Quote>', 'mdx')).toMatchObject([{ kind: 'quote', by: '{Ana}' }]);
  expect(codesOf('<Quote by={{ a: "Ana" }}>x</Quote>')).toEqual(['code-in-mdx']);
});

test('a component that is not listed is unwrapped, and named', () => {
  expect(htmlOf('<Chart data="x">\n\nHello.\n\n</Chart>', 'mdx').trim()).toBe('<p>Hello.</p>');
  expect(codesOf('<Chart />')).toEqual(['unknown-component']);
});

test('figures, quotations and progress are placed with their words', () => {
  const source = [
    '<Figure src="roof.jpg" alt="A roof" caption="Ours" credit="Ada" />',
    '<Quote by="Ana">It is **warm**.</Quote>',
    '<Progress milestone="roof" />',
  ].join('\n\n');
  expect(segmentsOf(source, 'mdx').filter(({ kind }) => kind !== 'html')).toEqual([
    { kind: 'picture', picture, alt: 'A roof', caption: 'Ours', credit: 'Ada' },
    { kind: 'quote', by: 'Ana', children: [{ kind: 'html', html: 'It is <strong>warm</strong>.' }] },
    { kind: 'progress', milestone: 'roof', ...targets.milestones['roof'] },
  ]);
});

test('progress in a line of text divides its paragraph', () => {
  expect(segmentsOf('before <Progress milestone="roof" /> after', 'mdx')).toEqual([
    { kind: 'html', html: '<p>before </p>' },
    { kind: 'progress', milestone: 'roof', ...targets.milestones['roof'] },
    { kind: 'html', html: '<p> after</p>' },
  ]);
});

test('a milestone that is not there is not placed', () => {
  expect(
    segmentsOf('<Progress milestone="moon" />\n\n<Progress />', 'mdx').filter(({ kind }) => kind === 'progress'),
  ).toEqual([]);
});

test('a tag that is not closed refuses the body, with its line', () => {
  const { facts, faults } = bodyFacts('Hello.\n\n<Quote>\n\nx', 'mdx');
  expect(facts).toBeUndefined();
  expect(faults).toMatchObject([{ code: 'bad-mdx', line: 3 }]);
});

test('an attribute that a component does not have is named, with those that it has', () => {
  const { faults } = bodyFacts('<Figure src="a.jpg" alt="A roof" Caption="c" />', 'mdx');
  expect(faults).toMatchObject([
    {
      code: 'unknown-attribute',
      line: 1,
      values: { attribute: 'Caption', attributes: 'src, alt, caption, credit, wide' },
    },
  ]);
});

test('a fault has the line of its own component, not of another that has such a word or attribute', () => {
  const places = (source: string) => bodyFacts(source, 'mdx').faults.map(({ code, line }) => `${code} ${line}`);
  const figure = '<Figure src="a.jpg" alt="A roof" />';
  expect(places('<Quote by="Ana">No by.</Quote>\n\n<Figure src="a.jpg" alt="A roof" by="x" />')).toEqual([
    'unknown-attribute 3',
  ]);
  expect(places(`${figure}\n\n<Quote src="a.jpg">x</Quote>`)).toEqual(['unknown-attribute 3']);
  expect(places(`<Quote consent="given">no</Quote>\n\n<Quote\n  by="A"\n  consent="no">x</Quote>`)).toEqual([
    'not-a-choice 5',
  ]);
  expect(places(`<Progress milestone="roof" />\n\n${figure}\n\n<Progress />`)).toEqual(['missing-attribute 5']);
  const gallery = `<Gallery>\n\n${figure}\n\n<Figure src="b.jpg" alt="B" size="1" />\n\n</Gallery>`;
  expect(places(`${gallery}\n\n<Story size="2">\n\n${figure}\n\nx\n\n</Story>`)).toEqual([
    'unknown-attribute 5',
    'unknown-attribute 9',
  ]);
});

test('progress of no milestone is told as such', () => {
  const { faults, facts } = bodyFacts('a\n\n<Progress />', 'mdx');
  expect(faults).toMatchObject([{ code: 'missing-attribute', line: 3, values: { attribute: 'milestone' } }]);
  expect(facts?.milestones).toEqual([]);
});

test('a quotation is published with its consent given, and without any other', () => {
  for (const consent of ['', ' consent="given"', ' consent="Yes"'])
    expect(bodyFacts(`<Quote by="x"${consent}>one two</Quote>`, 'mdx').faults).toEqual([]);
  const source = 'a\n\n<Quote by="x" consent="no">one two</Quote>';
  const { faults } = bodyFacts(source, 'mdx');
  expect(faults).toMatchObject([{ code: 'not-a-choice', line: 3, values: { value: 'no', choices: 'given, yes' } }]);
  expect(JSON.stringify(segmentsOf(source, 'mdx'))).not.toContain('one two');
});

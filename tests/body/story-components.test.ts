import { expect, test } from 'vitest';
import { bodyFacts } from '../../src/body/body-facts.ts';
import { toSegments } from '../../src/body/to-segments.ts';
import { directiveName, type ComponentName } from '../../src/model/component.ts';
import { picture, segmentsOf, targets } from './allow-list.ts';

const roof = { kind: 'picture', picture, alt: 'A roof' };
const html = (text: string) => ({ kind: 'html', html: expect.stringContaining(text) });
const faultsOf = (source: string) => bodyFacts(source, 'md').faults;

/** The same in both spellings. */
function inside(name: ComponentName, attributes: string, body: string) {
  const [directive] = segmentsOf(`:::${directiveName(name)}{${attributes}}\n${body}\n:::`);
  const [mdx] = segmentsOf(`<${name} ${attributes}>\n\n${body}\n\n</${name}>`, 'mdx');
  expect(JSON.stringify(mdx).replaceAll('\\n', '')).toBe(JSON.stringify(directive).replaceAll('\\n', ''));
  return directive;
}

test.each([
  '![A roof](roof.jpg "Monday")\n![A roof](roof.jpg)',
  '![A roof](roof.jpg "Monday")\n\n![A roof](roof.jpg)',
  '- ![A roof](roof.jpg) Monday\n- ![A roof](roof.jpg)',
  '![A roof](roof.jpg)\nMonday\n\n![A roof](roof.jpg)',
])('a gallery has the pictures of %j, with their captions', (body) => {
  expect(inside('Gallery', '', body)).toEqual({
    kind: 'gallery',
    children: [{ ...roof, caption: 'Monday' }, roof],
  });
});

test('other words in a gallery are said of it', () => {
  const gallery = inside('Gallery', '', '![A roof](roof.jpg)\n\nThree **days**.');
  expect(gallery).toEqual({ kind: 'gallery', children: [roof, html('<p>Three <strong>days</strong>.</p>')] });
});

test('a pair has its days and two pictures, the earlier one first', () => {
  const pair = inside(
    'BeforeAfter',
    'before="2025-11-03" after="2026-03-02"',
    '![A roof](roof.jpg)\n![A roof](roof.jpg "b")',
  );
  expect(pair).toEqual({
    kind: 'before-after',
    before: '2025-11-03',
    after: '2026-03-02',
    children: [roof, { ...roof, caption: 'b' }],
  });
});

test('a pair without its days or its pictures is what is inside it, and told', () => {
  const two = '![A roof](roof.jpg)\n![A roof](roof.jpg)';
  for (const [attributes, body, code] of [
    ['before=2025-11-03', two, 'missing-attribute'],
    ['before=2025-02-30 after=2026-03-02', two, 'impossible-date'],
    ['before="March 2025" after=2026-03-02', two, 'not-a-day'],
    ['before=2025-11-03 after=2026-03-02', '![A roof](roof.jpg)', 'incomplete-component'],
  ] as const) {
    const source = `a\n\n:::before-after{${attributes}}\n${body}\n:::`;
    expect(faultsOf(source)).toMatchObject([{ code, line: 3 }]);
    expect(segmentsOf(source).filter(({ kind }) => kind === 'picture')).toHaveLength(body === two ? 2 : 1);
  }
});

test('every picture of a story begins a scene, and every block below it is a step', () => {
  const body = [
    'So it began.',
    '![A roof](roof.jpg)',
    'On Monday.',
    '## Tuesday',
    'On Tuesday.',
    '---',
    '![A roof](roof.jpg)',
    '- one\n- two',
  ].join('\n\n');
  expect(segmentsOf(`:::story\n${body}\n:::`)).toEqual([
    html('<p>So it began.</p>'),
    {
      kind: 'story',
      children: [
        {
          kind: 'scene',
          children: [
            roof,
            { kind: 'step', children: [html('<p>On Monday.</p>')] },
            { kind: 'step', children: [html('>Tuesday</h2><p>On Tuesday.</p>')] },
          ],
        },
        { kind: 'scene', children: [roof, { kind: 'step', children: [html('<li>one</li>')] }] },
      ],
    },
  ]);
});

test('a gallery, a story or a box without what it is for is told', () => {
  for (const source of [':::gallery\nx\n:::', ':::story\nx\n:::', ':::learning\n:::'])
    expect(faultsOf(source)).toMatchObject([{ code: 'incomplete-component', line: 1 }]);
});

test('a picture that is not there leaves its words, and the rest stands', () => {
  expect(segmentsOf(':::gallery\n![A wall](wall.jpg)\n![A roof](roof.jpg)\n:::')).toEqual([
    { kind: 'gallery', children: [{ ...roof, caption: 'A wall' }] },
  ]);
  const pair = ':::before-after{before=2025-11-03 after=2026-03-02}\n![A wall](wall.jpg)\n\n![A roof](roof.jpg)\n:::';
  expect(segmentsOf(pair)).toEqual([roof, html('<p>A wall</p>')]);
});

test('what was learnt has its words, and whether it worked', () => {
  expect(inside('Learning', 'worked="partly"', 'We *knock*.')).toEqual({
    kind: 'learning',
    worked: 'partly',
    children: [html('We <em>knock</em>.')],
  });
  expect(faultsOf(':::learning{worked=maybe}\nx\n:::')).toMatchObject([{ code: 'not-a-choice', line: 1 }]);
});

test('one component stands inside another', () => {
  const source = '::::story\n![A roof](roof.jpg)\n\n:::quote{by=Ana}\nIt is warm.\n:::\n::::';
  expect(segmentsOf(source)).toMatchObject([
    { kind: 'story', children: [{ children: [{ kind: 'picture' }, { kind: 'step', children: [{ kind: 'quote' }] }] }] },
  ]);
});

test('the words inside are counted, and what they name is known', () => {
  const { facts } = bodyFacts(':::story\n![A roof](roof.jpg)\n\nOne two [three](roof.md).\n:::', 'md');
  expect(facts).toMatchObject({ words: 3, pictures: ['roof.jpg'], links: ['roof.md'] });
});

test.each([
  '<figure>\n<img src="roof.jpg" alt="A roof">\n<figcaption>Dry, <em>at\nlast</em></figcaption>\n</figure>',
  '<figure>\n\n![A roof](roof.jpg "Old")\n\n<figcaption>Dry, at last</figcaption>\n</figure>',
])('a figure in HTML is its picture with its caption: %j', (source) => {
  expect(segmentsOf(source)).toEqual([{ ...roof, caption: 'Dry, at last' }]);
});

test('a caption in HTML goes with the picture, where that is kept back', () => {
  const source = '<figure><img src="roof.jpg" alt="A"><figcaption>Mirembe at her door</figcaption></figure>';
  const placed = toSegments(source, 'md', { ...targets, pictures: {}, keptBack: { 'roof.jpg': 'A note.' } });
  expect(placed).toEqual([{ kind: 'kept-back', note: 'A note.' }]);
});

test('a figure in HTML stays one where its caption has a link, or more is in it', () => {
  for (const source of [
    '<figure><img src="roof.jpg" alt="A roof"><figcaption>By <a href="https://a.example">Ana</a></figcaption></figure>',
    '<figure><img src="roof.jpg" alt="A roof"><p>Wet</p><figcaption>Dry</figcaption></figure>',
  ])
    expect(segmentsOf(source)).toEqual([html('<figure>'), roof, html('<figcaption>')]);
});

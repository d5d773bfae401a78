import { describe, expect, test } from 'vitest';
import { textDifferences } from '../../src/publish/press/text-differences.ts';

const front = (title: string) => `---\ntitle: ${title}\n---\n\n`;

type Given = { file?: string; contact?: string; now?: string; pictures?: readonly string[] };

function differ(before: string, after: string, { file = 'a.md', contact, now, pictures = [] }: Given = {}): string {
  const texts = new Map([
    ['1', before],
    ['2', after],
    ['3', now ?? after],
  ]);
  const pairs = [{ before: { file, blob: '1' }, after: { file, blob: '2' } }];
  const today = { text: { file, blob: '3' }, pictures };
  return JSON.stringify(textDifferences({ pairs, today, ...(contact ? { contact } : {}) }, texts)[0]);
}

test('a title and a text are compared, and what stands above the text is not', () => {
  const told = differ(`---\ntitle: Nine\nthemes: [x]\n---\nA roof.`, `---\ntitle: Ten\nthemes: [y]\n---\nA roof.`);
  expect(JSON.parse(told)).toEqual({
    title: [
      { is: 'removed', text: 'Nine' },
      { is: 'added', text: 'Ten' },
    ],
    body: [{ is: 'kept', text: 'A roof.' }],
  });
});

test('e-mail addresses are taken out of old texts, but for the one that an organisation gives', () => {
  const told = differ(front('Ask ann@a.example'), `${front('Ask')}Ask bob@b.example, or us@c.example.`, {
    contact: 'us@c.example',
  });
  expect(told).not.toMatch(/ann@|bob@/);
  expect(told).toContain('us@c.example');
});

test('comments, which no page ever showed, are not shown here', () => {
  const told = differ(`${front('A')}Roof.<!-- call Ann -->`, `${front('A')}Roof!<!-- call Bob`, {});
  expect(told).not.toMatch(/Ann|Bob/);
  expect(differ(front('A'), `${front('A')}{/* call Ann */}Roof.`, { file: 'a.mdx' })).not.toContain('Ann');
});

test.each([
  ['is not there', ''],
  ['has no front-matter', 'A roof.'],
  ['is a program', '---js\nprocess.exit()\n---\nA roof.'],
])('a version that %s is not compared', (_, text) => {
  expect(differ(text, `${front('A')}Roof.`)).toBe('null');
});

describe('what is said in a recording', () => {
  const words = 'Mirembe fetched a bucket.';

  test.each([
    ['a directive', `:::audio{src="rain.mp3"}\n${words}\n:::\n\nDry.`],
    ['one in a list and in capitals', `- ::: Video {src="rain.mp4"}\n  ${words}\n  :::\n\nDry.`],
    ['one in a numbered list', `1. :::audio{src="a.mp3"}\n   ${words}\n   :::\n\nDry.`],
    ['one with others inside', `::::audio{src="a.mp3"}\n:::quote\nYes.\n:::\n${words}\n::::\n\nDry.`],
    ['one with as many colons inside', `:::audio{src="a.mp3"}\n:::quote\nYes.\n:::\n${words}\n:::\n\nDry.`],
    ['one that does not end', `Dry.\n\n:::audio{src="a.mp3"}\n${words}`],
  ])('is not compared: %s', (_, text) => {
    for (const told of [
      differ(`${front('A')}${text}`, `${front('A')}Dry.`),
      differ(front('A'), `${front('A')}${text}`),
    ]) {
      expect(told).not.toContain('Mirembe');
      expect(told).toContain('Dry');
      expect(told).toContain('[…]');
    }
  });

  test.each([
    ['an element', `<Audio src="a.mp3" title="> 1">\n\n${words}\n\n</Audio>\n\nDry.`],
    ['one that ends in itself', '<Video src="./a/b.mp4" captions="Mirembe.vtt" />\n\nDry.'],
    ['one that does not end', `Dry.\n\n<Audio src="a.mp3">\n\n${words}`],
  ])('is not compared in MDX: %s', (_, text) => {
    const told = differ(front('A'), `${front('A')}${text}`, { file: 'a.mdx' });
    expect(told).not.toContain('Mirembe');
    expect(told).toContain('Dry');
  });

  test('and everything else is, colons too', () => {
    const told = differ(front('A'), `${front('A')}At 10:30.\n\n:::learning\nIt rained.\n:::\n\n:::audition\n`);
    expect(told).toContain(':::learning\\nIt rained.\\n:::\\n\\n:::audition');
  });
});

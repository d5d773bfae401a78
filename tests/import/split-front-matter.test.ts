import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/import/split-front-matter.ts';

const split = (text: string) => splitFrontMatter('a.md', text);
const codes = (text: string) => split(text).notes.map(({ code, line }) => `${code}:${line}`);

describe('front-matter is read', () => {
  it('as YAML', () => {
    const { split: found } = split('---\ntitle: A\ndate: 2020-01-02\n---\nBody\n');
    expect(found).toMatchObject({ data: { title: 'A', date: '2020-01-02' }, body: 'Body\n', bodyLine: 5 });
    expect(found?.lineOf('date')).toBe(3);
  });

  it('as TOML, dates and lists as text', () => {
    const { split: found } = split('+++\ntitle = "A"\ndate = 2020-01-02T03:04:05+01:00\ntags = ["x", "y"]\n+++\nBody');
    expect(found?.data).toMatchObject({ title: 'A', date: '2020-01-02T03:04:05.000+01:00', tags: ['x', 'y'] });
    expect(found?.lineOf('date')).toBe(3);
    expect(found?.bodyLine).toBe(6);
  });

  it('as JSON', () => {
    expect(split('{\n"title": "A",\n"tags": ["x"]\n}\nBody').split).toMatchObject({
      data: { title: 'A', tags: ['x'] },
      body: 'Body',
      bodyLine: 5,
    });
  });

  it('when a quoted text goes on at the left edge', () => {
    const { split: found } = split("---\ntitle: \"One\ntwo \\\" three\"\nexcerpt: 'it''s\nfine'\n---\n");
    expect(found?.data).toMatchObject({ title: 'One two " three', excerpt: "it's fine" });
    expect(found?.notes.map(({ code }) => code)).toEqual(['yaml-mended']);
  });

  it('when a key stands there twice: the last one counts', () => {
    const { split: found } = split('---\ntitle: A\ntitle: B\n---\n');
    expect(found?.data['title']).toBe('B');
    expect(found?.notes).toMatchObject([{ code: 'key-twice', line: 3 }]);
  });
});

it('a text without front-matter is all body', () => {
  expect(split('# Title\n').split).toMatchObject({ data: {}, body: '# Title\n', bodyLine: 1 });
});

describe('a document is reported', () => {
  it.each([
    ['a program', '---js\nprocess.exit()\n---\n', ['program-front-matter:1']],
    ['an end that is missing', '---\ntitle: A\n', ['bad-front-matter:1']],
    ['YAML that does not parse', '---\ntitle: A\nfoo: [a\n---\n', ['bad-front-matter:3']],
    ['TOML that does not parse', '+++\ntitle = A\n+++\n', ['bad-front-matter:2']],
    ['a list where keys were expected', '---\n- a\n---\n', ['bad-front-matter:2']],
  ])('for %s', (_, text, expected) => {
    expect(split(text).split).toBeUndefined();
    expect(codes(text)).toEqual(expected);
  });
});

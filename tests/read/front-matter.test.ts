import { describe, expect, test } from 'vitest';
import { bodyOf, readFrontMatter } from '../../src/read/front-matter.ts';
import { fc, test as property } from '../model/property.ts';

const codes = (text: string) => readFrontMatter('post.md', text).problems.map(({ code, line }) => `${line} ${code}`);

describe('the lines about a document', () => {
  test('are read as text, and the body begins below them', () => {
    const { matter } = readFrontMatter('post.md', '---\ntitle: The roof\ncharity: 01254\n---\n\nIt is on.\n');
    expect({ ...matter?.data }).toEqual({ title: 'The roof', charity: '01254' });
    expect(matter?.body).toBe('\nIt is on.\n');
    expect(matter?.bodyLine).toBe(5);
  });

  test('know the line of each key', () => {
    const { matter } = readFrontMatter(
      'post.md',
      '---\ntitle: The roof\nreports:\n  - milestone: a\n  - milestone: b\n    spent: 5\n---\n',
    );
    expect(matter?.lineOf(['reports', 1, 'spent'])).toBe(6);
    expect(matter?.lineOf(['reports', 1])).toBe(5);
    expect(matter?.lineOf(['summary'])).toBe(2);
  });

  test.each([
    '---js\n{}\n---\n',
    '---toml\na = 1\n---\n',
    '--- json\n{}\n---\n',
    '---javascript\nprocess.exit()\n---\n',
  ])('are never code: %j', (text) => {
    expect(codes(text)).toEqual(['1 code-front-matter']);
  });

  test('end with three hyphens alone', () => {
    expect(codes('---\ntitle: The roof\n')).toEqual(['1 bad-yaml']);
    expect(codes('---\ntitle: The roof\n---roof\n---\n')).toEqual(['3 bad-yaml']);
    expect(codes('---\ntitle: The roof\n---')).toEqual([]);
    expect(codes('---\ntitle: |\n  ---\n  roof\n---\nbody')).toEqual([]);
  });

  test.each(['The roof is on.', '', '--', '---\n---\n', '---\n\n---\n', '---\n# only a remark\n---\n'])(
    'may be missing: %j',
    (text) => {
      expect(codes(text)).toEqual(['1 no-front-matter']);
    },
  );

  test.each([
    ['title: T\nthemes: [a, b\nsummary: y', '3 bad-yaml'],
    ['summary: x\ntitle: "T\nplace: y', '3 bad-yaml'],
    ['title: T\n  summary: y\nplace: z', '3 bad-yaml'],
    ['title: T\nurl: [', '3 bad-yaml'],
  ])('have the line where an author has to look: %j', (keys, told) => {
    expect(codes(`---\n${keys}\n---\n`)).toEqual([told]);
  });

  test('are keys with values', () => {
    expect(codes('---\njust words\n---\n')).toEqual(['2 bad-yaml']);
    expect(codes('---\n- a\n- b\n---\n')).toEqual(['2 bad-yaml']);
  });

  test.each(['title: *bold*', 'title: &roof on', 'title: !the roof', '? [a]\n: b'])(
    'do not lose in silence what YAML reads otherwise: %j',
    (line) => {
      expect(codes(`---\n${line}\n---\n`)).toEqual(['2 bad-yaml']);
    },
  );

  test('say every key that is written twice, wherever it stands', () => {
    expect(codes('---\na: 1\na: 2\nb:\n  c: 1\n  c: 2\n---\n')).toEqual(['3 duplicate-key', '6 duplicate-key']);
  });

  test('are read the same each time, a broken one too', () => {
    const broken = '---\ntitle: [\n---\n';
    expect(readFrontMatter('a.md', broken).problems).toEqual(readFrontMatter('a.md', broken).problems);
    expect(codes(broken)).not.toEqual([]);
  });
});

const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---',
        '\n',
        ': ',
        '- ',
        '*',
        '&a',
        '!x',
        '{',
        '[',
        ']',
        '}',
        '"',
        "'",
        '|',
        '>',
        '#',
        '\t',
        '  ',
        '? ',
        '<<',
        '...',
        '%',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
  )
  .map((parts) => parts.join(''));

property('nothing that stands in a file makes the reader fall over', yamlish, (text) => {
  for (const whole of [text, `---\n${text}`, `---\n${text}\n---\nbody`]) {
    const { matter, problems } = readFrontMatter('post.md', whole);
    expect(matter === undefined).toBe(problems.some(({ effect }) => effect === 'left out'));
    for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(1);
    if (matter) expect(matter.body).toBe(bodyOf(whole));
  }
});

test('thousands of brackets are a problem and not a crash', () => {
  for (const opening of ['[', '{', '- ', '? '])
    expect(codes(`---\na: ${opening.repeat(20_000)}\n---\n`)).not.toEqual([]);
});

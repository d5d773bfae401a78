import { describe, expect, test } from 'vitest';
import { githubAnnotations, gitlabCodeQuality } from '../../../src/check/report/ci-annotations.ts';
import { jsonReport } from '../../../src/check/report/json.ts';
import { problem } from '../../../src/model/problem.ts';
import { fc, test as property } from '../../model/property.ts';

const counts = { read: 1, published: 0, scheduled: 0, drafts: 0, leftOut: 1 };
const report = (...problems: ReturnType<typeof problem>[]) => ({ problems, counts, folder: 'content' });

describe('on GitHub', () => {
  test('a problem stands beside its line', () => {
    expect(githubAnnotations(report(problem('empty-file', 'organisations/a/posts/b.md', 1)))).toBe(
      '::error file=content/organisations/a/posts/b.md,line=1,title=An empty file (empty-file)::There is nothing in this file. The post is left out for now; everything else is published.%0AWrite a title and a text, or remove the file.\n',
    );
  });

  test('its effect is its colour', () => {
    const text = githubAnnotations(
      report(problem('no-day', 'a', 1), problem('unknown-key', 'a', 1), problem('draft', 'a', 1)),
    );
    expect(text.match(/^::\w+/gm)).toEqual(['::error', '::warning', '::notice']);
  });

  property('whatever the file is called, it is one command a problem', fc.string({ unit: 'binary' }), (name) => {
    const text = githubAnnotations(report(problem('unknown-key', name, 3, { key: name })));
    expect(text).toMatch(/^::warning file=[^:,\n\r]*,line=3,title=[^:,\n\r]*::[^\n\r]*\n$/);
  });
});

describe('on GitLab', () => {
  test('every problem has a fingerprint of its own, which stays when lines move', () => {
    const at = (line: number) => problem('unknown-key', 'a.md', line, { key: 'athors' });
    const prints = (...lines: number[]) =>
      JSON.parse(gitlabCodeQuality(report(...lines.map(at)))).map((one: { fingerprint: string }) => one.fingerprint);
    expect(prints(2, 9)).toEqual(prints(4, 11));
    expect(new Set(prints(2, 9)).size).toBe(2);
  });

  test('a problem has a place and a severity', () => {
    expect(JSON.parse(gitlabCodeQuality(report(problem('empty-file', 'a.md', 1))))).toMatchObject([
      { check_name: 'empty-file', severity: 'major', location: { path: 'content/a.md', lines: { begin: 1 } } },
    ]);
  });
});

describe('for another program', () => {
  property(
    'the words of authors come through whole, and nothing in them is obeyed',
    fc.string({ unit: 'binary' }),
    (value) => {
      const json = jsonReport(report(problem('unknown-key', 'a.md', 2, { key: `${value}\u001b##[x]` })));
      expect(JSON.parse(json)).toMatchObject({
        counts,
        problems: [{ code: 'unknown-key', file: 'content/a.md', line: 2, values: { key: `${value}\u001b##[x]` } }],
      });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
      expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|##\[/);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { terminalReport } from '../../../src/check/report/terminal.ts';
import { problem, usualEffect, type ProblemCode } from '../../../src/model/problem.ts';
import { fc, test as property } from '../../model/property.ts';

const roof = 'organisations/riverside/posts/2026-03-02-roof.mdx';
const unknown = problem(
  'unknown-milestone',
  roof,
  6,
  {
    id: 'roof-phase-2',
    milestone: 'roof-phase-2',
    organisation: 'Riverside',
    suggestion: 'roof-phase-1',
    file: 'organisations/riverside/milestones/roof-phase-2.md',
  },
  'left out',
);
const counts = { read: 42, published: 41, scheduled: 0, drafts: 0, leftOut: 1 };

describe('the report in a terminal', () => {
  test('tells what is so, what to do, and what becomes of the rest', () => {
    expect(terminalReport({ problems: [unknown], counts, folder: 'content' }, { colour: false }))
      .toBe(`content/${roof}:6  unknown-milestone
  "roof-phase-2" is not a milestone of Riverside. The post is left out for now; everything else is published.
  Did you mean "roof-phase-1"? Or add content/organisations/riverside/milestones/roof-phase-2.md.
  Help: /help/problems/#unknown-milestone

1 problem in 1 file. That post was left out; the other 41 were published.
42 files read = 41 published + 0 scheduled + 0 drafts + 1 left out
`);
  });

  test('says so when nothing is wrong', () => {
    const clean = { read: 3, published: 1, scheduled: 1, drafts: 1, leftOut: 0 };
    expect(lastLines([], clean)).toBe(
      'No problems. Nothing was left out; 1 was published.\n3 files read = 1 published + 1 scheduled + 1 drafts + 0 left out\n',
    );
  });

  test('does not claim that anything was published when it was only looked through', () => {
    expect(lastLines([unknown], counts, false)).toContain(
      'That post would be left out; the other 41 would be published.',
    );
  });

  test('counts problems and notices apart', () => {
    const notice = problem('draft', 'organisations/a/posts/b.md', 2);
    const two = [unknown, { ...unknown, file: 'programmes/warm-halls.md' }, notice, notice];
    expect(lastLines(two, { ...counts, published: 39, drafts: 1, leftOut: 2 })).toMatch(
      /^2 problems and 2 notices in 3 files\. 2 files were left out; 39 were published\./,
    );
  });

  test('says nothing of the rest of a file that is left out', () => {
    const slip = problem('unknown-key', roof, 3, { key: 'athors' });
    const report = terminalReport({ problems: [slip, unknown], counts, folder: 'content' }, { colour: false });
    expect(report).toContain('"athors" is not a key that is used here.\n');
  });

  test('claims nothing where site.yaml is missing or broken', () => {
    const lost = { read: 2, published: 1, scheduled: 0, drafts: 0, leftOut: 1 };
    for (const site of [problem('missing-site', 'site.yaml', 1), problem('bad-yaml', 'site.yaml', 2, {}, 'left out')]) {
      const report = terminalReport({ problems: [unknown, site], counts: lost, folder: 'content' }, { colour: false });
      expect(report).toMatch(/Nothing is published until it is (mended|there)/);
      expect(report).toContain('Nothing is published: site.yaml is missing or broken.');
      expect(report).not.toMatch(/everything else is published|1 published/);
    }
  });

  test('has colours only where somebody watches', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours are made of
    const colour = /\u001b\[/;
    expect(terminalReport({ problems: [unknown], counts, folder: 'content' }, { colour: false })).not.toMatch(colour);
    expect(terminalReport({ problems: [unknown], counts, folder: 'content' }, { colour: true })).toMatch(colour);
  });
});

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\u001b[2J',
    'a\n::error::x',
    '##[add-mask]x',
    '##vso[task]',
    '\r::set-env name=A::b',
    '\u202etxt',
    '\u009b31m',
    '::warning::x',
  ),
);
const names = [
  'key',
  'value',
  'id',
  'other',
  'name',
  'detail',
  'milestone',
  'organisation',
  'picture',
  'address',
  'markup',
  'code',
  'link',
  'suggestion',
  'language',
  'theme',
  'reason',
];
const problems = fc.record({
  code: fc.constantFrom(...(Object.keys(usualEffect) as ProblemCode[])),
  file: hostile,
  values: fc.record(Object.fromEntries(names.map((name) => [name, hostile])), { requiredKeys: [] }),
});

property('an author cannot make a terminal or a build log do anything', problems, ({ code, file, values }) => {
  const found = problem(code, file, 1, values as Record<string, string>);
  const report = terminalReport({ problems: [found], counts, folder: 'content' }, { colour: false });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(report).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|##\[|##vso\[/);
  expect(report.split('\n')).toHaveLength(8);
  expect(report.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
});

function lastLines(
  list: Parameters<typeof terminalReport>[0]['problems'],
  numbers: typeof counts,
  published = true,
): string {
  return (
    terminalReport({ problems: list, counts: numbers, folder: 'content' }, { colour: false, published })
      .split('\n\n')
      .at(-1) ?? ''
  );
}

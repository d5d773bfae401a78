import { expect, it } from 'vitest';
import { note, type Note } from '../../src/import/note.ts';
import { importReport } from '../../src/import/report.ts';

const lines = (notes: readonly Note[], isVerbose = false) =>
  importReport({ documents: 130, imported: 126, notes }, isVerbose).split('\n');

it('the last line is the sum', () => {
  expect(lines([]).at(-1)).toBe('130 documents: 126 imported, 4 reported');
  expect(importReport({ documents: 1, imported: 1, notes: [] }, false)).toBe('1 document: 1 imported, 0 reported');
});

it('a report names sections, headings, files and lines', () => {
  expect(lines([note('no-date', 'b.md', 1), note('day-differs', 'a.md', 3, 'x')])).toEqual([
    'What was changed',
    '================',
    'The name and the front-matter give different days; the front-matter was taken (1)',
    '  a.md:3  x',
    '',
    'What could not be taken',
    '=======================',
    'No date, neither in the front-matter nor in the name of the file or its folder (1)',
    '  b.md:1',
    '',
    '130 documents: 126 imported, 4 reported',
  ]);
});

it('long lists are counted, and whole when that is asked for', () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    note('link-dead', `${String(index).padStart(2, '0')}.md`, 2, '/x'),
  );
  const twice = [...many, note('link-dead', '00.md', 9, '/y')];
  expect(lines(twice)).toContain('  00.md:2  /x  (and 1 more in this file)');
  expect(lines(twice)).toContain('  … and in 14 more files (--verbose lists all)');
  expect(lines(twice, true)).toContain('  00.md:9  /y');
  expect(lines(twice, true).join()).not.toContain('verbose');
});

it('documents that could not be taken are always all named', () => {
  const many = Array.from({ length: 20 }, (_, index) => note('no-date', `${index}.md`, 1));
  expect(lines(many).filter((line) => line.endsWith('.md:1'))).toHaveLength(20);
});

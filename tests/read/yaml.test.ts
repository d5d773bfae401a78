import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/read/yaml.ts';

describe('what stands behind a #', () => {
  test.each([
    ['title: Spring #2 at the mill', '#2 at the mill'],
    ['title: We won #again', '#again'],
    ['summary: Nine days # of work', '# of work'],
    ['authors:\n  - Ana #1', '#1'],
  ])('is told, where it was hardly meant as a comment: %s', (source, detail) => {
    const [found, ...others] = readYaml(source).oddities;
    expect(found).toMatchObject({ code: 'cut-at-hash', detail });
    expect(others).toEqual([]);
  });

  test.each([
    'date: 2026-03-02 # the day it tells of',
    'title: "Spring #2"',
    'title: C#',
    '# a comment\ntitle: The roof\n# another one',
    'title: The roof\n  # below it\nsummary: x',
    'state: reached   # at last',
  ])('is a comment, or no end of a value: %s', (source) => expect(readYaml(source).oddities).toEqual([]));
});

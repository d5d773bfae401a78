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

describe('a key with nothing behind it', () => {
  test.each(['title:', 'title: ""', 'title: ~', 'title: null', 'title: NULL', 'title: # later'])(
    'is empty, however it is written: %s',
    (source) => {
      const { value, empty } = readYaml(`${source}\nsummary: x\n`);
      expect({ ...(value as object) }).toEqual({ summary: 'x' });
      expect(empty).toEqual(['title']);
    },
  );

  test.each(['"~"', "'null'", '~5', 'null hypothesis', 'Null'])('words are words: %s', (written) => {
    expect(readYaml(`title: ${written}\n`).empty).toEqual([]);
  });

  test('is known inside another key, too', () => {
    expect(readYaml('themes:\n  warmth:\n  food: Food\n  heat: ~\n').emptyIn('themes')).toEqual(['warmth', 'heat']);
    expect(readYaml('themes: warmth\n').emptyIn('themes')).toEqual([]);
    expect(readYaml('- a\n').emptyIn('themes')).toEqual([]);
  });
});

describe('what no text can have', () => {
  test.each([
    ['half-character', String.raw`title: "Roof \ud800 up"`, 'Roof \ufffd up'],
    ['half-character', String.raw`title: "\ude00\ud83d"`, '\ufffd\ufffd'],
    ['control-character', String.raw`title: "Roof \0\a\x7f up"`, 'Roof  up'],
  ])('is told as %s: %s', (code, source, value) => {
    const yaml = readYaml(`summary: x\n${source}\n`);
    expect(yaml.value).toMatchObject({ title: value });
    expect(yaml.oddities).toEqual([{ code, line: 2, detail: value }]);
  });

  test('is no whole character that is written as its halves', () => {
    const { value, oddities } = readYaml(String.raw`title: "Roof \ud83c\udfe0"`);
    expect([value, oddities]).toEqual([{ title: 'Roof 🏠' }, []]);
  });

  test('is looked for in keys and lists, too', () => {
    const { value, oddities } = readYaml(String.raw`themes: { "a\ud800": ["b\udc00"] }`);
    expect(value).toEqual({ themes: { 'a\ufffd': ['b\ufffd'] } });
    expect(oddities.map(({ code }) => code)).toEqual(['half-character', 'half-character']);
  });
});

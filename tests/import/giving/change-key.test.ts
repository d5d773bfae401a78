import { describe, expect, test } from 'vitest';
import { changeKey } from '../../../src/import/giving/change-key.ts';

const around = (middle: string) => `before: 'x'  # one\n${middle}# two\nafter: [y]\n`;

describe('one value changes, and every other byte stays', () => {
  test.each([
    ['plain', 'ends: 2026-03-31\n', 'ends: 2027-03-31\n'],
    ['with a comment', 'ends:   2026-03-31   # agreed\n', 'ends:   2027-03-31   # agreed\n'],
    ['in quotation marks', 'ends: "2026-03-31"\n', 'ends: 2027-03-31\n'],
    ['folded', 'ends: >-\n  2026-\n  03-31\n', 'ends: 2027-03-31\n'],
    ['empty', 'ends:\n', 'ends: 2027-03-31\n'],
  ])('%s', (_, before, after) => {
    expect(changeKey(around(before), ['ends'], '2027-03-31')).toBe(around(after));
  });

  test.each([
    ['a list', 'places:\n  - name: A\n    area: B\n  - C\n'],
    ['a list between brackets', 'places: [A, C]\n'],
    ['a name alone', 'places: A\n'],
  ])('places that are %s', (_, before) => {
    expect(changeKey(around(before), ['places'], [{ name: 'D' }])).toBe(around('places:\n  - name: D\n'));
  });

  test('one that goes takes its own line along', () => {
    expect(changeKey(around('ends: 2026-03-31 # agreed\n'), ['ends'], undefined)).toBe(around(''));
    expect(changeKey(around('places:\n  - A\n'), ['places'], undefined)).toBe(around(''));
  });

  test('a new one comes last, with the ends of lines that the file has', () => {
    expect(changeKey('a: b', ['ends'], '2027-03-31')).toBe('a: b\nends: 2027-03-31\n');
    expect(changeKey('a: b\r\n', ['places'], [{ name: 'D' }])).toBe('a: b\r\nplaces:\r\n  - name: D\r\n');
  });

  test('the amount of one share, in whatever form', () => {
    const yaml = 'funders:\n  - { funder: x, amount: 5 }\n  - funder: y\n    amount: "7" # kept\n';
    const first = changeKey(yaml, ['funders', 0, 'amount'], '6');
    expect(changeKey(first, ['funders', 1, 'amount'], '8.50')).toBe(
      'funders:\n  - { funder: x, amount: 6 }\n  - funder: y\n    amount: 8.50 # kept\n',
    );
  });
});

import { expect, test } from 'vitest';
import { cleanLines, hasContacts, withoutContacts } from '../../../src/import/giving/clean-text.ts';

test.each([
  'Ring 01632 960123',
  'Ring (01632) 960 123 or come',
  '020 7946 0000',
  '07700-900-123.',
  '+44 (0)1632 960123',
  'ada@moss.example',
])('%s has contact data', (text) => {
  expect(hasContacts(text)).toBe(true);
  expect(withoutContacts(text)).toContain('[…]');
  expect(withoutContacts(text)).not.toMatch(/\d{3}|moss/);
});

test.each([
  'From 03-04-2013 to 05-06-2013',
  '01/04/2013 31/03/2014',
  '2013 2014 2015 2016',
  '£1000000 of £01234567890',
  'charity 1117726, company 04270053',
  'E10 5kg, B2B, A1 road, OX4',
  '0800 hours on 12 days',
])('%s has none', (text) => {
  expect(hasContacts(text)).toBe(false);
  expect(withoutContacts(text)).toBe(text);
});

test('of a postcode the first half stays', () => {
  expect(withoutContacts('In OX4 1AP, sw1a1aa and E10 7AB.')).toBe('In OX4, sw1a and E10.');
});

test('paragraphs and lines stay, and what nobody can see goes', () => {
  expect(cleanLines(' A\tb \r\n\u200bc\r\r\n\n\n\u0007d ')).toBe('A b\nc\n\nd');
});

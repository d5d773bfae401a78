import { expect, test } from 'vitest';
import { direction, interfaceLanguage } from '../../src/i18n/interface-language.ts';
import { words } from '../../src/i18n/words.ts';
import type { Day } from '../../src/model/day.ts';

const day = '2026-06-30' as Day;

test('days are written as the language writes them', () => {
  expect(words('en').day(day)).toBe('30 June 2026');
  expect(words('en-US').day(day)).toBe('June 30, 2026');
  expect(words('cy').day(day)).toBe('30 Mehefin 2026');
  expect(words('ar').day(day)).toBe('30 يونيو 2026');
  expect(words('en').month(day)).toBe('June 2026');
  expect(words('en').dayOfYear(day)).toBe('30 June');
  expect(words('cy').dayOfYear(day)).toBe('30 Mehefin');
});

test('whole pounds have no pence, and pence are never cut off', () => {
  const { money } = words('en');
  expect(money({ hundredths: 450000, currency: 'GBP' })).toBe('£4,500');
  expect(money({ hundredths: 450050, currency: 'GBP' })).toBe('£4,500.50');
  expect(money({ hundredths: 0, currency: 'GBP' })).toBe('£0');
  expect(money({ hundredths: 12345678901234, currency: 'EUR' })).toBe('€123,456,789,012.34');
});

test('currencies that share a sign are told apart', () => {
  const { money } = words('en');
  expect(money({ hundredths: 100, currency: 'USD' })).not.toBe(money({ hundredths: 100, currency: 'CAD' }));
});

test('Welsh nouns mutate by their number', () => {
  const { count } = words('cy');
  expect([1, 2, 3, 5, 6].map((n) => count('count.posts', n))).toEqual([
    '1 postiad',
    '2 bostiad',
    '3 phostiad',
    '5 postiad',
    '6 phostiad',
  ]);
});

test('Arabic has a form of its own for one, two, few and many', () => {
  const { count } = words('ar');
  expect([0, 1, 2, 3, 11, 100].map((n) => count('count.posts', n))).toEqual([
    'لا منشورات',
    'منشور واحد',
    'منشوران',
    '3 منشورات',
    '11 منشورًا',
    '100 منشور',
  ]);
});

test('an event tells all that is known of it, and no more', () => {
  const { event } = words('en');
  const told = (known: string[]) =>
    event('payment', new Set(known))
      .map((piece) => ('text' in piece ? piece.text : `{${piece.place}}`))
      .join('');
  expect(told(['about'])).toBe('Payment received for {about}');
  expect(told(['about', 'money'])).toBe('{money} received for {about}');
  expect(told(['about', 'funder'])).toBe('Payment received for {about}');
  expect(told(['about', 'money', 'funder', 'to-day'])).toBe('{money} received from {funder} for {about}');
});

test('a place without its value is a mistake of ours', () => {
  expect(() => words('en').t('title.theme', {})).toThrow('Missing value for {name}');
});

test('a value is put in as it is, even when it looks like a place or a pattern', () => {
  expect(words('en').t('title.theme', { name: '{name} $& $1' })).toBe('Theme: {name} $& $1');
});

test('a language without a dictionary speaks the fallback', () => {
  expect(interfaceLanguage('cy-GB')).toBe('cy');
  expect(interfaceLanguage('fr', 'cy')).toBe('cy');
  expect(interfaceLanguage(undefined, 'tlh')).toBe('en');
  expect(words('fr').t('nav.help')).toBe('Help');
  expect(words('fr').day(day)).toBe('30 June 2026');
});

test('the script decides the direction where it is named', () => {
  expect(['ar', 'he', 'ur-PK', 'cy', 'en', 'az-Arab', 'pa-Arab', 'ku-Latn', 'AR'].map(direction)).toEqual([
    'rtl',
    'rtl',
    'rtl',
    'ltr',
    'ltr',
    'rtl',
    'rtl',
    'ltr',
    'rtl',
  ]);
});

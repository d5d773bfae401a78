import { expect, test } from 'vitest';
import { cardNotices } from '../../scripts/card-notices.ts';

const cards = { drawn: 9, kept: 0, wordless: [], borrowed: [] };

test('where every card has its words in our letters, nothing is told', () => {
  expect(cardNotices(cards, false)).toEqual([]);
});

test('cards without some of their words are named, with what helps', () => {
  const [told, ...more] = cardNotices({ ...cards, wordless: ['Клуб', 'Чай'] }, false);
  expect(told).toMatch(/"Клуб", "Чай"\. With "borrow-letters: yes" in site\.yaml/);
  expect(more).toEqual([]);
  expect(cardNotices({ ...cards, wordless: ['Клуб'] }, true).join()).toContain('Install a font');
});

test('of many cards with letters of the machine, the first five are named', () => {
  const borrowed = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const [told] = cardNotices({ ...cards, borrowed }, true);
  expect(told).toMatch(/another may draw otherwise: "a", "b", "c", "d", "e", and 2 more\.$/);
});

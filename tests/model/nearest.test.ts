import { expect, test } from 'vitest';
import { nearest } from '../../src/model/nearest.ts';

test('a word that differs in few letters is meant', () => {
  expect(nearest('athors', ['title', 'authors'])).toBe('authors');
  expect(nearest('roof-phase-2', ['roof-phase-1', 'kitchen'])).toBe('roof-phase-1');
});

test('a word is meant in which two letters changed places', () => {
  expect(nearest('titel', ['place', 'title', 'authors'])).toBe('title');
  expect(nearest('darft', ['date', 'draft'])).toBe('draft');
  expect(nearest('leif', ['life', 'file'])).toBeUndefined();
});

test('another word is not', () => {
  expect(nearest('colour', ['title', 'authors'])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../src/model/day.ts';
import { photoNote, type PhotoNote } from '../../src/model/photo-note.ts';
import { isWithheld, showingOf, strictest, type Showing } from '../../src/model/showing.ts';

const on = (text: string) => day.parse(text);
const note = (written: object): PhotoNote => photoNote.parse(written);
const today = on('2026-06-30');

test('a photo of which nothing is said is shown everywhere', () => {
  expect(showingOf(note({}), today)).toBe('everywhere');
  expect(showingOf(note({ children: 'false', consent: 'none-needed' }), today)).toBe('everywhere');
});

test('a withdrawn consent outranks whatever else is said', () => {
  const written = { consent: 'withdrawn', children: 'true', 'review-by': '2030-01-01' };
  expect(showingOf(note(written), today)).toBe('withdrawn');
});

test('limited consent is for the own page, until it has to be asked for again', () => {
  const written = { consent: 'limited', 'review-by': '2026-06-30' };
  expect(showingOf(note(written), on('2026-06-29'))).toBe('own-page');
  expect(showingOf(note(written), today)).toBe('review-due');
});

const showing = fc.constantFrom<Showing>('withdrawn', 'no-consent', 'review-due', 'unclear', 'own-page', 'everywhere');

test('of several notes none can give back what another takes, in whatever order they are read', () => {
  fc.assert(
    fc.property(fc.array(showing), (all) => {
      expect(strictest(all)).toBe(strictest(all.toReversed()));
      expect(isWithheld(strictest(all))).toBe(all.some(isWithheld));
      if (all.includes('own-page')) expect(strictest(all)).not.toBe('everywhere');
    }),
  );
});
